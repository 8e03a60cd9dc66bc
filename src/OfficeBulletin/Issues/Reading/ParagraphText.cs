namespace OfficeBulletin.Issues.Reading;

/// <summary>Cuts paragraphs without losing emphasis or footnotes.</summary>
public static class ParagraphText
{
    /// <summary>The paragraph without blanks at its ends (an indent typed as blanks is layout); the same object when there are none.</summary>
    public static Paragraph Trim(Paragraph paragraph)
    {
        var text = paragraph.Text;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan().TrimEnd().Length;
        return start == 0 && end == text.Length ? paragraph : Cut(paragraph, Math.Min(start, end), end);
    }

    /// <summary>The text before an offset; footnotes whose marks stand behind it move to its end.</summary>
    public static Paragraph Before(Paragraph paragraph, int end) => Cut(paragraph, 0, end);

    private static Paragraph Cut(Paragraph paragraph, int start, int end)
    {
        var runs = new List<Run>(paragraph.Runs.Count);
        var offset = 0;
        foreach (var run in paragraph.Runs)
        {
            var from = Math.Clamp(start - offset, 0, run.Text.Length);
            var to = Math.Clamp(end - offset, from, run.Text.Length);
            offset += run.Text.Length;
            if (to > from || run.Note is not null)
                runs.Add(run with { Text = run.Text[from..to] });
        }
        return new Paragraph(runs);
    }
}
