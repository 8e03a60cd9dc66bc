using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Where a channel's list keeps what; null where a column is missing.</summary>
internal sealed record ChannelListHeader(int Title, int? Units, int? Date, int? Publication, int? Issue, int? Manner, int? Instruction, int? Verdict)
{
    private static readonly string[] Titles = ["标题", "题目", "稿件标题", "信息标题", "文章标题", "篇名", "稿件名称", "信息名称", "文章名称", "采用标题", "刊发标题"];
    private static readonly string[] UnitNames = ["报送单位", "供稿单位", "来稿单位", "上报单位", "单位", "单位名称"];
    private static readonly string[] Dates = ["采用日期", "刊发日期", "刊登日期", "发布日期", "转报日期", "上报日期", "采用时间", "刊发时间", "刊登时间", "发布时间", "转报时间", "上报时间", "日期", "时间"];
    private static readonly string[] Publications = ["刊物", "刊物名称", "刊名", "采用刊物", "刊登刊物"];
    private static readonly string[] Issues = ["刊期", "期号", "期数", "期次", "刊发期号", "采用期号", "采用刊期", "刊登期号"];
    private static readonly string[] Manners = ["方式", "采用方式", "采用形式"];
    private static readonly string[] Instructions = ["批示", "领导批示", "批示情况"];
    private static readonly string[] Verdicts =
    [
        "是否采用", "采用", "采用情况", "采用状态", "采用结果", "是否录用", "录用", "录用情况", "是否刊用", "刊用", "刊用情况", "是否刊发", "刊发情况", "是否转报", "转报", "转报情况", "状态", "结果", "处理结果", "处理情况", "办理情况",
    ];

    private static readonly string[] Unread = ["序号", "编号", "备注", "说明", "作者", "撰稿人", "类别", "字数", "联系电话"];

    private static readonly string[] All = [.. Titles, .. UnitNames, .. Dates, .. Publications, .. Issues, .. Manners, .. Instructions, .. Verdicts, .. Unread];

    /// <summary>Columns of a header row that a list is not read by, those that usually stand there left out.</summary>
    public IEnumerable<SheetCell> Unknown(SheetRow row) =>
        row.Cells.Where(cell => cell.Address.Column != Verdict && SubmissionHeadings.Bare(cell.Text) is { Length: > 0 } heading && !All.Contains(heading, StringComparer.Ordinal));

    /// <summary>The header when the row is one: it has a cell 标题. Of several columns for one thing the most telling word wins.</summary>
    public static ChannelListHeader? Find(SheetRow row)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
            columns.TryAdd(SubmissionHeadings.Bare(cell.Text), cell.Address.Column);
        return Column(Titles) is { } title
            ? new ChannelListHeader(title, Column(UnitNames), Column(Dates), Column(Publications), Column(Issues), Column(Manners), Column(Instructions), Column(Verdicts) ?? OfChannel())
            : null;

        // 采用·内刊 and 内刊采用.
        int? OfChannel() => columns.Keys.FirstOrDefault(heading => !All.Contains(heading, StringComparer.Ordinal) && (ChannelHeading.Parse(heading) is not null || heading.EndsWith("采用", StringComparison.Ordinal) || heading.EndsWith("转报", StringComparison.Ordinal))) is { } heading ? columns[heading] : null;

        int? Column(string[] words) => Array.Find(words, columns.ContainsKey) is { } word ? columns[word] : null;
    }
}
