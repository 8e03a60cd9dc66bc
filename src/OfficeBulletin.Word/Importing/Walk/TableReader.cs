using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>
/// Reads a table (w:tbl). A frame of one cell is no table: its blocks come out. Pictures stand after the table; tables inside a cell become its paragraphs.
/// </summary>
internal sealed class TableReader(Story story)
{
    /// <summary>Word allows 63 columns; a file that claims far more may mean to fill the memory.</summary>
    private const int MostColumns = 1024;
    private const int LongestSpan = 256;

    private readonly ImportFindings findings = story.Findings;

    public IEnumerable<Draft> Read(Node table)
    {
        var outer = findings.EnterTable();
        var rows = new List<GridRow>();
        Rows(table, rows);
        if (rows is [{ Cells: [var only] }])
        {
            findings.LeaveTable(outer);
            return only.Blocks;
        }
        var blocks = new List<Draft>();
        var pictures = Settle(rows);
        if (TableGrid.Build(rows, Widths(table.Child("w:tblGrid")), findings) is { } built)
            blocks.Add(new DraftTable(built));
        blocks.AddRange(pictures);
        findings.LeaveTable(outer);
        return blocks;
    }

    private void Rows(Node container, List<GridRow> rows)
    {
        foreach (var child in container.Children)
        {
            switch (child.Name)
            {
                case "w:tr":
                    Row(child, rows);
                    break;
                case "w:sdt":
                    ContentControls.NamePlaceholder(child, findings);
                    Rows(child, rows);
                    break;
                case "w:sdtContent" or "w:customXml" or "w:ins" or "w:moveTo":
                    Rows(child, rows);
                    break;
                default:
                    if (!SilentMarkup.Contains(child.Name))
                        UnknownMarkup.Name(child, findings);
                    break;
            }
        }
    }

    private void Row(Node node, List<GridRow> rows)
    {
        findings.Row = rows.Count + 1;
        var properties = node.Child("w:trPr");
        if ((properties?.Child("w:del") ?? properties?.Child("w:moveFrom")) is not null)
        {
            TrackedChanges.NameDeleted(node, findings);
            return;
        }
        if (properties?.Switch("w:hidden") == true)
        {
            findings.Add(ImportRules.HiddenText, node.TextOf("w:t"));
            return;
        }
        if (properties?.Child("w:ins") is not null)
            findings.Add(ImportRules.Insertions, node.TextOf("w:t"));
        var row = new GridRow(properties?.Switch("w:tblHeader") == true);
        var column = Math.Clamp(properties?.Child("w:gridBefore")?.Number("w:val") ?? 0, 0, LongestSpan);
        Cells(node, row, ref column);
        if (row.Cells.Count > 0)
            rows.Add(row);
    }

    private void Cells(Node container, GridRow row, ref int column)
    {
        foreach (var child in container.Children)
        {
            switch (child.Name)
            {
                case "w:tc":
                    Cell(child, row, ref column);
                    break;
                case "w:sdt":
                    ContentControls.NamePlaceholder(child, findings);
                    Cells(child, row, ref column);
                    break;
                case "w:sdtContent" or "w:customXml" or "w:ins" or "w:moveTo":
                    Cells(child, row, ref column);
                    break;
                default:
                    if (!SilentMarkup.Contains(child.Name))
                        UnknownMarkup.Name(child, findings);
                    break;
            }
        }
    }

    private void Cell(Node node, GridRow row, ref int column)
    {
        var properties = node.Child("w:tcPr");
        if (properties?.Child("w:cellDel") is not null)
        {
            TrackedChanges.NameDeleted(node, findings);
            return;
        }
        var span = Math.Clamp(properties?.Child("w:gridSpan")?.Number("w:val") ?? 1, 1, LongestSpan);
        var blocks = new BlockWalk(story).Read(node);
        // The older way to merge across: the cells stay, and all but the first continue it.
        if (properties?.Child("w:hMerge") is { } across && across["w:val"] is not "restart" && row.Cells.Count > 0)
        {
            row.Cells[^1].Cover(blocks, findings);
            row.Cells[^1].Span += span;
        }
        else if (column >= MostColumns)
        {
            row.Cells[^1].Cover(blocks, findings);
        }
        else
        {
            var down = properties?.Child("w:vMerge");
            row.Cells.Add(new GridCell(column, span, blocks) { ContinuesDown = down is not null && down["w:val"] is not "restart" });
        }
        column += span;
    }

    /// <summary>Takes the pictures out of the cells and flattens tables inside them.</summary>
    private List<Draft> Settle(List<GridRow> rows)
    {
        var pictures = new List<Draft>();
        foreach (var cell in rows.SelectMany(row => row.Cells))
        {
            foreach (var block in cell.Blocks)
            {
                if (block is DraftPicture picture)
                {
                    findings.Add(ImportRules.MovedPictures, picture.Picture.Name);
                    pictures.Add(picture);
                    continue;
                }
                if (block is DraftTable inner)
                    findings.Add(ImportRules.NestedTables, inner.Table.Rows[0][0].Text);
                cell.Paragraphs.AddRange(Flattened.Paragraphs(block));
            }
        }
        return pictures;
    }

    private static List<int> Widths(Node? grid)
    {
        var widths = new List<int>();
        foreach (var column in grid is null ? [] : grid.Children)
        {
            if (column.Name == "w:gridCol")
                widths.Add(Math.Max(0, column.Number("w:w") ?? 0));
        }
        return widths;
    }
}
