using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Tests.Assembly;

/// <summary>A small issue with every kind of thing that is printed; tests change one thing of it.</summary>
internal static class SampleIssue
{
    /// <summary>A red dot, 2 × 2 pixels.</summary>
    public static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8DAwMAAxAAHAgEBeDKfkgAAAABJRU5ErkJggg==");

    private static Table Table { get; } = new(
        [
            [new Cell([Paragraph.Of("采集进度")], ColumnSpan: 3), Cell.Covered, Cell.Covered],
            [new Cell([Paragraph.Of("街道")], RowSpan: 2), Cell.Of("人数"), Cell.Of("份数")],
            [Cell.Covered, Cell.Of("12"), Cell.Of("24")],
        ],
        HeaderRows: 1,
        ColumnWidths: [2, 1, 1]);

    private static Paragraph Noted { get; } = new([new Run("资料存区档案馆"), new Run("重要", Emphasis.Bold | Emphasis.Underline, new Footnote(["馆藏号待编。"])), new Run("，面积50m"), new Run("2", Emphasis.Superscript), new Run("。")]);

    public static Notice Notice { get; } = new(
        [Paragraph.Of("2025年，共收到信息9条。")],
        [new NoticeTable("2025年各处室信息报送及采用情况", ["处室名称", "报送数量（条）", "采用（条）"], [["办公室（合并前）", "5", "3"], ["编纂一处", "0", null], ["编纂二处", "4", "4"]], ["合计", "9", "7"])]);

    public static Masthead Masthead { get; } = new("史志工作简报", 2025, 11, 131, "市史志编纂中心", new DateOnly(2026, 1, 16));

    public static Imprint Imprint { get; } = new(["省史志研究院"], ["市级有关部门", "各兄弟市史志部门"], ["各区县史志部门", "本中心各处室"], "陈晓禾", "023-55550123", "bulletin@example.org");

    public static Issue Complete { get; } = new(
        Masthead,
        [
            new Column("本室动态", ColumnKind.Articles,
            [
                Article(["中心召开年度工作会", "部署新一年编纂任务"], ["1月8日，中心召开年度工作会。", "会议要求抓好三项工作。"], ["办公室"]),
                Article(["《山城百年图录》出版"], ["一、主要内容", "全书收录图片320幅。"], ["编纂一处", "万州区党史和地方志研究室"]) with { Subtitle = ["——记一部图录的诞生"] },
            ]),
            new Column("区县动态", ColumnKind.Articles,
            [
                new Item(["黔江区完成口述资料采集"], [], [Paragraph.Of("黔江区采集口述资料60份。"), Table, new Picture("采集现场.png", Png, null, null, "采集现场"), Noted], ["黔江区党史和地方志研究室"]),
                Article(["渝中区举办史志讲座"], ["1月6日，渝中区举办史志讲座。"], ["渝中区委党史研究室"]) with { AttributionInline = true },
                Article(["读者来信选登"], ["编辑部收到来信12封。"], []),
            ]),
            new Column("信息短波", ColumnKind.Briefs,
            [
                Brief("江津区完成年鉴初稿。", "江津区党史和地方志研究室"),
                Brief("丰都县开放方志馆。", "丰都县委党史研究室"),
            ]),
            new Column("2025年信息报送及采用情况通报", ColumnKind.Notice, []) { Notice = Notice },
        ],
        Imprint);

    public static Item Article(IReadOnlyList<string> title, IReadOnlyList<string> body, IReadOnlyList<string> units) =>
        new(title, [], [.. body.Select(Paragraph.Of)], units);

    public static Item Brief(string body, string unit) => new([], [], [Paragraph.Of(body)], [unit]);

    public static Issue Of(params Item[] items) => new(Masthead, [new Column("动态", ColumnKind.Articles, items)], Imprint);
}
