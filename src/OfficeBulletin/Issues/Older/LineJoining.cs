using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>Judges whether a line of running text goes on in the next: by the line's width and end, by blank lines, indents and page ends between the two.</summary>
internal sealed class LineJoining(LineMeasure measure)
{
    /// <summary>A paragraph that breaks off is longer than a heading inside an article.</summary>
    private const double LongestHeading = 30;

    private const double NarrowerFirstLine = 1.5;
    private const double LostIndent = 2;

    /// <summary>A numbered line that fills no more of the page is a heading.</summary>
    private const double ShareOfHeading = 0.7;

    /// <summary>Where indents tell paragraphs, a line that fills so much of the page goes on below, whatever it ends with.</summary>
    private const double ShareOfWrapped = 0.6;

    /// <summary>A line of text that fills so much of the page may have been set narrow.</summary>
    private const double ShareOfLine = 0.8;

    /// <summary>True when two neighbouring lines, neither of them a mark of structure, belong to one paragraph.</summary>
    /// <param name="isFirst">True when the upper line is the first of its paragraph.</param>
    public bool GoesOn(TextLine line, TextLine next, bool isFirst)
    {
        if (line.IsTable || next.IsTable || line.Heading > 0 || next.Heading > 0 || EndsItem(line.Text))
            return false;
        if (StartsInside(next.Text))
            return true;
        if (LineShape.BreaksOff(line.Text) && !StartsNew(next))
            return true;
        return measure.Width is { } width ? GoesOnAtWidth(line, next, width, isFirst) : GoesOnUnbroken(line, next);
    }

    private bool GoesOnAtWidth(TextLine line, TextLine next, double width, bool isFirst)
    {
        var ended = LineShape.IsTerminated(line.Text) && !LineShape.EndsInClosingMark(line.Text);
        var apart = measure.BlanksTell && next.BlanksBefore > measure.BlanksInside && !next.AfterPage;
        if (measure.IndentsTell && LineMeasure.IsIndented(next))
            return false;
        if (StartsNew(line) && line.Width < width * ShareOfHeading && !LineShape.BreaksOff(line.Text))
            return false;
        if (measure.IndentsTell && line.Width >= width * ShareOfWrapped && !StartsNew(next))
            return true;
        if (!measure.IsFull(line))
            return !LineShape.IsTerminated(line.Text) && !apart && !StartsNew(next) && (LineShape.HasPause(line.Text) || line.Width >= width * ShareOfLine);
        if (!ended && !LineShape.IsTerminated(line.Text))
            return !(apart && StartsNew(next)) && !StartsList(line, next);
        if (apart || (ended && !next.AfterPage && next.BlanksBefore > measure.BlanksInside))
            return false;
        if (measure.Room!.IsLeft(line, next, isFirst && measure.FirstLinesTell ? LostIndent : 0))
            return false;
        if (StartsNew(next))
            return false;
        if (measure.FirstLinesTell && measure.IsFull(next))
            return next.Width > width - NarrowerFirstLine;
        return !ended || !measure.Starts!.IsOne(next.Text);
    }

    /// <summary>Every line is a paragraph but where one breaks off, as at a page's end.</summary>
    private bool GoesOnUnbroken(TextLine line, TextLine next)
    {
        if (LineShape.IsTerminated(line.Text) || StartsNew(next) || (measure.IndentsTell && LineMeasure.IsIndented(next)))
            return false;
        return line.Text.Contains('。', StringComparison.Ordinal) || (line.Width > LongestHeading && LineShape.HasPause(line.Text)) || (line.Width > 2 * LongestHeading);
    }

    /// <summary>No line begins with a mark that closes or pauses.</summary>
    private static bool StartsInside(string text) => text is ['，' or '。' or '、' or '；' or '：' or '！' or '？' or '”' or '）' or '》' or '」' or '』' or '%', ..];

    private static bool StartsNew(TextLine line) => line.Bulleted || (LineShape.StartsItem(line.Text) && line.Text is not (['—', '—', ..] or ['-', '-', ..])) || line.Text is ['【', ..];

    /// <summary>A numbered line after another that ends without a mark is the next of the list.</summary>
    private static bool StartsList(TextLine line, TextLine next) => StartsNew(next) && !next.AfterPage && (StartsNew(line) || !LineShape.HasPause(line.Text));

    private static bool EndsItem(string text) => Attribution.ParseEnd(text) is not null;
}
