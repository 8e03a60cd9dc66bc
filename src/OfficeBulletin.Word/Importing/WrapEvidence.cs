namespace OfficeBulletin.Word.Importing;

/// <summary>
/// Judges which lines of a file were one sentence before they were broken. A line that is no longer than its neighbours proves nothing by itself: it is joined when it
/// breaks off at a comma, or when the file holds other lines of the same width that end as abruptly.
/// </summary>
internal sealed class WrapEvidence
{
    private const double Strict = 1;

    /// <summary>Lines of one width that are as good as a hundred.</summary>
    private const int Plenty = 3;

    private readonly List<double> abruptWidths = [];
    private readonly bool allIndented;
    private readonly bool someIndented;

    public WrapEvidence(IEnumerable<PastedLine> lines)
    {
        allIndented = true;
        foreach (var line in lines)
        {
            allIndented &= line.Indent >= 1;
            someIndented |= line.Indent >= 1;
            if (line is { HasLineWidth: true, IsTerminated: false })
                abruptWidths.Add(line.Width);
        }
        abruptWidths.Sort();
    }

    /// <summary>Index of the last line that belongs to the sentence beginning at <paramref name="first"/>; that index itself when nothing is to be joined.</summary>
    public int GroupEnd(IReadOnlyList<PastedLine> lines, int first)
    {
        var last = first;
        while (last + 1 < lines.Count && GoesOn(lines[last], lines[last + 1], lines[first]))
            last++;
        return IsSentence(lines, first, last) ? last : first;
    }

    private bool GoesOn(PastedLine line, PastedLine next, PastedLine first)
    {
        if (!line.HasLineWidth || (line.IsTerminated && !MayGoOn(line)) || next.Text.Length == 0 || !line.LooksLike(next))
            return false;
        var broken = line.BreaksOff && (line.Owner == next.Owner || next.HasLineWidth || next.Width < line.Width);
        if (!broken && !IsFull(line, next, mayBeTitle: line == first && line.HasNoPause))
            return false;
        // A capital begins a sentence, unless everything around it is broken at the same width.
        if (line.IsLatin && !char.IsLower(next.Text[0]) && !(char.IsLower(line.Text[^1]) && Others(line, line.Tolerance) >= Plenty))
            return false;
        return !StartsParagraph(line, next) && !next.StartsItem && !(first.StartsWithDate && next.StartsWithDate);
    }

    /// <summary>A closing mark may stand within a sentence; so may a semicolon, where paragraphs are known by their indents.</summary>
    private bool MayGoOn(PastedLine line) => line.EndsInClosingMark || (line.EndsInSemicolon && someIndented && !allIndented);

    /// <summary>Whether the line was as wide as the page it comes from. One that may be a title must fit exactly.</summary>
    private bool IsFull(PastedLine line, PastedLine next, bool mayBeTitle)
    {
        var tolerance = mayBeTitle ? Strict : line.Tolerance;
        return next.Width <= line.Width + tolerance && Others(line, tolerance) >= (line.IsTerminated ? 2 : 1);
    }

    private int Others(PastedLine line, double tolerance)
    {
        var from = abruptWidths.BinarySearch(line.Width - tolerance);
        from = from < 0 ? ~from : from;
        var others = line.IsTerminated ? 0 : -1;
        for (var i = from; i < abruptWidths.Count && abruptWidths[i] <= line.Width + tolerance && others < Plenty; i++)
            others++;
        return others;
    }

    /// <summary>An indent begins a paragraph, unless every line of the file has one.</summary>
    private bool StartsParagraph(PastedLine line, PastedLine next) => next.Indent >= 1 && (next.Indent > line.Indent + 0.5 || !allIndented);

    private static bool IsSentence(IReadOnlyList<PastedLine> lines, int first, int last)
    {
        if (lines[last].IsTerminated)
            return true;
        if (last - first < 2)
            return false;
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Text.AsSpan().IndexOfAny('，', '。', ',') >= 0)
                return true;
        }
        return false;
    }
}
