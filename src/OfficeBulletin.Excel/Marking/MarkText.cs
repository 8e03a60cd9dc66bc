using System.Text;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Excel.Marking;

/// <summary>
/// The text of our comments: a heading line, then a line for each finding with its rule in front. Both are known again when the workbook comes back, whatever a unit wrote above or below them.
/// </summary>
internal static partial class MarkText
{
    public const string Author = "编辑部";

    private const string Heading = "【编辑部】";

    /// <summary>No comment of ours is longer; no cell can hold more.</summary>
    private const int Longest = 65_536;

    /// <summary>"[E05] 标题是空的；请填写。"</summary>
    public static string Sentence(Finding finding) => Safe($"[{finding.Rule}] {finding.Message}");

    public static string Of(IEnumerable<string> sentences) => Heading + "\n" + string.Join('\n', sentences);

    /// <summary>The pieces of a comment's text that are ours, from the last to the first; none in a comment that is all the unit's own.</summary>
    public static IEnumerable<Range> Own(string text) =>
        text.Length > Longest ? [] : Section().Matches(text).Reverse().Select(match => new Range(match.Index, match.Index + match.Length));

    /// <summary>One line of characters that XML can hold; what looks like an escape (_x000A_) is escaped.</summary>
    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t' or 0x2028 or 0x2029)
                safe.Append(' ');
            else if (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF))
                safe.Append(rune);
            else
                safe.Append('\uFFFD');
        }
        return Escape().Replace(safe.ToString(), "_x005F_x");
    }

    [GeneratedRegex("\n?【编辑部】[\t ]*(?:\r?\n(?:\\[[A-Z][0-9]{2}\\] |另有 [0-9]+ 处问题没有一一批注)[^\n]*)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Section();

    [GeneratedRegex("_x(?=[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escape();
}
