using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Content controls (w:sdt): their content is read where it stands; a prompt that nobody has filled in is named.</summary>
internal static class ContentControls
{
    public static void NamePlaceholder(Node control, ImportFindings findings)
    {
        if (control.Child("w:sdtPr")?.Switch("w:showingPlcHdr") == true && control.TextOf("w:t") is { Length: > 0 } prompt)
            findings.Add(ImportRules.Placeholders, prompt);
    }
}
