using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>Reads the dates of a ledger, and at its end names those of a year far from all others.</summary>
internal sealed class LedgerDates(LedgerHeader header, LedgerFindings findings)
{
    /// <summary>Years between which there are so many without any item are far from each other.</summary>
    private const int FarYears = 3;

    /// <summary>More items than so many in a year are no slip.</summary>
    private const int MostSlips = 3;

    private readonly SortedDictionary<int, List<(CellAddress Cell, DateOnly Date)>> years = [];
    private string lastText = "";
    private DateReading last;

    /// <summary>Null when the cell gives no date, which is named.</summary>
    public DateOnly? Of(SheetCell cell)
    {
        if (cell.Kind is SheetCellKind.Error or SheetCellKind.NotComputed)
        {
            findings.Unreadable(cell, header.Heading(LedgerField.Date), FindingLevel.Error, "这一行没有统计");
            return null;
        }
        // Ledgers are kept day by day.
        if (cell.Text != lastText)
            (lastText, last) = (cell.Text, Read(cell.Text));
        if (last.Verdict != DateVerdict.Day)
            findings.Date(cell, header.Heading(LedgerField.Date), last);
        if (last.Date is { } date)
            Remember(cell.Address, date);
        return last.Date;
    }

    public void End()
    {
        int? before = null;
        foreach (var (year, items) in years)
        {
            var after = years.Keys.FirstOrDefault(other => other > year);
            if (items.Count <= MostSlips && years.Count > 1 && (before is null || year - before > FarYears) && (after == 0 || after - year > FarYears) && years.Values.Any(others => others.Count > items.Count))
            {
                foreach (var (cell, date) in items)
                    findings.FarYear(cell, date, items.Count);
            }
            before = year;
        }
    }

    private static DateReading Read(string text)
    {
        var reading = DateText.Read(text);
        return reading.Verdict == DateVerdict.NoDay && MonthText.Parse(text) is { } month ? reading with { Date = new DateOnly(month.Year, month.Number, 1) } : reading;
    }

    private void Remember(CellAddress cell, DateOnly date)
    {
        if (!years.TryGetValue(date.Year, out var items))
            years.Add(date.Year, items = []);
        if (items.Count <= MostSlips)
            items.Add((cell, date));
    }
}
