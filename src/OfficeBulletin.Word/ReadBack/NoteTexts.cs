using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>The texts of a document's footnotes and endnotes by their ids.</summary>
internal sealed class NoteTexts
{
    private readonly Dictionary<(bool Endnote, string Id), Footnote> notes = [];

    public static NoteTexts Read(GatedPackage package, PrintedStyles styles, ReadingLog log)
    {
        var texts = new NoteTexts();
        texts.Read(package, RelationshipTypes.Footnotes, styles, log);
        texts.Read(package, RelationshipTypes.Endnotes, styles, log);
        return texts;
    }

    /// <summary>Null when there is no such note.</summary>
    public Footnote? Find(bool endnote, string? id) => id is null ? null : notes.GetValueOrDefault((endnote, id));

    private void Read(GatedPackage package, string type, PrintedStyles styles, ReadingLog log)
    {
        if (package.Target(package.MainPart, type) is not { } part || package.Bytes(part) is not { } bytes)
            return;
        var context = new ReadingContext(package, part, styles, new NoteTexts(), log);
        using var reader = Element.Open(bytes);
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
        {
            if (reader.LocalName is not ("footnote" or "endnote") || Element.Attribute(reader, "type") is not (null or "normal"))
            {
                Element.Skip(reader);
                continue;
            }
            var id = Element.Attribute(reader, "id") ?? "";
            var blocks = new List<PrintedBlock>();
            new BlockReader(context).Read(reader, blocks);
            notes[(type == RelationshipTypes.Endnotes, id)] = new Footnote([.. blocks.SelectMany(Texts)]);
        }
    }

    private static IEnumerable<string> Texts(PrintedBlock block) => block.Content switch
    {
        Paragraph => [block.Text],
        Table table => table.Rows.SelectMany(row => row).Select(cell => cell.Text),
        _ => [],
    };
}
