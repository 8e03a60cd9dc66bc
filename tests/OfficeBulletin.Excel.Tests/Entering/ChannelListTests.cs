using OfficeBulletin.Entering;

namespace OfficeBulletin.Excel.Tests.Entering;

public sealed class ChannelListTests
{
    [Fact]
    public void The_columns_are_found_by_their_names()
    {
        var list = Read(["2025年上半年采用情况"], ["序号", "稿件标题", "来稿单位", "刊登日期", "期号", "采用方式", "批示"], ["1", "《万州区举办文献展》", "万州、云阳", "2025-05-04", "3", "综合采用", "市级"], ["2", "云阳县整理碑刻", "", "", "", "", ""]);

        Assert.Empty(list.Findings);
        Assert.Equal(["万州区举办文献展|万州、云阳|第3期（2025-05-04）（综合）|市级|B3", "云阳县整理碑刻||是||B4"], Lines(list));
    }

    [Theory]
    [InlineData("《重庆史志》", "2025年第3期", "《重庆史志》2025年第3期")]
    [InlineData("重庆史志", "", "重庆史志")]
    [InlineData("", "2025-05-04", "2025-05-04")]
    public void Publication_and_issue_say_where(string publication, string issue, string mark) =>
        Assert.Equal([$"标题甲||{mark}||A2"], Lines(Read(["标题", "刊物", "刊期"], ["标题甲", publication, issue])));

    [Fact]
    public void Rows_that_cannot_be_used_are_named()
    {
        var list = Read(["标题", "日期"], ["标题甲", "四月里"], ["", "2025-05-04"], ["共2条"]);

        Assert.Equal(["H18 B2"], list.Findings.Select(finding => $"{finding.Rule} {finding.Where.Cell}"));
    }

    [Fact]
    public void Without_titles_it_is_no_list() => Assert.Equal("H17", Assert.Single(Read(["名称", "日期"], ["甲", "乙"]).Findings).Rule);

    private static Outcome<IReadOnlyList<UsedItem>> Read(params string[][] rows) =>
        ChannelListReader.Read(WorkbookFile.Open(new SmallWorkbook(new SmallSheet("清单", SmallWorkbook.Rows(1, rows))).ToBytes(), "清单.xlsx").Value!, units: null);

    private static IEnumerable<string> Lines(Outcome<IReadOnlyList<UsedItem>> list) =>
        list.Value!.Select(item => $"{item.Title}|{string.Join('、', item.Units)}|{item.Mark}|{item.Instruction}|{item.Where.Cell}");
}
