using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Gathers what is to be said about the cells of the sheets 计分 and 加减分: rules H30–H43 and H49.</summary>
internal sealed class RuleFindings(HeadedSheet sheet)
{
    private readonly List<Finding> findings = [];

    public List<Finding> All => findings;

    /// <summary>True for faults that no single row has: of the header, of the length, of the months from which rows hold.</summary>
    public bool OfTheWhole => findings.Exists(finding => finding is { Level: FindingLevel.Error, Rule: "H30" or "H35" or "H43" });

    public void NoHeader() => Add("H30", "score.header-missing", null, null, "前 10 行里没有名为“项目”和“分值”的表头，计分办法没有用；请写上表头 办法、施行起、施行止、项目、渠道、级别、类别、方式、单位组、分值、条件、周期、上限、备注。");

    public void Headings()
    {
        foreach (var (cell, twice) in sheet.Others)
        {
            var (level, message) = twice ? (FindingLevel.Warning, $"表头“{cell.Text}”有两列，用的是前一列；请删去一列。") : (FindingLevel.Info, $"不认识表头“{cell.Text}”，这一列没有用。");
            findings.Add(new Finding("H31", "score.heading", level, sheet.At(cell), message, cell.Text));
        }
    }

    public void NoItem(SheetRow row) => Add("H32", "score.item-missing", row, RuleColumnNames.Item, "这一行没有写项目；请填写，或删去这一行。");

    public void UnknownItem(SheetRow row, string word, string? near) =>
        Add("H33", "score.item-unknown", row, RuleColumnNames.Item, $"项目“{word}”{(near is null ? "" : $"是不是“{near}”？")}只能是 {string.Join('、', RuleForm.All.Select(form => form.Word))}；请改过来。", word, near);

    public void NoNumber(SheetRow row, string heading, string text) =>
        Add("H34", "score.number", row, heading, text.Length == 0 ? $"这里没有{heading}；请填写一个数。" : $"{heading}“{text}”不是数；请写成 10、0.5、-2 这样的数，最多四位小数，不超过 1,000,000。", text);

    public void Broken(SheetRow row, string heading) => Add("H34", "score.number", row, heading, $"{heading}的公式出错或者没有算出结果；请改成数。", sheet.Text(row, heading));

    public void WrongSign(SheetRow row, string heading, string text, string rule) => Add("H34", "score.number", row, heading, $"{heading}“{text}”不对，{rule}；请改过来。", text);

    public void TooLong(int most) => Add("H35", "score.too-long", null, null, $"这张表超过 {most:N0} 行，不像是一份办法；请删去多余的行。");

    public void Condition(SheetRow row, RuleItem item, string text) =>
        Add("H36", "score.condition", row, RuleColumnNames.Condition, $"{(text.Length == 0 ? "这里没有条件" : $"看不懂条件“{text}”")}；项目“{RuleForm.Of(item).Word}”请写 {ConditionText.Example(item)}。", text);

    public void Cycle(SheetRow row, RuleForm form, string text) =>
        Add("H37", "score.cycle", row, RuleColumnNames.Cycle, $"{(text.Length == 0 ? "这里没有周期" : $"周期“{text}”用不上")}；项目“{form.Word}”的周期只能是 {string.Join('、', form.Cycles.Select(CycleSpan.Word))}。", text);

    public void CycleOfCap(SheetRow row) => Add("H37", "score.cycle", row, RuleColumnNames.Cycle, "写了上限，没有写周期；请写明是每月、每季还是每年的上限。");

    public void CycleOfPoints(SheetRow row, string text) => Add("H37", "score.cycle", row, RuleColumnNames.Cycle, $"写了周期“{text}”，没有写上限；请补上上限，或者把周期空着。", text);

    public void WeekOf(SheetRow row) => Add("H37", "score.cycle", row, RuleColumnNames.Cycle, "按周只能看报送的条数；请写 报送≥5 这样的条件，或改用别的周期。", "周");

    public void Unused(SheetRow row, string heading, RuleItem item, string text) =>
        Add("H38", "score.column-unused", row, heading, $"项目“{RuleForm.Of(item).Word}”用不上“{heading}”；请清空这一格。", text);

    public void Channel(SheetRow row, string word, string? near, IEnumerable<string> known) =>
        Add("H39", "score.channel-unknown", row, RuleColumnNames.Channel, $"台账里没有渠道“{word}”；{Instead(near, known)}", word, near);

    public void Level(SheetRow row, string word, string? near, IEnumerable<string> known) =>
        Add("H40", "score.level-unknown", row, RuleColumnNames.Level, $"没有一个渠道的级别是“{word}”；{Instead(near, known)}", word, near);

    public void LevelOfChannel(SheetRow row, string word, string channel, string? level) =>
        Add("H40", "score.level-unknown", row, RuleColumnNames.Level, $"渠道“{channel}”的级别{(level is null ? "没有写" : $"是“{level}”")}，不是“{word}”；请改过来，或者清空这一格。", word, level);

    public void Group(SheetRow row, string word, string? near, IEnumerable<string> known) =>
        Add("H42", "score.group-unknown", row, RuleColumnNames.Group, $"单位名册里没有“{word}”这个组别、类别或单位；{Instead(near, known)}", word, near);

    public void Month(SheetRow row, string heading, string text) => Add("H43", "score.month", row, heading, $"看不懂{heading}“{text}”；请写成 2024-01 或 2024年1月。", text);

    public void MonthsTurned(SheetRow row, string text) => Add("H43", "score.month", row, RuleColumnNames.Until, $"施行止“{text}”早于施行起；请改过来。", text);

    public void OtherUntil(SheetRow row, string text) => Add("H43", "score.month", row, RuleColumnNames.Until, $"施行止“{text}”与同一版前面写的不同；请改成一样，或另写施行起。", text);

    public void Entry(SheetRow? row, string heading, string message, string? quote = null, string? near = null) => Add("H49", "score.entry", row, heading, message, quote, near);

    private static string Instead(string? near, IEnumerable<string> known)
    {
        if (near is not null)
            return $"是不是“{near}”？请改过来。";
        var words = known.Take(20).ToList();
        return words.Count == 0 ? "请核对。" : $"只能是 {string.Join('、', words)}；请改过来。";
    }

    private void Add(string rule, string name, SheetRow? row, string? heading, string message, string? quote = null, string? suggestion = null) =>
        findings.Add(new Finding(rule, name, FindingLevel.Error, sheet.At(row, heading), message, quote is { Length: 0 } ? null : quote, suggestion));
}
