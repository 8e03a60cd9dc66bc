using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads a footnote or an endnote as text, a line for each paragraph and each cell.</summary>
internal static class NoteText
{
    public static Footnote Read(WordDocument document, Node note, string part, ReadingLog log)
    {
        var blocks = new List<PrintedBlock>();
        new BlockReader(new ReadingContext(document, part, note, null, new OpenMarks(), log)).Read(note, blocks);
        return new Footnote([.. blocks.SelectMany(Texts)]);
    }

    private static IEnumerable<string> Texts(PrintedBlock block) => block.Content switch
    {
        Paragraph => [block.Text],
        Table table => table.Rows.SelectMany(row => row).Select(cell => cell.Text),
        _ => [],
    };
}
