namespace OfficeBulletin.Issues.Reading;

/// <summary>Text of blocks for the places of an issue that hold no more than text: what such a place cannot hold is named.</summary>
internal static class PlainText
{
    /// <summary>The block's text; footnotes in it are named, for titles, headings and captions have none. A picture has no text and is named too.</summary>
    public static string Of(PrintedBlock block, Place where, List<Finding> findings)
    {
        switch (block.Content)
        {
            case Paragraph paragraph:
                return Of(paragraph, where, findings);
            case Table table:
                foreach (var paragraph in table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs))
                    Of(paragraph, where, findings);
                return "";
            case Picture picture:
                findings.Add(ReadingFindings.PictureNotKept(where, picture.Name));
                return "";
            default:
                return "";
        }
    }

    /// <summary>The paragraph's text; footnotes in it are named.</summary>
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
