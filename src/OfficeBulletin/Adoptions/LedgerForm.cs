namespace OfficeBulletin.Adoptions;

/// <summary>Names of sheets and columns of the ledger workbook, the same for reading, entering and writing.</summary>
public static class LedgerForm
{
    public const string ItemsSheet = "台账";
    public const string UnitsSheet = "单位";
    public const string ChannelsSheet = "渠道";
    public const string FormsSheet = "表格";
    public const string PolicySheet = "口径";
    public const string FactsSheet = "事实";

    public const string Date = "日期";
    public const string Units = "报送单位";
    public const string Title = "标题";
    public const string Category = "类别";
    public const string Author = "撰稿人";
    public const string Commission = "约稿";
    public const string Instruction = "批示";
    public const string Note = "备注";

    private const string ForwardedPrefix = "转报·";
    private const string AdoptedPrefix = "采用·";

    public static string Forwarded(Channel channel) => ForwardedPrefix + channel.Name;

    public static string Adopted(Channel channel) => AdoptedPrefix + channel.Name;

    /// <summary>What cells of a channel read as no (blank too).</summary>
    public static IReadOnlyList<string> No { get; } = ["否", "无", "0", "×", "—", "未采用"];

    public const string Yes = "是";
}
