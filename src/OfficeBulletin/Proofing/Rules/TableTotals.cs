using System.Globalization;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>
/// F01: in the tables of the notice, the rows of every column add up to the total. Blanks count as 0; columns that cannot be added (ranks, rates, serial numbers, a dash
/// for the total) and columns of words are passed over.
/// </summary>
internal static class TableTotals
{
    private static readonly string[] Dashes = ["-", "—", "——", "－", "/", "×", "无"];
    private static readonly string[] NotAdded = ["率", "比例", "占比", "比重", "百分", "排名", "排位", "名次", "位次", "序号", "平均", "均", "单价", "％", "%"];

    // A sum of cells below this bound cannot overflow a decimal.
    private const decimal LargestNumber = 1_000_000_000_000_000m;

    public static IEnumerable<Finding> Check(Issue issue)
    {
        foreach (var column in issue.Columns.Where(column => column.Notice is not null))
        {
            for (var index = 0; index < column.Notice!.Tables.Count; index++)
            {
                foreach (var finding in Check(column.Notice.Tables[index], new Place { Part = "notice", Column = column.Name, Table = index + 1 }))
                    yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Check(NoticeTable table, Place where)
    {
        for (var column = 1; column < table.Total?.Count; column++)
        {
            var header = column < table.Header.Count ? table.Header[column] : $"第 {column + 1} 列";
            var cells = table.Rows.Select(row => column < row.Count ? row[column] : null).ToList();
            foreach (var finding in Check(header, cells, table.Total[column], where))
                yield return finding;
        }
    }

    private static List<Finding> Check(string header, List<string?> cells, string? total, Place where)
    {
        if (IsDash(total) || Array.Exists(NotAdded, header.Contains))
            return [];
        var words = cells.Exists(cell => Number(cell) is null);
        var numbers = cells.Exists(cell => !IsBlank(cell) && Number(cell) is not null);
        if ((!numbers && (words || Number(total) is null)) || (words && IsBlank(total)))
            return [];
        if (words || Number(total) is null)
            return NotNumbers(header, [.. cells, total], where);
        decimal sum = 0;
        foreach (var cell in cells)
            sum += Number(cell)!.Value;
        return sum == Number(total) ? [] : [Differs(header, total, sum, where with { Row = cells.Count + 1 })];
    }

    private static Finding Differs(string header, string? total, decimal sum, Place where)
    {
        var right = sum.ToString("0.############", CultureInfo.InvariantCulture);
        return IsBlank(total)
            ? new Finding("F01", "table.total-missing", FindingLevel.Warning, where, $"“{header}”一列各行相加是 {right}，合计没有填；请补上。", total, right, "practice")
            : new Finding("F01", "table.total", FindingLevel.Error, where, $"“{header}”一列各行相加是 {right}，合计印的是 {total}；请核对后改正。", total, right, "practice");
    }

    private static List<Finding> NotNumbers(string header, List<string?> cells, Place where)
    {
        var findings = new List<Finding>();
        for (var row = 0; row < cells.Count; row++)
        {
            if (Number(cells[row]) is null)
                findings.Add(new Finding("F01", "table.not-a-number", FindingLevel.Warning, where with { Row = row + 1 }, $"“{header}”一列里的“{cells[row]}”不是数字，这一列的合计没有核对；请只写数字。", cells[row], Source: "practice"));
        }
        return findings;
    }

    private static bool IsBlank(string? cell) => string.IsNullOrWhiteSpace(cell) || IsDash(cell);

    private static bool IsDash(string? cell) => cell is not null && Dashes.Contains(cell.Trim(), StringComparer.Ordinal);

    /// <summary>The number in a cell, 0 for a blank one; null for words.</summary>
    private static decimal? Number(string? cell)
    {
        if (IsBlank(cell))
            return 0;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        return decimal.TryParse(new LooseText(cell!).Key, Style, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < LargestNumber ? number : null;
    }
}
