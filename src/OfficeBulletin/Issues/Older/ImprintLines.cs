using System.Text.RegularExpressions;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>The lines of the imprint (版记): one that begins with no label goes on with the one above.</summary>
internal static partial class ImprintLines
{
    public static IReadOnlyList<PrintedBlock> Blocks(IReadOnlyList<TextLine> lines)
    {
        var joined = new List<string>();
        foreach (var line in lines)
        {
            if (joined.Count == 0 || line.IsTable || ((ImprintLabel.Starts(line.Text) || OtherMatter().IsMatch(line.Text)) && !EndsLabel(joined[^1], line.Text)))
                joined.Add(line.Text);
            else
                joined[^1] = Blanks.Join(joined[^1], line.Text);
        }
        return [.. joined.Select(text => new PrintedBlock(Paragraph.Of(text), PrintedRole.Imprint))];
    }

    /// <summary>True when a line is the end of a label (邮 / 箱：) that the line above begins.</summary>
    private static bool EndsLabel(string above, string line) =>
        !ImprintLabel.Starts(line) && ImprintLabel.Split(above + line).Count > ImprintLabel.Split(above).Count;

    /// <summary>What else stands in imprints, by its label or in brackets: the number of copies, an address.</summary>
    [GeneratedRegex(@"^([（(]?\s*(共\s*)?印(数|发|\s*\d)|[^：:，、\s]{1,8}[：:])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherMatter();
}
