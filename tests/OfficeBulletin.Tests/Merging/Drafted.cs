using OfficeBulletin.Issues;

namespace OfficeBulletin.Tests.Merging;

/// <summary>Small issues to merge, and what editors and sources do to them.</summary>
internal static class Drafted
{
    public static readonly Issue Plain = new(
        new Masthead("史志工作简报", 2026, 3, 133, "市史志研究室", new DateOnly(2026, 3, 20)) { Proposed = true },
        [
            new Column("本室动态", ColumnKind.Articles, [Article("a1", "中心召开编纂工作会", "3月2日，中心召开编纂工作会。", "会议部署全年任务。", "各处室交流了进度。")]),
            new Column("区县动态", ColumnKind.Articles,
            [
                Article("a2", "万州区开展口述采集", "万州区完成口述采集二十份。", "资料存入区档案馆。"),
                Article("a3", "黔江区举办方志讲座", "3月5日，黔江区举办方志讲座。", "八十余人听讲。"),
            ]),
            new Column("信息短波", ColumnKind.Briefs, [new Item([], [], [Paragraph.Of("江津区年鉴付印。")], ["江津区史志办"]) { Id = "b1" }]),
            new Column("2025年信息报送情况通报", ColumnKind.Notice, [])
            {
                Notice = new Notice([Paragraph.Of("2025年共收到信息九条。"), Paragraph.Of("采用七条。")], [new NoticeTable("处室报送情况", ["处室", "报送"], [["办公室", "5"], ["编纂处", "4"]], ["合计", "9"])]),
            },
        ],
        new Imprint(["市委办公厅"], ["各兄弟单位"], [], "陈晓禾", "023-55550123", null));

    public static Item Article(string id, string title, params string[] body) => new([title], [], [.. body.Select(Paragraph.Of)], ["万州区史志办"]) { Id = id };

    public static Item ItemOf(this Issue issue, string id) => issue.Columns.SelectMany(column => column.Items).Single(item => item.Id == id);

    public static IReadOnlyList<string> TextOf(this Issue issue, string id) => [.. issue.ItemOf(id).Body.OfType<Paragraph>().Select(paragraph => paragraph.Text)];

    public static IReadOnlyList<string?> IdsIn(this Issue issue, string column) => [.. issue.Columns.Single(one => one.Name == column).Items.Select(item => item.Id)];

    /// <summary>The issue with one item changed.</summary>
    public static Issue With(this Issue issue, string id, Func<Item, Item> change) =>
        issue with { Columns = [.. issue.Columns.Select(column => column with { Items = [.. column.Items.Select(item => item.Id == id ? change(item) : item)] })] };

    /// <summary>The issue with one paragraph of an item in other words.</summary>
    public static Issue Reworded(this Issue issue, string id, int paragraph, string text) =>
        issue.With(id, item => item with { Body = [.. item.Body.Select((block, index) => index == paragraph ? Paragraph.Of(text) : block)] });

    public static Issue Without(this Issue issue, string id) => issue with { Columns = [.. issue.Columns.Select(column => column with { Items = [.. column.Items.Where(item => item.Id != id)] })] };

    public static Issue In(this Issue issue, string name, Func<Column, Column> change) => issue with { Columns = [.. issue.Columns.Select(column => column.Name == name ? change(column) : column)] };
}
