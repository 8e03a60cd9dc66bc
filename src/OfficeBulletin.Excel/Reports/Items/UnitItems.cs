using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>The sheet of a unit: its items and what became of them.</summary>
/// <param name="number">Of the unit, as <see cref="PeriodCredit"/> numbers them.</param>
internal sealed class UnitItems(int number, Unit unit, UnitColumns columns) : LongSheet(columns.All, left: 1)
{
    private readonly UnitTotals totals = new(columns);

    public Unit Unit => unit;

    public void Add(LedgerItem item, PeriodCredit credit)
    {
        var own = credit.Parts(number, item.Month);
        var row = Next();
        row.Number(UnitColumns.Number, Count);
        row.Date(UnitColumns.Date, item.Date);
        row.Text(UnitColumns.Title, item.Title);
        if (columns.Category is { } category)
            row.Text(category, item.Category ?? "", ItemStyle.Centred);
        totals.Submitted(row, item.Sent ? own : 0);
        totals.Used(row, FirstUse(item) is { } month ? credit.Parts(number, month) : 0);
        totals.Share(row, Parts(item, credit, own));
        for (var channel = 0; channel < columns.Uses.Count; channel++)
            totals.Use(row, channel, item.Uses[channel], Counts(item.Uses[channel].Forwarded, item, credit), Counts(item.Uses[channel].Adopted, item, credit));
        if (columns.Commission is { } commission && item.Commission is not null)
            totals.Mark(row, commission, ItemCells.Text(item.Commission), own > 0);
        if (columns.Instruction is { } instruction && item.Instructions.Count > 0)
            totals.Mark(row, instruction, string.Join('、', item.Instructions), item.Sent && own > 0, item.Instructions.Count);
        if (columns.Note is { } note)
            row.Text(note, item.Note ?? "");
        if (item.Units.Count > 1)
            Joint(row, item);
        row.End();
    }

    protected override void Totals(SheetRows row) => totals.Write(row, Range, Columns.Count);

    private bool Counts(ChannelMark? mark, LedgerItem item, PeriodCredit credit) =>
        mark is not null && item.Sent && credit.Parts(number, mark.CountedIn(item.Date)) > 0;

    private void Joint(SheetRows row, LedgerItem item)
    {
        Left = 0;
        row.Text(columns.Partners, Partners(item), ItemStyle.Centred);
    }

    /// <summary>The month of the first adoption by any channel.</summary>
    private static Month? FirstUse(LedgerItem item)
    {
        Month? first = null;
        if (!item.Sent)
            return first;
        foreach (var use in item.Uses)
        {
            if (use.Adopted?.CountedIn(item.Date) is { } month && (first is null || month < first))
                first = month;
        }
        return first;
    }

    /// <summary>By which part the row counts: as what was sent does, else as the first mark that counts does.</summary>
    private int Parts(LedgerItem item, PeriodCredit credit, int own)
    {
        if (own > 0)
            return own;
        foreach (var use in item.Uses)
        {
            if (use.Forwarded is { } forwarded && credit.Parts(number, forwarded.CountedIn(item.Date)) is > 0 and var parts)
                return parts;
            if (use.Adopted is { } adopted && credit.Parts(number, adopted.CountedIn(item.Date)) is > 0 and var used)
                return used;
        }
        return 1;
    }

    private string Partners(LedgerItem item) =>
        string.Join('、', item.Units.Where(partner => partner.Name != unit.Name).Select(partner => partner.ShortName ?? partner.Name));
}
