using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Form;

/// <summary>The columns of the ledger's sheets.</summary>
internal static class LedgerFormColumns
{
    /// <summary>Channels that the template begins with; the office puts its own in their place.</summary>
    public static IReadOnlyList<Channel> Channels { get; } = [new("上级刊物"), new("门户网站"), new("工作简报") { Own = true }];

    private static readonly string[] YesNo = ["是", "否"];

    public static IReadOnlyList<FormColumn> Items { get; } = ItemsOf(Channels, Channels.Take(1));

    /// <summary>The columns of 台账 for an office with these channels.</summary>
    public static IReadOnlyList<FormColumn> ItemsOf(IReadOnlyList<Channel> channels, IEnumerable<Channel> forwarded) =>
    [
        new(LedgerForm.Date, 13, "单位报送的日期，写成 2025-4-3。报送按这一天算在哪个月。") { Format = EntryColumn.DateFormat, Centred = true, Required = true },
        new(LedgerForm.Units, 20, "单位名称。几个单位联合报送的写在一格里，用顿号隔开。") { Required = true },
        new(LedgerForm.Title, 36, "标题。短波没有标题的，写第一句话。") { Required = true },
        new(LedgerForm.Category, 10, "动态、经验交流、短波、调研等，按本室的分法写。") { Words = ["动态", "经验交流", "短波", "调研", "其他"], Centred = true },
        new(LedgerForm.Author, 10, "撰稿人，几个人用顿号隔开。给个人评分时用。"),
        new(LedgerForm.Commission, 10, "约稿的写约稿编号，没有编号的写“是”。"),
        .. forwarded.Select(channel => Mark(LedgerForm.Forwarded(channel), "转报给这个渠道的写“是”或转报的日期，没有的空着。")),
        .. channels.Select(channel => Mark(LedgerForm.Adopted(channel), channel.Own
            ? "本刊采用的写期号，例如 2025年第3期（2025-06-15）；由刊物登记时自动写上。没有采用的空着。"
            : "采用的写“是”、采用的日期或期号（2025年第3期），综合采用的在后面写（综合）。没有采用的空着。")),
        new(LedgerForm.Instruction, 10, "领导批示的级别，例如 市级。没有的空着。"),
        new(LedgerForm.Note, 16, "别的要记的。刊发时改了标题的，写“刊发标题：”和刊发的标题，登记时凭它认出是同一条。"),
    ];

    public static IReadOnlyList<FormColumn> Channel { get; } =
    [
        new("渠道", 16, "渠道的名称，与台账里“采用·”“转报·”后面写的一样。") { Required = true },
        new("全称", 26, "综述里用的全称；与名称相同的空着。"),
        new("级别", 10, "国家级、市级等，评分时用；不用的空着。") { Centred = true },
        new("表中列出", 10, "通报的表里列不列这个渠道；空着的列出。") { Words = YesNo, Centred = true },
        new("本刊", 8, "本室自己的刊物写“是”，只能有一个。登记刊物时，采用记在它名下。") { Words = YesNo, Centred = true },
        new("备注", 20, "别的要记的。"),
    ];

    public static IReadOnlyList<FormColumn> Forms { get; } =
    [
        new("单位类别", 12, "这张表列哪一类单位，与“单位”表里的类别一样。") { Required = true },
        new("表题", 40, "{期间} 的地方印统计的时间。"),
        new("名称列", 12, "第一列的表头。"),
        new("报送列", 16, "报送一列的表头。"),
        new("采用列", 20, "采用各列的表头，{渠道} 的地方印渠道的名称。"),
        new("报送为零", 10, "没有报送的印什么。") { Words = ["0", "空", "—"], Centred = true },
        new("采用为零", 10, "没有采用的印什么。") { Words = ["0", "空", "—"], Centred = true },
        new("合计为零", 10, "合计没有的印什么。") { Words = ["0", "空", "—"], Centred = true },
        new("合计", 10, "合计一行的第一格。") { Centred = true },
    ];

    public static IReadOnlyList<FormColumn> Policy { get; } =
    [
        new("项目", 14, "联合报送：几个单位合报一条怎么算。多渠道：一条被几个渠道采用怎么计分。") { Required = true },
        new("内容", 14, "联合报送写 各计一次、均分 或 第一单位；多渠道写 累计 或 最高。") { Required = true },
        new("备注", 40, "别的要记的。"),
    ];

    public static IReadOnlyList<FormColumn> Facts { get; } =
    [
        new("项目", 20, "台账里算不出来的数，例如 中研院排名。名称与综述模板里写的一样。") { Required = true },
        new("内容", 12, "0 或大于 0 的整数。") { Centred = true, Required = true },
        new("期间", 14, "这个数是哪一段时间的，写成 2025 或 2025-Q2；不分时间的空着。") { Format = "@", Centred = true },
        new("备注", 40, "例如从哪里来的。"),
    ];

    /// <summary>Rows of 事实 that show what may stand there; without a number they are not used.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> FactExamples { get; } =
    [
        [Channels[0].Name + "排名", "", "", "样例：这个渠道的排名，第几位就填几；渠道改了名，这里照着改。不填不用"],
        [Channels[0].Name + "参评数", "", "", "样例：一共几家参加排名，与上一行一起印成“在几个参评单位中列第几位”"],
        ["全年刊发总数", "", "", "样例：别的数也可以写，综述末尾印成“全年刊发总数为几”"],
    ];

    private static FormColumn Mark(string heading, string hint) => new(heading, 16, hint) { Words = YesNo, Centred = true };
}
