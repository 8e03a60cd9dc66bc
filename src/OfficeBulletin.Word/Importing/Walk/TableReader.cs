using OfficeBulletin.Issues;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>
/// Reads a table (w:tbl). A frame of one cell is no table: its blocks come out. Pictures stand after the table; tables inside a cell become its paragraphs.
/// </summary>
internal sealed class TableReader(Story story)
{
    private readonly ImportFindings findings = story.Findings;

    public IEnumerable<Draft> Read(Node table)
    {
        var outer = findings.EnterTable();
        var rows = new List<GridRow<Draft>>();
        Rows(table, rows);
        if (rows is [{ Cells: [var only] }])
        {
            findings.LeaveTable(outer);
            return only.Blocks;
        }
        var blocks = new List<Draft>();
        var pictures = Settle(rows);
        if (rows.Exists(row => row.Cells.Exists(cell => cell.Paragraphs.Count > 0)))
            blocks.Add(new DraftTable(Build(rows, table.Child("w:tblGrid"))));
        blocks.AddRange(pictures);
        findings.LeaveTable(outer);
        return blocks;
    }

    /// <summary>The rows as a table; one of nothing but header rows has none.</summary>
    private Table Build(List<GridRow<Draft>> rows, Node? columns)
    {
        var built = TableGrid.Build(rows, columns, text => findings.Add(ImportRules.CoveredText, text));
        return built.HeaderRows < built.Rows.Count ? built : built with { HeaderRows = 0 };
    }

    private void Rows(Node container, List<GridRow<Draft>> rows)
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

    private void Row(Node node, List<GridRow<Draft>> rows)
    {
        findings.Row = rows.Count + 1;
        var properties = node.Child("w:trPr");
        var row = new GridRow<Draft>(properties);
        if (row.IsDeleted)
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
        Cells(node, row);
        if (row.Cells.Count > 0)
            rows.Add(row);
    }

    private void Cells(Node container, GridRow<Draft> row)
    {
        foreach (var child in container.Children)
        {
            switch (child.Name)
            {
                case "w:tc":
                    Cell(child, row);
                    break;
                case "w:sdt":
                    ContentControls.NamePlaceholder(child, findings);
                    Cells(child, row);
                    break;
                case "w:sdtContent" or "w:customXml" or "w:ins" or "w:moveTo":
                    Cells(child, row);
                    break;
                default:
                    if (!SilentMarkup.Contains(child.Name))
                        UnknownMarkup.Name(child, findings);
                    break;
            }
        }
    }

    private void Cell(Node node, GridRow<Draft> row)
    {
        var properties = node.Child("w:tcPr");
        if (properties?.Child("w:cellDel") is not null)
        {
            TrackedChanges.NameDeleted(node, findings);
            return;
        }
        var blocks = new BlockWalk(story).Read(node);
        if (!row.Add(properties, blocks) && blocks.OfType<DraftParagraph>().FirstOrDefault() is { } hidden)
            findings.Add(ImportRules.CoveredText, hidden.Text);
    }

    /// <summary>Takes the pictures out of the cells and flattens tables inside them.</summary>
    private List<Draft> Settle(List<GridRow<Draft>> rows)
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
}
