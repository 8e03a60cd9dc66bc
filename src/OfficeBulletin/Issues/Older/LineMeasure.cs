using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>
/// How a text was broken into lines, judged from all of them: at one width, or only where paragraphs end; with blank lines or indents between paragraphs or without.
/// </summary>
internal sealed class LineMeasure
{
    /// <summary>Lines that end within so much of the full width were broken there: punctuation moves to the next line, figures do not break.</summary>
    public const double Slack = 2.75;

    private const double Narrowest = 9;
    private const double Widest = 64;
    private const int FewestLines = 3;
    private const int FewestIndents = 2;
    private const double IndentOfParagraph = 0.9;
    private const double WidestIndent = 2.5;

    private LineMeasure(double? width) => Width = width;

    /// <summary>The width that lines were broken at, in Chinese characters; null when every line is a paragraph.</summary>
    public double? Width { get; }

    /// <summary>Blank lines between two lines of one paragraph.</summary>
    public int BlanksInside { get; private init; }

    /// <summary>True when more blank lines than inside paragraphs stand between them.</summary>
    public bool BlanksTell { get; private init; }

    /// <summary>True when paragraphs begin with an indent and their other lines do not.</summary>
    public bool IndentsTell { get; private init; }

    /// <summary>True when the first line of a paragraph is narrower by the indent that was lost.</summary>
    public bool FirstLinesTell { get; private init; }

    /// <summary>What room lines had; null when every line is a paragraph.</summary>
    public LineRoom? Room { get; private init; }

    /// <summary>The words that begin paragraphs; null when every line is a paragraph.</summary>
    public ParagraphStarts? Starts { get; private init; }

    /// <param name="lines">Lines of the body, without headings and tables.</param>
    public static LineMeasure Of(IReadOnlyList<TextLine> lines)
    {
        var bare = new LineMeasure(FullWidth(lines));
        if (bare.Width is null)
            return new LineMeasure(null) { IndentsTell = Indented(lines) };
        var pairs = lines.Zip(lines.Skip(1)).Where(pair => !pair.Second.AfterPage).ToList();
        var inside = pairs.Where(pair => bare.IsFull(pair.First) && !LineShape.IsTerminated(pair.First.Text)).Select(pair => pair.Second.BlanksBefore).ToList();
        var between = pairs.Where(pair => !bare.IsFull(pair.First) && LineShape.IsTerminated(pair.First.Text)).Select(pair => pair.Second.BlanksBefore).ToList();
        var usual = Median(inside);
        return new LineMeasure(bare.Width)
        {
            BlanksInside = usual,
            BlanksTell = between.Count > 0 && between.Count(blanks => blanks > usual) * 3 >= between.Count * 2 && inside.Count(blanks => blanks > usual) * 5 <= inside.Count,
            IndentsTell = Indented(lines),
            FirstLinesTell = FirstLinesAreNarrower(bare, pairs),
            Starts = ParagraphStarts.Of(lines, line => !bare.IsFull(line) && LineShape.IsTerminated(line.Text)),
            Room = LineRoom.Of([.. lines.Where(bare.IsFull)], [.. pairs.Where(pair => bare.IsFull(pair.First) && !LineShape.IsTerminated(pair.First.Text) && bare.IsFull(pair.Second)).Select(pair => pair.Second)], bare.Width.Value),
        };
    }

    /// <summary>True when a line was broken at the full width.</summary>
    public bool IsFull(TextLine line) => Width is { } width && line.Width + (IndentsTell ? Math.Min(line.Indent, WidestIndent) : 0) >= width - Slack;

    public static bool IsIndented(TextLine line) => line.Indent >= IndentOfParagraph;

    /// <summary>
    /// The width at which most lines of unfinished sentences end. Where many lines are wider, or those of that width are whole sentences, paragraphs were not broken at all.
    /// </summary>
    private static double? FullWidth(IReadOnlyList<TextLine> lines)
    {
        var prose = lines.Where(line => line.Width >= Narrowest).ToList();
        var widths = prose.Select(line => line.Width).Where(width => width <= Widest).Order().ToList();
        if (widths.Count == 0)
            return null;
        var (best, most) = (0.0, 0);
        var from = 0;
        for (var index = 0; index < widths.Count; index++)
        {
            while (widths[index] - widths[from] > Slack)
                from++;
            if (index - from + 1 >= most && (prose.Count - index - 1) * 10 <= prose.Count)
                (best, most) = (widths[index], index - from + 1);
        }
        var wider = prose.Count(line => line.Width > best + 2);
        var full = prose.Where(line => Math.Abs(line.Width - best) <= Slack).ToList();
        var unfinished = full.Count(line => !LineShape.IsTerminated(line.Text));
        var isWrapped = most >= FewestLines && wider * 10 <= prose.Count && unfinished * 2 >= full.Count && most * 4 >= prose.Count;
        return isWrapped ? best : null;
    }

    /// <summary>Some lines are indented and begin after a finished sentence; those that go on with one are not.</summary>
    private static bool Indented(IReadOnlyList<TextLine> lines)
    {
        var (after, inside) = (0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            if (lines[index].Indent < IndentOfParagraph || lines[index].Text is ['（' or '(', ..])
                continue;
            if (LineShape.IsTerminated(lines[index - 1].Text) || !LineShape.HasPause(lines[index - 1].Text))
                after++;
            else
                inside++;
        }
        return after >= FewestIndents && inside * 4 <= after;
    }

    private static bool FirstLinesAreNarrower(LineMeasure measure, List<(TextLine First, TextLine Second)> pairs)
    {
        List<double> first = [], further = [];
        foreach (var (line, next) in pairs)
        {
            if (!measure.IsFull(next) || LineShape.IsTerminated(next.Text))
                continue;
            if (!measure.IsFull(line))
                first.Add(next.Width);
            else if (!LineShape.IsTerminated(line.Text))
                further.Add(next.Width);
        }
        return first.Count >= 2 && further.Count >= 2 && Middle(further) - Middle(first) >= 1;
    }

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static int Median(List<int> values) => values.Count == 0 ? 0 : values.Order().ElementAt(values.Count / 2);
}
