using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>The notice (情况通报): narrative, then each table with its caption, header repeated after a page break and total row. A null cell stays blank, which is not 0.</summary>
internal static class NoticeTables
{
    /// <summary>The first column holds names and is wider than the figures.</summary>
    private const int NameWidth = 6;
    private const int FigureWidth = 4;

    public static void Write(Pen pen, Notice notice, string id)
    {
        pen.StartControl(SlotNames.Notice + id, "情况通报", hidden: true);
        BodyBlocks.Write(pen, new Item([], [], notice.Narrative, []), mark: null);
        foreach (var table in notice.Tables)
        {
            if (table.Caption.Length > 0)
                pen.Paragraph(StyleNames.TableCaption, table.Caption);
            Write(pen, table);
            BodyBlocks.Gap(pen);
        }
        pen.EndControl();
    }

    private static void Write(Pen pen, NoticeTable table)
    {
        var columns = Math.Max(1, table.Rows.Append(table.Header).Max(row => row.Count));
        var widths = TableFrame.Share([NameWidth, .. Enumerable.Repeat(FigureWidth, columns - 1)], pen.Area.Width);
        TableFrame.Start(pen, widths);
        var rows = table.Rows.Count + (table.Header.Count > 0 ? 1 : 0) + (table.Total is null ? 0 : 1);
        var written = 0;
        if (table.Header.Count > 0)
            Row(pen, widths, table.Header, StyleNames.TableHead, TableFrame.Hold(written++, rows), header: true);
        foreach (var row in table.Rows)
            Row(pen, widths, row, StyleNames.TableText, TableFrame.Hold(written++, rows));
        if (table.Total is { } total)
            Row(pen, widths, total, StyleNames.TableText, TableFrame.Hold(written, rows));
        pen.End();
    }

    private static void Row(Pen pen, IReadOnlyList<int> widths, IReadOnlyList<string?> cells, string style, ParagraphTouch hold, bool header = false)
    {
        TableFrame.StartRow(pen, header);
        for (var column = 0; column < widths.Count; column++)
        {
            TableFrame.StartCell(pen, widths, column, span: 1, merge: null);
            TableFrame.EndCell(pen, style, column < cells.Count && cells[column] is { } text ? [Paragraph.Of(text)] : [], hold);
        }
        pen.End();
    }
}
