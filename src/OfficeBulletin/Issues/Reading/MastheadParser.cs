using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Reading;

/// <summary>Reads the masthead (报头): name, numbers, publisher and date, in whatever order and on however many lines they stand.</summary>
internal static partial class MastheadParser
{
    /// <param name="year">Year of the number as the document's custom XML says it; null when it does not.</param>
    public static Masthead Parse(IReadOnlyList<PrintedBlock> blocks, int? year, List<Finding> findings)
    {
        var title = TitleOf(blocks);
        var lines = blocks.Where(block => !title.Contains(block)).SelectMany(block => PrintedLines.Of(block), (block, text) => new Line(block, text));
        var masthead = new Masthead(NameOf(title), null, null, null, null, null);
        var numbers = PrintedNumbers.None;
        foreach (var line in lines)
        {
            var (rest, date) = TakeDate(line, findings);
            numbers = numbers.Or(TakeNumbers(ref rest, line, findings));
            var publisher = TakePublisher(rest, line, taken: masthead.Publisher is not null, findings);
            masthead = masthead with { Date = masthead.Date ?? date, Publisher = masthead.Publisher ?? publisher };
        }
        return masthead with
        {
            Number = numbers.Number,
            CumulativeNumber = numbers.Cumulative,
            Year = YearOf(year ?? numbers.Year, numbers.Number, masthead.Date, findings),
        };
    }

    /// <summary>True when a line ends with what a publisher does: 编, 编印, 主办.</summary>
    public static bool NamesPublisher(string line) => TrailingEditor().IsMatch(line);

    private static (string Remaining, DateOnly? Date) TakeDate(Line line, List<Finding> findings)
    {
        if (PrintedDate.Find(line.Text) is not { } printed)
            return (line.Text, null);
        if (printed.Date is null)
            findings.Add(ReadingFindings.DateUnreadable(line.Text));
        return (line.Text.Remove(printed.Start, printed.Length).Trim(), printed.Date);
    }

    private static PrintedNumbers TakeNumbers(ref string rest, Line line, List<Finding> findings)
    {
        var held = line.Block.Holds("masthead.number") || line.Block.Holds("masthead.cumulative");
        if (rest.Length == 0 || (line.Block.Role == PrintedRole.PublisherLine && !held) || (line.Block.Role != PrintedRole.IssueNumber && !PrintedNumbers.Mentions(rest)))
            return PrintedNumbers.None;
        var numbers = PrintedNumbers.Of(rest);
        if (numbers is { Number: null, Cumulative: null })
        {
            numbers = new PrintedNumbers(null, Slot("masthead.number"), Slot("masthead.cumulative"), "");
            if (numbers is { Number: null, Cumulative: null })
                findings.Add(ReadingFindings.NumberUnreadable(rest));
        }
        rest = numbers.Rest;
        return numbers;

        int? Slot(string name) => line.Block.TextIn(name) is { } text ? ChineseNumber.Parse(text) : null;
    }

    /// <summary>A line is the publisher when it stands with the date, in the publisher's style or slot, or ends with 编; any other is named.</summary>
    private static string? TakePublisher(string rest, Line line, bool taken, List<Finding> findings)
    {
        if (rest.Length == 0)
            return null;
        var expected = line.Block.Role == PrintedRole.PublisherLine || line.Block.Holds("masthead.publisher")
            || rest.Length < line.Text.Length || NamesPublisher(rest);
        if (expected && !taken)
        {
            var spelled = TrailingEditor().Replace(rest, "", 1);
            if (line.Block.TextIn("masthead.publisher") is not { } slot || slot == spelled)
                return spelled;
            findings.Add(ReadingFindings.TextOutsideSlot(rest));
            return slot;
        }
        findings.Add(ReadingFindings.MastheadLineUnknown(rest));
        return null;
    }

    /// <summary>The blocks of the name: those of its style or slot, else the largest (or first) of the lines before the first number or date that is none itself.</summary>
    private static List<PrintedBlock> TitleOf(IReadOnlyList<PrintedBlock> blocks)
    {
        var named = blocks.Where(block => block.Role == PrintedRole.MastheadTitle || block.Holds("masthead.title")).ToList();
        if (named.Count > 0)
            return named;
        var candidates = blocks.TakeWhile(block => !IsNumberOrDate(block)).Where(block => block.Role == PrintedRole.None && block.Text is { Length: > 0 and <= 30 } text && !NamesPublisher(text));
        return candidates.MaxBy(block => block.Look?.Size ?? 0) is { } largest ? [largest] : [];
    }

    private static bool IsNumberOrDate(PrintedBlock block) =>
        block.Role is PrintedRole.IssueNumber or PrintedRole.PublisherLine || PrintedNumbers.Mentions(block.Text) || PrintedDate.Find(block.Text) is not null;

    /// <summary>The name in one line; the blanks of a name set wide (重 庆 党 史) are layout.</summary>
    private static string? NameOf(List<PrintedBlock> blocks)
    {
        var name = Contents.InOneLine([.. blocks.SelectMany(PrintedLines.Of)]);
        return name.Length == 0 ? null : SetWide().IsMatch(name) ? WhiteSpace().Replace(name, "") : name;
    }

    /// <summary>An issue of January or February numbered 6 or more still belongs to the year before.</summary>
    private static int? YearOf(int? said, int? number, DateOnly? date, List<Finding> findings)
    {
        if (said is not null || date is not { } day)
            return said;
        if (day.Month > 2 || number is not >= 6)
            return day.Year;
        findings.Add(ReadingFindings.YearAssumed(day, number.Value, day.Year - 1));
        return day.Year - 1;
    }

    [GeneratedRegex(@"\s*(编\s*印|编\s*发|主\s*办|主\s*编|编)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TrailingEditor();

    [GeneratedRegex(@"^\p{Lo}(\s+\p{Lo})+$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SetWide();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WhiteSpace();

    private sealed record Line(PrintedBlock Block, string Text);
}
