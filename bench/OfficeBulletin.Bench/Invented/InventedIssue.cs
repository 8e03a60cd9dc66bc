using System.Globalization;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Bench.Invented;

/// <summary>Issues of any size: six columns of articles with two title lines, six paragraphs and one unit each, and a notice with a table of 41 rows.</summary>
internal static class InventedIssue
{
    private const int Columns = 6;
    private const int Paragraphs = 6;

    /// <summary>Sentences end where they end: paragraphs of at least so many characters give articles of about 870, titles among them.</summary>
    private const int ParagraphLength = 122;

    public static Issue Of(int articles)
    {
        var text = new InventedText(articles);
        return Of(Enumerable.Range(0, articles).Select(_ => Article(text)));
    }

    /// <summary>An issue of given items, spread over the columns in order.</summary>
    public static Issue Of(IEnumerable<Item> items)
    {
        var all = items.ToList();
        var perColumn = (all.Count + Columns - 1) / Columns;
        var columns = all.Chunk(perColumn).Select((share, index) => new Column(FormattableString.Invariant($"第{index + 1}类动态"), ColumnKind.Articles, share));
        return new Issue(
            new Masthead("史志工作简报", 2025, 11, 131, "市史志编纂中心", new DateOnly(2026, 1, 16)),
            [.. columns, Notice()],
            new Imprint(["省史志研究院"], ["市级有关部门", "各兄弟市史志部门"], ["各区县史志部门"], "陈晓禾", "023-55550123", "bulletin@example.org"));
    }

    private static Item Article(InventedText text) =>
        new([text.TitleLine(), text.TitleLine()], [], [.. Enumerable.Range(0, Paragraphs).Select(_ => Paragraph.Of(text.Paragraph(ParagraphLength)))], [text.Unit()]);

    private static Column Notice()
    {
        var table = new NoticeTable(
            "各单位信息报送及采用情况",
            ["单位", "报送", "采用", "渠道一", "渠道二"],
            [.. Enumerable.Range(1, 39).Select(row => (IReadOnlyList<string?>)[$"单位{Digits(row)}", Digits(row * 7 % 23), Digits(row * 3 % 7), row % 4 == 0 ? null : "1", "0"])],
            ["合计", "429", "117", "29", "0"]);
        return new Column("信息报送情况通报", ColumnKind.Notice, []) { Notice = new Notice([Paragraph.Of("全年共收到信息429条，采用117条。")], [table]) };
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
