using System.Globalization;
using System.Xml;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads tables (w:tbl) into a full grid of cells. A table that lays out structure (the imprint, a masthead) is read as the blocks in its cells.</summary>
internal sealed class TableReader(ReadingContext context, BlockReader blocks)
{
    public void Read(XmlReader reader, List<PrintedBlock> into)
    {
        var grid = new TableGrid();
        var all = new List<PrintedBlock>();
        var mark = new PrintedBlock(new Table([], 0, [])) { ItemId = context.Marks.ItemId, NoticeId = context.Marks.NoticeId, InContents = context.Marks.InContents };
        ReadRows(reader, grid, all);
        if (all.Exists(IsStructure))
        {
            into.AddRange(all);
            return;
        }
        var hasNoHeader = all is [{ Role: PrintedRole.TableText }, ..] && !grid.Rows[0].IsHeader;
        into.Add(mark with { Content = grid.ToTable(), HasNoHeader = hasNoHeader, ItemId = mark.ItemId ?? all.Find(block => block.ItemId is not null)?.ItemId });
        foreach (var picture in all.Where(block => block.Content is Picture))
        {
            context.Log.Add(Remark.PictureInCell, ((Picture)picture.Content).Name);
            into.Add(picture);
        }
    }

    private static bool IsStructure(PrintedBlock block) =>
        block.InContents || block.Slots.Count > 0
        || block.Role is PrintedRole.MastheadTitle or PrintedRole.IssueNumber or PrintedRole.PublisherLine or PrintedRole.ColumnHeading or PrintedRole.ItemTitle or PrintedRole.Imprint;

    /// <summary>Reads the rows inside a table or inside a control or tracked insertion around some of them.</summary>
    private void ReadRows(XmlReader reader, TableGrid grid, List<PrintedBlock> all)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
        {
            switch (reader.LocalName)
            {
                case "tblGrid":
                    ReadWidths(reader, grid);
                    break;
                case "tr":
                    ReadRow(reader, grid, all);
                    break;
                case "sdt":
                    context.Marks.ReadControl(reader, (content, _) => ReadRows(content, grid, all));
                    break;
                case "ins" or "moveTo" or "customXml":
                    ReadRows(reader, grid, all);
                    break;
                case "bookmarkStart" or "bookmarkEnd":
                    context.Marks.MarkBookmark(reader);
                    break;
                default:
                    Element.Skip(reader);
                    break;
            }
        }
    }

    private static void ReadWidths(XmlReader reader, TableGrid grid)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
        {
            if (reader.LocalName == "gridCol")
                grid.Widths.Add(Number(Element.Attribute(reader, "w")));
            Element.Skip(reader);
        }
    }

    private void ReadRow(XmlReader reader, TableGrid grid, List<PrintedBlock> all)
    {
        var row = new GridRow();
        var read = new List<PrintedBlock>();
        ReadCells(reader, row, read);
        if (row.Deleted)
        {
            context.Log.Add(Remark.TrackedChange);
            return;
        }
        grid.Rows.Add(row);
        all.AddRange(read);
    }

    private void ReadCells(XmlReader reader, GridRow row, List<PrintedBlock> all)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
        {
            switch (reader.LocalName)
            {
                case "trPr":
                    ReadRowProperties(reader, row);
                    break;
                case "tc":
                    ReadCell(reader, row, all);
                    break;
                case "sdt":
                    context.Marks.ReadControl(reader, (content, _) => ReadCells(content, row, all));
                    break;
                case "customXml":
                    ReadCells(reader, row, all);
                    break;
                case "bookmarkStart" or "bookmarkEnd":
                    context.Marks.MarkBookmark(reader);
                    break;
                default:
                    Element.Skip(reader);
                    break;
            }
        }
    }

    private static void ReadRowProperties(XmlReader reader, GridRow row)
    {
        if (Element.Enter(reader) is not { } depth)
            return;
        while (Element.Next(reader, depth))
        {
            if (reader.LocalName == "tblHeader")
                row.IsHeader = Element.IsOn(reader);
            else if (reader.LocalName == "del")
                row.Deleted = true;
            else if (reader.LocalName == "gridBefore")
                row.Skip(Number(Element.Value(reader)));
            Element.Skip(reader);
        }
    }

    private void ReadCell(XmlReader reader, GridRow row, List<PrintedBlock> all)
    {
        var (span, continues) = (1, false);
        var inside = new List<PrintedBlock>();
        if (Element.Enter(reader) is { } depth && Element.Next(reader, depth))
        {
            if (reader.LocalName == "tcPr")
                (span, continues) = ReadCellProperties(reader);
            else
                blocks.ReadChild(reader, inside);
            while (Element.Next(reader, depth))
                blocks.ReadChild(reader, inside);
            blocks.End(inside);
        }
        row.Add([.. inside.SelectMany(Paragraphs)], span, continues);
        all.AddRange(inside);
    }

    private static (int Span, bool Continues) ReadCellProperties(XmlReader reader)
    {
        var (span, continues) = (1, false);
        if (Element.Enter(reader) is { } depth)
        {
            while (Element.Next(reader, depth))
            {
                if (reader.LocalName == "gridSpan")
                    span = Math.Max(1, Number(Element.Value(reader)));
                else if (reader.LocalName == "vMerge")
                    continues = Element.Value(reader) is null or "continue";
            }
        }
        return (span, continues);
    }

    private IEnumerable<Paragraph> Paragraphs(PrintedBlock block)
    {
        if (block.Content is Paragraph paragraph)
            return [ParagraphText.Trim(paragraph)];
        if (block.Content is not Table table)
            return [];
        context.Log.Add(Remark.NestedTable);
        return table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs);
    }

    private static int Number(string? value) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= 0 ? Math.Min(number, 100_000) : 0;
}
