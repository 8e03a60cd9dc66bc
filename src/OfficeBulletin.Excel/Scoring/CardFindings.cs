using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Gathers what is to be said about the cells of the sheets 评分卡 and 评定: rules H50–H59.</summary>
internal sealed class CardFindings(HeadedSheet sheet)
{
    private readonly List<Finding> findings = [];

    public List<Finding> All => findings;

    /// <summary>True for faults that no single row has: of the header, of the length, and a weight that cannot be read, by which the others could not be told from percents.</summary>
    public bool OfTheWhole { get; private set; }

    public void NoHeader() => Whole("H50", "card.header-missing", null, null, "前 10 行里没有名为“指标”和“类型”的表头，评分卡没有用；请写上表头 指标、类型、取数、每条分值、权重、上限、对象、备注。");

    public void NoEntryHeader() => Whole("H50", "card.header-missing", null, null, "前 10 行里没有名为“月份”“对象”“指标”“得分”的表头，评定没有用；请写上表头 月份、对象、指标、得分、评定人。");

    public void TooLong(int most) => Whole("H50", "card.header-missing", null, null, $"这张表超过 {most:N0} 行；请删去多余的行。");

    public void Headings()
    {
        foreach (var (cell, twice) in sheet.Others)
        {
            var (level, message) = twice ? (FindingLevel.Warning, $"表头“{cell.Text}”有两列，用的是前一列；请删去一列。") : (FindingLevel.Info, $"不认识表头“{cell.Text}”，这一列没有用。");
            findings.Add(new Finding("H51", "card.heading", level, sheet.At(cell), message, cell.Text));
        }
    }

    public void NoIndicator(SheetRow row) => Add("H52", "card.indicator", row, CardColumnNames.Indicator, "这一行没有写指标；请填写，或删去这一行。");

    public void IndicatorTwice(SheetRow row, string name, string? first) => Add("H52", "card.indicator", row, CardColumnNames.Indicator, $"指标“{name}”与 {first} 重复；请删去一行，或改名。", name);

    public void Word(SheetRow row, string heading, string text, string known, string? near = null) =>
        Add("H53", "card.word", row, heading, $"{(text.Length == 0 ? $"这里没有{heading}" : $"看不懂{heading}“{text}”")}；{(near is null ? "" : $"是不是“{near}”？")}只能是 {known}。", text, near);

    public void Unknown(SheetRow row, string text, string word, string? near) =>
        Add("H53", "card.word", row, CardColumnNames.Measure, $"取数“{text}”里的“{word}”不是渠道，也不是渠道的级别；{(near is null ? "请核对。" : $"是不是“{near}”？请改过来。")}", text, near);

    public void Unused(SheetRow row, string heading, string text, string why) => Add("H53", "card.word", row, heading, $"{why}；请清空这一格，或改正类型、取数。", text);

    public void UnitsOnly(SheetRow row, string text) => Add("H53", "card.word", row, CardColumnNames.Holders, "按任务完成率只能评单位，个人没有任务；请把对象改为 单位。", text);

    public void Number(SheetRow row, string heading, string text, string rule)
    {
        OfTheWhole |= heading == CardColumnNames.Weight;
        Add("H54", "card.number", row, heading, text.Length == 0 ? $"这里没有{heading}；请填写一个数。" : $"{heading}“{text}”不对，{rule}；请改过来。", text);
    }

    public void EntryIndicator(SheetRow row, string text, string? near, IEnumerable<string> known) =>
        Add("H55", "card.entry-indicator", row, CardColumnNames.Indicator, $"评分卡里没有评定指标“{text}”，这一行没有用；{(near is null ? $"评定指标有 {string.Join('、', known)}；请改过来。" : $"是不是“{near}”？请改过来。")}", text, near);

    public void Counted(SheetRow row, string text) => Add("H55", "card.entry-indicator", row, CardColumnNames.Indicator, $"指标“{text}”由台账计数，不用评定，这一行没有用；请删去这一行。", text);

    public void EntryHolder(SheetRow row, string text, string? near) =>
        Add("H56", "card.entry-holder", row, CardColumnNames.Holders, text.Length == 0 ? "这里没有对象，这一行没有用；请填写单位或个人。" : $"单位名册里没有“{text}”，这一行没有用；{(near is null ? "请核对。" : $"是不是“{near}”？请改过来。")}", text, near);

    public void EntryMonth(SheetRow row, string text, string why) => Add("H57", "card.entry-month", row, CardColumnNames.Month, $"{(text.Length == 0 ? "这里没有月份" : $"月份“{text}”不对")}，{why}，这一行没有用；请改过来。", text);

    public void EntryScore(SheetRow row, string text, decimal? cap) =>
        Add("H58", "card.entry-score", row, CardColumnNames.Score, cap is { } most ? $"得分“{text}”超过这个指标的上限 {RuleNumber.Text(most)}，这一行没有用；请改过来。" : $"得分“{text}”不是数，这一行没有用；请写成 9、8.5 这样的数。", text);

    public void EntryTwice(SheetRow row, string? first) => Add("H59", "card.entry-twice", row, CardColumnNames.Score, $"同一个月、同一个对象、同一个指标在 {first} 已经有得分，这一行没有用；请删去一行。", sheet.Text(row, CardColumnNames.Score));

    private void Whole(string rule, string name, SheetRow? row, string? heading, string message)
    {
        OfTheWhole = true;
        Add(rule, name, row, heading, message);
    }

    private void Add(string rule, string name, SheetRow? row, string? heading, string message, string? quote = null, string? suggestion = null) =>
        findings.Add(new Finding(rule, name, FindingLevel.Error, sheet.At(row, heading), message, quote is { Length: 0 } ? null : quote, suggestion));
}
