using System.Globalization;

namespace OfficeBulletin.Entering;

/// <summary>What is to be said of items that are not entered, or not as they came: rules H09–H16, H18, H20 and H21. Each stands where the item comes from and names the rows of the ledger.</summary>
internal sealed class EnteringFindings(string sheet)
{
    private const int ShownRows = 3;

    private readonly List<Finding> all = [];

    public IReadOnlyList<Finding> All => all;

    public void NearTitle(Place where, string title, IReadOnlyList<OpenRow> rows) =>
        Add("H09", "ledger.title-near", where, title, $"与{Named(rows)}标题相近，不敢断定是不是同一条，没有登记；是同一条的，请在那一行备注里写“刊发标题：”和这个标题（或改成一样的标题）再登记一次，不是的请手工加一行。");

    public void OtherTitle(Place where, string title, string mark, IReadOnlyList<OpenRow> rows) =>
        Add("H09", "ledger.title-near", where, title, $"{Named(rows)}已记“{mark}”，标题不同，像是改过标题的同一条，没有登记；是同一条的，请在那一行备注里写“刊发标题：”和这个标题再登记一次，不是的请手工加一行。");

    public void OtherUnits(Place where, string title, IReadOnlyList<OpenRow> rows) =>
        Add("H10", "ledger.title-of-other-unit", where, title, $"与{Named(rows)}标题相同，单位不同（那里是{Units(rows)}），没有登记；是一稿多报的请定由谁供稿，是两条的请手工加一行。");

    public void SameTitle(Place where, string title, IReadOnlyList<OpenRow> rows) =>
        Add("H11", "ledger.title-again", where, title, $"与{Named(rows)}同单位、同标题，日期或期号合不上，不敢断定是哪一条，没有登记；请核对后手工登记。");

    public void SeveralTitles(Place where, string title, IReadOnlyList<OpenRow> rows) =>
        Add("H11", "ledger.title-again", where, title, $"与{Named(rows)}标题相同，分不清是哪一条，没有登记；请在清单里写上报送单位和日期（或期号）再登记一次，还分不清的请手工登记。");

    /// <param name="unit">As the list writes it.</param>
    /// <param name="nearest">Null when the register has none like it.</param>
    public void UnitUnknown(Place where, string title, string unit, string? nearest, IReadOnlyList<OpenRow> rows) =>
        Add("H20", "ledger.list-unit-unknown", where, title, $"与{Named(rows)}标题相同（那里是{Units(rows)}），清单里的“{unit}”单位名册里没有，不敢断定是同一个单位，没有登记；请改正清单里的单位，或在名册的“曾用名”里补上它，再登记一次。", suggestion: nearest);

    /// <param name="items">New rows that it has.</param>
    /// <param name="nearest">Null when the register has none like it.</param>
    public void UnitUnknown(Place where, string unit, int items, string? nearest) =>
        Add("H21", "ledger.unit-unknown", where, unit, string.Create(CultureInfo.InvariantCulture, $"单位名册里没有“{unit}”，它的 {items} 条照样登记了，报表不会给它统计；{(nearest is null ? "" : $"是不是“{nearest}”？")}请改正台账里的报送单位，或在名册里补上。"), suggestion: nearest);

    public void Brief(Place where, string title, IReadOnlyList<OpenRow> rows) =>
        Add("H12", "ledger.brief-unmatched", where, title, $"短波没有标题，像是{Named(rows)}，不敢断定，没有登记；是的请在那一行备注里写“刊发标题：”和这句话再登记一次，不是的请手工加一行。");

    public void Differs(Place where, OpenRow row, string heading, string standing, string entered) =>
        Add("H13", "ledger.mark-differs", where, standing, $"台账第{Number(row)}行“{heading}”已写“{standing}”，这里是“{entered}”，没有改；请核对后手工改。");

    public void SaysOther(Place where, OpenRow row, string heading, string standing, string entered) =>
        Add("H14", "ledger.mark-says-other", where, standing, $"台账第{Number(row)}行“{heading}”已写“{standing}”，没有改；要记下“{entered}”的请手工改。", FindingLevel.Info);

    public void OtherAuthors(Place where, string title, OpenRow row, IReadOnlyList<string> units) =>
        Add("H15", "ledger.units-differ", where, title, $"刊物上的供稿单位是{string.Join('、', units)}，台账第{Number(row)}行是{string.Join('、', row.Units)}，只记了采用；请核对台账的报送单位。");

    public void NotUnderstood(Place where, string mark) =>
        Add("H18", "ledger.list-row-unused", where, mark, $"看不懂“{mark}”说的是哪里、有没有采用，没有登记；请写成期号、日期或“是”。");

    public void NotFound(Place where, string title) =>
        Add("H16", "ledger.item-not-found", where, title, "台账里没有这个标题，也没有相近的，没有登记；请核对标题，或先把稿件登记进台账。");

    private static string Number(OpenRow row) => row.Number.ToString(CultureInfo.InvariantCulture);

    private static string Units(IReadOnlyList<OpenRow> rows) => string.Join('、', rows.SelectMany(row => row.Units).Distinct(StringComparer.Ordinal));

    /// <summary>"台账!5“…”"</summary>
    private string Named(IReadOnlyList<OpenRow> rows)
    {
        var named = string.Join('、', rows.Take(ShownRows).Select(row => string.Create(CultureInfo.InvariantCulture, $"{sheet}第{row.Number}行“{row.Title}”")));
        return rows.Count > ShownRows ? $"{named}等 {rows.Count} 行" : named;
    }

    private void Add(string rule, string name, Place where, string quote, string message, FindingLevel level = FindingLevel.Warning, string? suggestion = null) =>
        all.Add(new Finding(rule, name, level, where, message, quote, suggestion));
}
