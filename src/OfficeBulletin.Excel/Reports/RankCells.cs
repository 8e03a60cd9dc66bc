using System.Globalization;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Excel.Reports;

/// <summary>The rank (名次) of a unit and whether it is shared (并列), side by side in the first two columns.</summary>
internal static class RankCells
{
    /// <summary>Live where the formulas give what the ranking says.</summary>
    /// <param name="rows">Of the units, in the ranking's order.</param>
    /// <param name="values">What stands in the column that they are ranked by; nothing else stands there between the first row and the last.</param>
    public static void Write(ReportSheet sheet, IReadOnlyList<RankedUnit> units, IReadOnlyList<int> rows, IReadOnlyList<decimal> values, int valueColumn)
    {
        if (units.Count == 0)
            return;
        var letters = CellAddress.Letters(valueColumn);
        var range = string.Create(CultureInfo.InvariantCulture, $"{letters}${rows[0]}:{letters}${rows[^1]}");
        var stored = values.Select(ReportSheet.Stored).ToList();
        var places = stored.OrderDescending().Index().DistinctBy(value => value.Item).ToDictionary(value => value.Item, value => value.Index + 1);
        var equals = stored.CountBy(value => value).ToDictionary();
        for (var index = 0; index < units.Count; index++)
        {
            var (row, unit) = (rows[index], units[index]);
            if (places[stored[index]] == unit.Rank && equals[stored[index]] > 1 == unit.Tied)
            {
                var cell = ReportSheet.At(row, valueColumn);
                sheet.Formula(row, 1, $"RANK({cell},{range})", unit.Rank, ReportLook.Number);
                sheet.Formula(row, 2, $"IF(COUNTIF({range},{cell})>1,\"并列\",\"\")", unit.Tied ? "并列" : "", ReportLook.Centred);
            }
            else
            {
                sheet.Number(row, 1, unit.Rank, ReportLook.Number);
                sheet.Text(row, 2, unit.Tied ? "并列" : "", ReportLook.Centred);
            }
        }
    }
}
