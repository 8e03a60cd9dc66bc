using OfficeBulletin.Gate;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Turns a Word document's body into printed blocks. Headers and footers hold page numbers and are not read.</summary>
internal static class DocumentReader
{
    public static IReadOnlyList<PrintedBlock> Read(GatedPackage package, ReadingLog log)
    {
        var blocks = new List<PrintedBlock>();
        if (WordDocument.Open(package) is not { } document)
            return blocks;
        var notes = new Notes(document, (note, part) => NoteText.Read(document, note, part, log));
        new BlockReader(new ReadingContext(document, document.Part, document.Body, notes, new OpenMarks(), log)).Read(document.Body, blocks);
        return blocks;
    }
}
