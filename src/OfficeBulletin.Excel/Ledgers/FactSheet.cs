using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>The sheet 事实: columns 项目, 内容, 期间, 备注; numbers that come from outside. Rules E100 and E104.</summary>
internal sealed class FactSheet(RegisterSheet sheet)
{
    private const string Entry = "项目";
    private const string Value = "内容";
    private const string Span = "期间";

    private static readonly Dictionary<string, string> OtherWords = ((string[])["名称", "事项", "指标", "事实"]).Select(word => (word, Entry))
        .Concat(((string[])["数值", "数字", "数量", "数据", "数", "值"]).Select(word => (word, Value)))
        .Concat(((string[])["统计期", "时期", "年度", "年份"]).Select(word => (word, Span)))
        .ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    private readonly List<OutsideFact> facts = [];
    private readonly List<SheetRow> rows = [];

    public static IReadOnlyList<OutsideFact> Read(IWorkbook workbook, List<Finding> findings)
    {
        if (workbook.Sheet(LedgerForm.FactsSheet) is not { } from)
            return [];
        var sheet = new RegisterSheet(others: OtherWords);
        var reader = new FactSheet(sheet);
        foreach (var row in sheet.Read(workbook, from, Entry, Value, Span))
            reader.Add(row);
        reader.Ranks();
        if (!sheet.Found)
            sheet.Add("E100", "ledger.side-header", FindingLevel.Error, row: null, Entry, "前 10 行里没有名为“项目”和“内容”的表头，这张表没有用；请写上表头 项目、内容、期间、备注。");
        findings.AddRange(sheet.Findings);
        return reader.facts;
    }

    private void Add(SheetRow row)
    {
        var (name, value, span) = (sheet.Text(row, Entry).TrimEnd('：', ':'), sheet.Text(row, Value), sheet.Text(row, Span));
        // Entries written in advance and not filled in yet are no fault.
        if (value.Length == 0)
            return;
        if (name.Length == 0)
        {
            Say(row, Entry, "这一行没有项目的名称，没有用它；请填写。", null);
            return;
        }
        var number = Number(row, name, value);
        Period? period = null;
        if (span.Length > 0 && (period = PeriodOf(span)) is null)
            Say(row, Span, $"看不懂期间“{span}”，这一行没有用；请写成 2023、2023-Q2、2023-06 或 2023-03..2023-08。", span);
        else if (facts.Exists(fact => fact.Name == name && fact.Period == period))
            sheet.Add("E104", "ledger.fact", FindingLevel.Warning, row, Entry, $"项目“{name}”{(period is null ? "" : $"（{span}）")}写了两次，用的是前一次；请删去一行。", name);
        else if (number is not null)
        {
            facts.Add(new OutsideFact(name, number, period) { Day = DateText.Read(span) is { Verdict: DateVerdict.Day, Date: { } day } ? day : null, Where = sheet.At(row, Span) });
            rows.Add(row);
        }
    }

    /// <summary>Nobody is 33rd of 32.</summary>
    private void Ranks()
    {
        foreach (var (index, rank) in facts.Index())
        {
            if (RankFact.Total(rank, facts) is { } total && Whole(rank) > Whole(total))
                Say(rows[index], Value, $"“{rank.Name}”是第 {rank.Value} 位，“{total.Name}”却只有 {total.Value}；请核对这两个数。", rank.Value);
        }
    }

    private static long Whole(OutsideFact fact) => long.Parse(fact.Value, CultureInfo.InvariantCulture);

    /// <summary>In half-width digits; null when it is no whole number of 0 or more, which is named.</summary>
    private string? Number(SheetRow row, string name, string value)
    {
        // People write 第8名 and 32个.
        var digits = HalfWidth.Tight(value).TrimStart('第').TrimEnd(['名', '位', '个', '条', '篇', '次']).Replace(",", "", StringComparison.Ordinal);
        if (digits.Length <= 12 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number.ToString(CultureInfo.InvariantCulture);
        var fault = decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var other) ? other < 0 ? "是负数" : "不是整数" : "不是数字";
        Say(row, Value, $"“{name}”的内容“{value}”{fault}，没有用它；请填 0 或大于 0 的整数。", value);
        return null;
    }

    /// <summary>Also of a month or year in words, and of a cell that Excel made a date of 2023-06.</summary>
    private static Period? PeriodOf(string text) =>
        Period.Parse(HalfWidth.Tight(text)) ?? (MonthText.Year(text) is { } year ? Period.Year(year) : MonthText.Parse(text) is { } month ? Period.Of(month) : null);

    private void Say(SheetRow row, string heading, string message, string? quote) => sheet.Add("E104", "ledger.fact", FindingLevel.Error, row, heading, message, quote);
}
