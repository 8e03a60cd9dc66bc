using System.Globalization;
using OfficeBulletin.Issues;
using OfficeBulletin.Proofing;

namespace OfficeBulletin.Excel;

/// <summary>The sheet of a unit in a report workbook: whose it is, and what its rows add up to.</summary>
/// <param name="Sheet">Name of the tab, which is the unit's short name.</param>
/// <param name="Name">The unit's full name.</param>
/// <param name="Submitted">报送, with the unit's share of joint items.</param>
/// <param name="Used">采用篇数.</param>
public sealed record PrintedUnit(string Sheet, string Name, decimal Submitted, decimal Used);

/// <summary>Finds the sheets of units in a report workbook by their titles.</summary>
public static class PrintedUnits
{
    private const string Title = "报送稿件及采用情况";

    public static IReadOnlyList<PrintedUnit> Find(IWorkbook workbook) => [.. workbook.Sheets.Select(sheet => Find(sheet.Name, workbook.Rows(sheet, []))).OfType<PrintedUnit>()];

    private static PrintedUnit? Find(string sheet, IEnumerable<SheetRow> rows)
    {
        var (name, submitted, used) = ((string?)null, 0, 0);
        var (sent, adopted) = (0m, 0m);
        foreach (var row in rows)
        {
            if (name is null && (name = NameIn(row.Text(1))) is null)
                return null;
            if (submitted > 0)
                (sent, adopted) = (sent + Number(row.Text(submitted)), adopted + Number(row.Text(used)));
            else if (row.Text(1) == "序号")
                (submitted, used) = (Column(row, "报送"), Column(row, "采用"));
        }
        return name is null || submitted == 0 || used == 0 ? null : new PrintedUnit(sheet, name, sent, adopted);
    }

    /// <summary>The name before the period; null for another title.</summary>
    private static string? NameIn(string title)
    {
        if (!title.EndsWith(Title, StringComparison.Ordinal) || NoticeChecks.PeriodOf(title, new Notice([], [])) is not { } period)
            return null;
        var before = title[..^Title.Length];
        return before.EndsWith(period.Text, StringComparison.Ordinal) && before.Length > period.Text.Length ? before[..^period.Text.Length] : null;
    }

    private static int Column(SheetRow row, string heading) => row.Cells.FirstOrDefault(cell => cell.Text == heading)?.Address.Column ?? 0;

    private static decimal Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
