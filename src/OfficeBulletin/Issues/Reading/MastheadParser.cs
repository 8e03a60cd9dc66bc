using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Reading;

/// <summary>Reads the masthead (报头): name, numbers, publisher and date, in whatever order and on however many lines they stand. The first of each counts; what is left is named.</summary>
internal sealed partial class MastheadParser(List<Finding> findings)
{
    private const int LongestLine = 60;

    private PrintedNumbers numbers = PrintedNumbers.None;
    private bool proposed;
    private bool supplement;
    private string? publisher;
    private DateOnly? date;

    /// <param name="year">Year of the number as the document's custom XML says it; null when it does not.</param>
    public static Masthead Parse(IReadOnlyList<PrintedBlock> blocks, int? year, List<Finding> findings)
    {
        var title = MastheadTitle.Find(blocks);
        var parser = new MastheadParser(findings);
        foreach (var block in blocks)
        {
            PlainText.Of(block, Place.Of("masthead"), findings);
            if (title.Contains(block))
                continue;
            foreach (var line in PrintedLines.Of(block))
                parser.Take(line, block);
        }
        var (numbers, date) = (parser.numbers, parser.date);
        return new Masthead(MastheadTitle.Name(title), YearOf(year ?? numbers.Year, numbers.Number, date, findings), numbers.Number, numbers.Cumulative, parser.publisher, date)
        {
            Proposed = parser.proposed,
            Supplement = parser.supplement,
        };
    }

    /// <summary>True when a line ends with what a publisher does, 编, 编印, 主办, or begins with it: 主办：.</summary>
    public static bool NamesPublisher(string line) => TrailingEditor().IsMatch(line) || LeadingLabel().IsMatch(line);

    private void Take(string line, PrintedBlock block)
    {
        var rest = BelongsHere(line, block) ? TakeNumbers(TakeDate(line), block) : line;
        if (rest.Length == 0)
            return;
        var isPublisher = block.Role == PrintedRole.PublisherLine || block.Holds("masthead.publisher") || rest.Length < line.Length || NamesPublisher(rest);
        if (isPublisher && publisher is null)
            publisher = PublisherIn(rest, block);
        else
            findings.Add(ReadingFindings.MastheadLineUnknown(rest));
    }

    /// <summary>False for prose and for lines in the style of something else, which got here by mistake: no number is dug out of them.</summary>
    private static bool BelongsHere(string line, PrintedBlock block) =>
        block.Holds("masthead.")
        || (line.Length <= LongestLine && !line.EndsWith('。') && block.Role is PrintedRole.None or PrintedRole.IssueNumber or PrintedRole.PublisherLine);

    /// <summary>What is left of a line without its date.</summary>
    private string TakeDate(string line)
    {
        if (PrintedDate.Find(line) is not { } printed || (date is not null && printed.Date != date))
            return line;
        if (printed.Date is null)
            findings.Add(ReadingFindings.DateUnreadable(line));
        date ??= printed.Date;
        return line.Remove(printed.Start, printed.Length).Trim();
    }

    /// <summary>What is left of a line without its numbers.</summary>
    private string TakeNumbers(string line, PrintedBlock block)
    {
        var held = block.Holds("masthead.number") || block.Holds("masthead.cumulative");
        var speaks = block.Role == PrintedRole.IssueNumber || held || (block.Role != PrintedRole.PublisherLine && PrintedNumbers.Mentions(line));
        if (line.Length == 0 || !speaks)
            return line;
        line = TakeMarks(line);
        var found = PrintedNumbers.Of(line);
        if (found.IsEmpty)
            found = new PrintedNumbers(null, Slot("masthead.number"), Slot("masthead.cumulative"), "");
        if (found.IsEmpty)
        {
            findings.Add(ReadingFindings.NumberUnreadable(line));
            return "";
        }
        if (found.Contradicts(numbers))
            return line;
        numbers = numbers.Or(found);
        return found.Rest;

        int? Slot(string name) => block.TextIn(name) is { } text ? ChineseNumber.Parse(Mark().Replace(text, "")) : null;
    }

    /// <summary>What is left of a line of numbers without the marks of a draft (拟) and of a supplement (增刊第1期).</summary>
    private string TakeMarks(string line)
    {
        foreach (Match mark in Mark().Matches(line))
        {
            proposed |= mark.Value[^1] is not '刊';
            supplement |= mark.Value[^1] is '刊';
        }
        return Mark().Replace(line, "");
    }

    private string PublisherIn(string line, PrintedBlock block)
    {
        var spelled = TrailingEditor().Replace(LeadingLabel().Replace(line, "", 1), "", 1);
        if (block.TextIn("masthead.publisher") is not { } slot || slot == spelled)
            return spelled;
        findings.Add(ReadingFindings.TextOutsideSlot(line));
        return slot;
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

    [GeneratedRegex(@"^(主\s*办|编\s*印|编\s*发|主\s*编|编\s*辑|主\s*管)(单位|机关)?\s*[：:]\s*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeadingLabel();

    [GeneratedRegex(@"[（(]\s*拟\s*[）)]|增刊(?=\s*第?\s*[\d〇○零一二三四五六七八九十百])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s*(编\s*印|编\s*发|主\s*办|主\s*编|编)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TrailingEditor();
}
