namespace OfficeBulletin.Issues.Reading;

/// <summary>Text of blocks for the places of an issue that hold no more than text: what such a place cannot hold is named.</summary>
internal static class PlainText
{
    /// <summary>The block's text; footnotes in it are named, for titles, headings and captions have none.</summary>
    public static string Of(PrintedBlock block, Place where, List<Finding> findings) =>
        block.Content is Paragraph paragraph ? Of(paragraph, where, findings) : "";

    /// <inheritdoc cref="Of(PrintedBlock, Place, List{Finding})"/>
    public static string Of(Paragraph paragraph, Place where, List<Finding> findings)
    {
        foreach (var run in paragraph.Runs)
        {
            if (run.Note is { } note)
                findings.Add(ReadingFindings.NoteNotKept(where, string.Join('\n', note.Paragraphs)));
        }
        return paragraph.Text.Trim();
    }
}
