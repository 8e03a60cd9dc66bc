using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

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
        paragraphs = new ParagraphReader(context);
        tables = new TableReader(context, this);
    }

    /// <summary>Adds the blocks inside an element; blank paragraphs are none.</summary>
    public void Read(Node container, List<PrintedBlock> into)
    {
        foreach (var block in container.Children)
        {
            switch (block.Name)
            {
                case "w:p":
                    paragraphs.Read(block, into);
                    break;
                case "w:tbl":
                    paragraphs.End(into);
                    tables.Read(block, into);
                    break;
                case "w:sdt":
                    context.Marks.ReadControl(block, (content, _) => Read(content, into));
                    break;
                case "w:ins" or "w:moveTo" or "w:customXml" or "w:smartTag":
                    Read(block, into);
                    break;
                case "w:bookmarkStart" or "w:bookmarkEnd":
                    context.Marks.MarkBookmark(block);
                    break;
                case "w:altChunk" or "w:subDoc":
                    context.Log.Add(Remark.ObjectUnknown);
                    break;
                default:
                    context.Log.AddUnknown(block);
                    break;
            }
        }
        paragraphs.End(into);
    }
}
