using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Importing;

/// <summary>Blocks as plain paragraphs, for places that hold nothing else: table cells and notes.</summary>
internal static class Flattened
{
    /// <summary>A draft's paragraphs: a table row by row, its cells joined by a tab; nothing for a picture.</summary>
    public static IEnumerable<Paragraph> Paragraphs(Draft draft) => draft switch
    {
        DraftParagraph paragraph => [Finishing.Paragraph(paragraph)],
        DraftTable table => table.Table.Rows.Select(Row).Where(row => row.Runs.Count > 0),
        _ => [],
    };

    public static IEnumerable<string> Lines(Draft draft) => Paragraphs(draft).Select(paragraph => paragraph.Text);

    private static Paragraph Row(IReadOnlyList<Cell> cells)
    {
        var runs = new List<Run>();
        foreach (var cell in cells)
        {
            if (cell.ColumnSpan == 0 || cell.Text.Length == 0)
                continue;
            if (runs.Count > 0)
                runs.Add(new Run("\t"));
            foreach (var paragraph in cell.Paragraphs)
            {
                if (runs.Count > 0 && paragraph != cell.Paragraphs[0])
                    runs.Add(new Run("\n"));
                runs.AddRange(paragraph.Runs);
            }
        }
        return new Paragraph(RunText.Merge(runs));
    }
}
