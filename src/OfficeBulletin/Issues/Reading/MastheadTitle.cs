using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Reading;

/// <summary>Finds the bulletin's name (刊名) in a masthead.</summary>
internal static partial class MastheadTitle
{
    private const int Longest = 30;

    /// <summary>The blocks of the name: those of its style or slot, else the largest (or first) of the lines above the first number or date; empty when there is none.</summary>
    public static IReadOnlyList<PrintedBlock> Find(IReadOnlyList<PrintedBlock> blocks)
    {
        var named = blocks.Where(block => block.Role == PrintedRole.MastheadTitle || block.Holds("masthead.title")).ToList();
        if (named.Count > 0)
            return named;
        var candidates = blocks.TakeWhile(block => !SaysMore(block)).Where(MayBeName);
        return candidates.MaxBy(block => block.Look?.Size ?? 0) is { } largest ? [largest] : [];
    }

    /// <summary>The name in one line, null when there is none; the blanks of a name set wide (重 庆 党 史) are layout.</summary>
    public static string? Name(IReadOnlyList<PrintedBlock> blocks)
    {
        var name = Contents.InOneLine([.. blocks.SelectMany(PrintedLines.Of)]);
        return name.Length == 0 ? null : SetWide().IsMatch(name) ? ColumnHeading.Key(name) : name;
    }

    private static bool SaysMore(PrintedBlock block) =>
        block.Role is PrintedRole.IssueNumber or PrintedRole.PublisherLine || PrintedNumbers.Mentions(block.Text) || PrintedDate.Find(block.Text) is not null;

    private static bool MayBeName(PrintedBlock block) =>
        block.Role == PrintedRole.None && block.Text is { Length: > 0 and <= Longest } text && !MastheadParser.NamesPublisher(text);

    [GeneratedRegex(@"^\p{Lo}(\s+\p{Lo})+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SetWide();
}
