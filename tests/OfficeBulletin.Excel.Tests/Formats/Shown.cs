using System.Globalization;

namespace OfficeBulletin.Excel.Tests.Formats;

/// <summary>What a workbook says, as text that a test can hold against its own.</summary>
internal static class Shown
{
    /// <summary>"A3=序号 B3=标题 | A4=1(Number) …": texts plain, other kinds named, rows divided by bars.</summary>
    public static string Of(IWorkbook workbook, int sheet = 0) =>
        string.Join(" | ", workbook.Rows(workbook.Sheets[sheet], new FindingSink()).Select(row => (row.Hidden ? "(hidden) " : "") + string.Join(' ', row.Cells.Select(Of))));

    public static string Of(Outcome<IWorkbook> outcome) => outcome.Value is { } workbook ? Of(workbook) : string.Join(' ', outcome.Findings.Select(finding => finding.Rule));

    private static string Of(SheetCell cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{cell.Address}={cell.Text.ReplaceLineEndings("/")}{(cell.Kind == SheetCellKind.Text ? "" : $"({cell.Kind})")}{(cell.Formula ? "=" : "")}");

    /// <summary>Where nothing is to be said.</summary>
    private sealed class FindingSink : System.Collections.ObjectModel.Collection<Finding>
    {
        protected override void InsertItem(int index, Finding item) => Assert.Fail(item.Message);
    }
}
