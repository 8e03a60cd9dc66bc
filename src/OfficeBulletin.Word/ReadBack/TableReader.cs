using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads tables (w:tbl) into a full grid of cells. A table that lays out structure (the imprint, a masthead) is read as the blocks in its cells.</summary>
internal sealed class TableReader(ReadingContext context, BlockReader blocks)
{
    public void Read(Node table, List<PrintedBlock> into)
    {
        var rows = new List<GridRow<PrintedBlock>>();
        var all = new List<PrintedBlock>();
        var mark = new PrintedBlock(new Table([], 0, [])) { ItemId = context.Marks.ItemId, NoticeId = context.Marks.NoticeId, InContents = context.Marks.InContents };
        Visit(table, row => ReadRow(row, rows, all));
        if (all.Exists(IsStructure))
        {
            into.AddRange(all);
            return;
        }
        foreach (var cell in rows.SelectMany(row => row.Cells))
            cell.Paragraphs.AddRange(cell.Blocks.SelectMany(Paragraphs));
        var grid = TableGrid.Build(rows, table.Child("w:tblGrid"), _ => { });
        var hasNoHeader = all is [{ Role: PrintedRole.TableText }, ..] && grid.HeaderRows == 0;
        into.Add(mark with { Content = grid, HasNoHeader = hasNoHeader, ItemId = mark.ItemId ?? all.Find(block => block.ItemId is not null)?.ItemId });
        foreach (var picture in all.Where(block => block.Content is Picture))
        {
            context.Log.Add(Remark.PictureInCell, ((Picture)picture.Content).Name);
            into.Add(picture);
        }
    }

    private static bool IsStructure(PrintedBlock block) =>
        block.InContents || block.Slots.Count > 0
        || block.Role is PrintedRole.MastheadTitle or PrintedRole.IssueNumber or PrintedRole.PublisherLine or PrintedRole.ColumnHeading or PrintedRole.ItemTitle or PrintedRole.Imprint;

    /// <summary>Reads the rows of a table or the cells of a row, also out of the controls and tracked insertions around some of them.</summary>
    private void Visit(Node container, Action<Node> read)
    {
        foreach (var child in container.Children)
        {
            switch (child.Name)
            {
                case "w:tr" or "w:tc":
                    read(child);
                    break;
                case "w:sdt":
                    context.Marks.ReadControl(child, (content, _) => Visit(content, read));
                    break;
                case "w:ins" or "w:moveTo" or "w:customXml":
                    Visit(child, read);
                    break;
                case "w:bookmarkStart" or "w:bookmarkEnd":
                    context.Marks.MarkBookmark(child);
                    break;
            }
        }
    }

    private void ReadRow(Node node, List<GridRow<PrintedBlock>> rows, List<PrintedBlock> all)
    {
        var row = new GridRow<PrintedBlock>(node.Child("w:trPr"));
        var read = new List<PrintedBlock>();
        Visit(node, cell => ReadCell(cell, row, read));
        if (row.IsDeleted)
        {
            context.Log.Add(Remark.TrackedChange);
            return;
        }
        if (row.Cells.Count > 0)
            rows.Add(row);
        all.AddRange(read);
    }

    private void ReadCell(Node cell, GridRow<PrintedBlock> row, List<PrintedBlock> all)
    {
        var inside = new List<PrintedBlock>();
        blocks.Read(cell, inside);
        all.AddRange(inside);
        row.Add(cell.Child("w:tcPr"), inside);
    }

    /// <summary>A block as paragraphs; a table inside a cell gives those of its cells that hold any text.</summary>
    private IEnumerable<Paragraph> Paragraphs(PrintedBlock block)
    {
        if (block.Content is Paragraph paragraph)
            return [ParagraphText.Trim(paragraph)];
        if (block.Content is not Table table)
            return [];
        context.Log.Add(Remark.NestedTable);
        return table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs).Where(inner => inner.Runs.Any(run => run.Text.Length > 0 || run.Note is not null));
    }
}
