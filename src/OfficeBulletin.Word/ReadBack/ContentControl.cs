using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>A content control. <see cref="Tag"/> is null for controls that are not ours.</summary>
/// <param name="PlainAlias">The title of a control for plain text that has no tag; LibreOffice writes such controls several times. Null for any other.</param>
internal sealed record ContentControl(string? Tag, bool IsContents, bool IsPlaceholder, string? PlainAlias)
{
    public bool IsSlot => Tag is not null && (Tag.StartsWith("ob:masthead.", StringComparison.Ordinal) || Tag.StartsWith("ob:imprint.", StringComparison.Ordinal));

    /// <param name="properties">w:sdtPr; null when the control has none.</param>
    public static ContentControl Read(Node? properties)
    {
        var tag = properties?.Child("w:tag");
        var ours = tag?["w:val"] is { } name && name.StartsWith(SlotNames.Prefix, StringComparison.Ordinal) ? name : null;
        var contents = properties?.Find("w:docPartGallery")?["w:val"] == "Table of Contents" || ours == SlotNames.Contents;
        var alias = tag is null && properties?.Child("w:text") is not null ? properties.Value("w:alias") : null;
        return new ContentControl(ours, contents, properties?.Switch("w:showingPlcHdr") == true, alias);
    }
}
