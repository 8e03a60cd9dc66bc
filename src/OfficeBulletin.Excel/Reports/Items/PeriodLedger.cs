using System.Globalization;
using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>The sheet 台账 of the report: the items of the period under the headings of the ledger, so that it can be read as one.</summary>
internal sealed class PeriodLedger(IReadOnlyList<Channel> channels) : LongSheet(ColumnsOf(channels))
{
    private const int Title = 3;
    private const int FirstUse = 6;

    public void Add(LedgerItem item)
    {
        var row = Next();
        row.Date(1, item.Date);
        row.Text(2, ItemCells.Text(item.Units));
        row.Text(Title, item.Title);
        row.Text(4, item.Category ?? "", ItemStyle.Centred);
        row.Text(5, ItemCells.Text(item.Authors), ItemStyle.Centred);
        var column = FirstUse;
        foreach (var use in item.Uses)
        {
            Mark(row, column++, use.Forwarded);
            Mark(row, column++, use.Adopted);
        }
        row.Text(column++, ItemCells.Text(item.Commission), ItemStyle.Centred);
        row.Text(column++, ItemCells.Text(item.Instructions), ItemStyle.Centred);
        row.Text(column, item.Note ?? "");
        row.End();
    }

    protected override void Totals(SheetRows row) =>
        row.Formula(Title, $"\"共 \"&COUNTA({Range(Title)})&\" 条\"", string.Create(CultureInfo.InvariantCulture, $"共 {Count} 条"), ItemStyle.Line);

    private static void Mark(SheetRows row, int column, ChannelMark? mark)
    {
        if (mark is null)
            return;
        if (ItemCells.Day(mark) is { } day)
            row.Date(column, day, ItemStyle.Day);
        else
            row.Text(column, ItemCells.Text(mark), ItemStyle.Centred);
    }

    private static IReadOnlyList<ItemColumn> ColumnsOf(IReadOnlyList<Channel> channels) =>
    [
        new(LedgerForm.Date, 11.5),
        new(LedgerForm.Units, 22),
        new(LedgerForm.Title, 42),
        new(LedgerForm.Category, 9),
        new(LedgerForm.Author, 10),
        .. channels.SelectMany(channel => (ItemColumn[])[new(LedgerForm.Forwarded(channel), ItemColumn.Mark(channels.Count)), new(LedgerForm.Adopted(channel), ItemColumn.Mark(channels.Count))]),
        new(LedgerForm.Commission, 9),
        new(LedgerForm.Instruction, 9),
        new(LedgerForm.Note, 14),
    ];
}
