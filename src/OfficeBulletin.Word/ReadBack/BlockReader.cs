using System.Xml;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads what may hold paragraphs and tables: the body, a cell, a text box, a note, a content control.</summary>
internal sealed class BlockReader
{
    private readonly ReadingContext context;
    private readonly ParagraphReader paragraphs;
    private readonly TableReader tables;

    public BlockReader(ReadingContext context)
    {
        this.context = context;
        paragraphs = new ParagraphReader(context, new DrawingReader(context, this));
        tables = new TableReader(context, this);
    }

    /// <summary>Adds the blocks inside the current element; blank paragraphs are none.</summary>
    public void Read(XmlReader reader, List<PrintedBlock> into)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
            ReadChild(reader, into);
        End(into);
    }

    /// <summary>Says that no block follows here.</summary>
    public void End(List<PrintedBlock> into) => paragraphs.End(into);

    /// <summary>Reads the one element the reader stands on.</summary>
    public void ReadChild(XmlReader reader, List<PrintedBlock> into)
    {
        switch (reader.LocalName)
        {
            case "p":
                paragraphs.Read(reader, into);
                break;
            case "tbl":
                End(into);
                tables.Read(reader, into);
                break;
            case "sdt":
                context.Marks.ReadControl(reader, (content, _) => Read(content, into));
                break;
            case "ins" or "moveTo" or "customXml" or "smartTag":
                Read(reader, into);
                break;
            case "AlternateContent":
                AlternateContent.Read(reader, chosen => Read(chosen, into));
                break;
            case "bookmarkStart" or "bookmarkEnd":
                context.Marks.MarkBookmark(reader);
                break;
            case "altChunk" or "subDoc":
                context.Log.Add(Remark.ObjectUnknown);
                Element.Skip(reader);
                break;
            default:
                if (!SilentMarkup.Contains(reader.LocalName))
                    context.Log.Add(Remark.ElementUnknown, detail: reader.Name);
                Element.Skip(reader);
                break;
        }
    }
}
