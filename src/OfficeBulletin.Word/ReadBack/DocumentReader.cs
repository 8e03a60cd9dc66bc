using OfficeBulletin.Gate;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Turns a Word document's body into printed blocks. Headers and footers hold page numbers and are not read.</summary>
internal static class DocumentReader
{
    public static IReadOnlyList<PrintedBlock> Read(GatedPackage package, ReadingLog log)
    {
        var styles = PrintedStyles.Read(package);
        var context = new ReadingContext(package, package.MainPart, styles, NoteTexts.Read(package, styles, log), log);
        var blocks = new List<PrintedBlock>();
        using var reader = Element.Open(package.Bytes(package.MainPart)!.Value);
        if (Element.Enter(reader) is { } depth)
        {
            while (Element.Next(reader, depth))
            {
                if (reader.LocalName == "body")
                    new BlockReader(context).Read(reader, blocks);
                else
                    Element.Skip(reader);
            }
        }
        return blocks;
    }
}
