using OfficeBulletin.Issues;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Page;

/// <summary>The notice (情况通报): narrative, then each table with its caption, header repeated after a page break and total row. A null cell stays blank, which is not 0.</summary>
internal static class NoticeTables
{
    /// <param name="signed">True when a signature follows, which the last row must not leave alone on a page.</param>
    public static void Write(Pen pen, Notice notice, string id, bool signed = false)
    {
        pen.StartControl(SlotNames.Notice + id, "情况通报", hidden: true);
        BodyBlocks.Write(pen, new Item([], [], notice.Narrative, []), mark: null);
        for (var index = 0; index < notice.Tables.Count; index++)
        {
            var table = notice.Tables[index];
            var holds = signed && index == notice.Tables.Count - 1;
            if (table.Caption.Length > 0)
                pen.Paragraph(StyleNames.TableCaption, table.Caption);
            new TablePen(pen, NoticeFit.Of(table, pen.Styles, pen.Area), holds).Write(table);
            BodyBlocks.Gap(pen, touch: holds ? ParagraphTouch.KeepNext : ParagraphTouch.None);
        }
        pen.EndControl();
    }

    /// <summary>Writes one table.</summary>
    private sealed class TablePen(Pen pen, NoticeFit fit, bool holds)
    {
        private int written;
        private int rows;

        public void Write(NoticeTable table)
        {
            TableFrame.Start(pen, fit.Widths, fit.Margin);
            rows = table.Rows.Count + (table.Header.Count > 0 ? 1 : 0) + (table.Total is null ? 0 : 1);
            if (table.Header.Count > 0)
                Row(table.Header, StyleNames.TableHead, header: true);
            foreach (var row in table.Rows)
                Row(row, StyleNames.TableText);
            if (table.Total is { } total)
                Row(total, StyleNames.TableText);
            pen.End();
        }

        private void Row(IReadOnlyList<string?> cells, string style, bool header = false)
        {
            var hold = holds && written >= rows - 2 ? ParagraphTouch.KeepNext : TableFrame.Hold(written, rows);
            TableFrame.StartRow(pen, header);
            for (var column = 0; column < fit.Widths.Count; column++)
            {
                TableFrame.StartCell(pen, fit.Widths, column, span: 1, merge: null);
                pen.StartParagraph(style, hold);
                pen.Text(column < cells.Count ? cells[column] ?? "" : "", size: fit.Size);
                pen.EndParagraph();
                pen.End();
            }
            pen.End();
            written++;
        }
    }
}
