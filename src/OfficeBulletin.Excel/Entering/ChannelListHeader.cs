using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Where a channel's list keeps what; null where a column is missing.</summary>
internal sealed record ChannelListHeader(int Title, int? Units, int? Date, int? Publication, int? Issue, int? Manner, int? Instruction)
{
    private static readonly string[] Titles = ["标题", "题目", "稿件标题", "信息标题", "文章标题", "篇名", "稿件名称", "信息名称", "文章名称", "采用标题", "刊发标题"];
    private static readonly string[] UnitNames = ["报送单位", "供稿单位", "来稿单位", "上报单位", "单位", "单位名称"];
    private static readonly string[] Dates = ["采用日期", "刊发日期", "刊登日期", "发布日期", "转报日期", "上报日期", "采用时间", "刊发时间", "刊登时间", "发布时间", "转报时间", "上报时间", "日期", "时间"];
    private static readonly string[] Publications = ["刊物", "刊物名称", "刊名", "采用刊物", "刊登刊物"];
    private static readonly string[] Issues = ["刊期", "期号", "期数", "期次", "刊发期号", "采用期号", "采用刊期", "刊登期号"];
    private static readonly string[] Manners = ["方式", "采用方式", "采用形式"];
    private static readonly string[] Instructions = ["批示", "领导批示", "批示情况"];

    /// <summary>The header when the row is one: it has a cell 标题. Of several columns for one thing the most telling word wins.</summary>
    public static ChannelListHeader? Find(SheetRow row)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
            columns.TryAdd(SubmissionHeadings.Bare(cell.Text), cell.Address.Column);
        return Column(Titles) is { } title
            ? new ChannelListHeader(title, Column(UnitNames), Column(Dates), Column(Publications), Column(Issues), Column(Manners), Column(Instructions))
            : null;

        int? Column(string[] words) => Array.Find(words, columns.ContainsKey) is { } word ? columns[word] : null;
    }
}
