using System.Text.RegularExpressions;

namespace OfficeBulletin.Submissions;

/// <summary>Tells a row that its unit calls a corrected version (更正、改稿), in its 备注 or in its workbook's name.</summary>
internal static partial class CorrectionMark
{
    public static bool In(SubmissionItem item) => (item.Note is { } note && Noted.IsMatch(note)) || Named.IsMatch(Stem(item.Origin.File));

    private static string Stem(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
    }

    /// <summary>Not where the unit asks the editor to mend something (请修改、如有修改), or says that nothing was (未修改).</summary>
    [GeneratedRegex(
        "(?<!未|无|不)((更正|修改|修订)(稿|后|版|件)|改稿)|(?<!(请|如有|未|无|不|可|需|须|待|代为)[^，。；,;]{0,6})(更正|修改|修订)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Noted { get; }

    [GeneratedRegex(@"更正|修改|修订|改稿|改[）)\]】]?\s*\d{0,2}([（(]\d{1,2}[）)])?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named { get; }
}
