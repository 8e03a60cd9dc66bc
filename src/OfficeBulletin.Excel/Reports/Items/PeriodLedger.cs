using System.Globalization;
using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>The sheet 台账 of the report: the items of the period under the headings of the ledger, so that it can be read as one. It has the columns that the ledger has, and none beside them.</summary>
internal sealed class PeriodLedger(LedgerBook book) : LongSheet(ColumnsOf(book))
{
    private const int Day = 1;
    private const int Title = 3;

    private readonly bool category = book.Has(LedgerForm.Category);
    private readonly bool author = book.Has(LedgerForm.Author);
    private readonly (bool Forwarded, bool Adopted)[] uses = [.. book.Channels.Select(channel => (book.Has(LedgerForm.Forwarded(channel)), book.Has(LedgerForm.Adopted(channel))))];
    private readonly bool commission = book.Has(LedgerForm.Commission);
    private readonly bool instruction = book.Has(LedgerForm.Instruction);
    private readonly bool note = book.Has(LedgerForm.Note);

    public void Add(LedgerItem item)
    {
        var row = Next();
        row.Date(1, item.Date);
        row.Text(2, ItemCells.Text(item.Units));
        row.Text(Title, item.Title);
        var column = Title + 1;
        if (category)
            row.Text(column++, item.Category ?? "", ItemStyle.Centred);
        if (author)
            row.Text(column++, ItemCells.Text(item.Authors), ItemStyle.Centred);
        for (var channel = 0; channel < uses.Length; channel++)
        {
            if (uses[channel].Forwarded)
                Mark(row, column++, item.Uses[channel].Forwarded);
            if (uses[channel].Adopted)
                Mark(row, column++, item.Uses[channel].Adopted);
        }
        if (commission)
            row.Text(column++, ItemCells.Text(item.Commission), ItemStyle.Centred);
        if (instruction)
            row.Text(column++, ItemCells.Text(item.Instructions), ItemStyle.Centred);
        if (note)
            row.Text(column, item.Note ?? "");
        row.End();
    }

    protected override void Totals(SheetRows row) =>
        row.Formula(Title, $"\"共 \"&COUNTA({Range(Day)})&\" 条\"", string.Create(CultureInfo.InvariantCulture, $"共 {Count} 条"), ItemStyle.Line);

    private static void Mark(SheetRows row, int column, ChannelMark? mark)
    {
        if (mark is null)
            return;
        if (ItemCells.Day(mark) is { } day)
            row.Date(column, day, ItemStyle.Day);
        else
            row.Text(column, ItemCells.Text(mark), ItemStyle.Centred);
    }

    private static IReadOnlyList<ItemColumn> ColumnsOf(LedgerBook book)
    {
        var mark = ItemColumn.Mark(book.Channels.Count);
        IEnumerable<ItemColumn> optional =
        [
            new(LedgerForm.Category, 9),
            new(LedgerForm.Author, 10),
            .. book.Channels.SelectMany(channel => (ItemColumn[])[new(LedgerForm.Forwarded(channel), mark), new(LedgerForm.Adopted(channel), mark)]),
            new(LedgerForm.Commission, 9),
            new(LedgerForm.Instruction, 9),
            new(LedgerForm.Note, 14),
        ];
        return [new(LedgerForm.Date, 11.5), new(LedgerForm.Units, 22), new(LedgerForm.Title, 42), .. optional.Where(column => book.Has(column.Heading))];
    }
}
