using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Tests.Older;

/// <summary>Issues made up of plain sentences, as an office prints them, and shapes to print them in.</summary>
internal static class InventedIssues
{
    private static readonly string[] Starts = ["近日，", "会议指出，", "2025 年 11 月 18 日，", "据介绍，", "下一步，", "活动现场，", "调研中，"];

    private static readonly string[] Clauses =
    [
        "区史志研究室组织人员走访古镇老街", "征集到 20 世纪 80 年代的照片 126 张", "对“两江”沿岸的码头、渡口、石梯逐一登记", "完成《示例区地名志》初稿（第三稿）",
        "各处室负责人作了交流发言", "读者可以在阅览室检索利用", "为编修乡土读本提供了第一手资料", "做到一村一册、一人一表", "与区档案馆建立了目录互换制度", "受到社区居民欢迎",
    ];

    private static readonly string[] Titles = ["示例区开展地名普查", "古镇口述资料征集启动", "市志办举办编纂培训班", "年鉴组稿进入尾声", "旧志整理取得新进展", "史志馆迎来研学团队"];

    private static readonly string[] TitleEnds = ["推动成果转化", "收集线索百余条", "完成年度任务"];

    private static readonly string[] Units = ["市志办征编一处", "示例区史志研究室", "江北区史志研究室", "示例区文物管理所"];

    private static Gen<T> Of<T>(params T[] values) => Gen.Elements(values);

    private static readonly Gen<string> Sentence =
        from start in Gen.Elements(Starts)
        from count in Gen.Choose(2, 5)
        from clauses in Gen.ArrayOf(Gen.Elements(Clauses), count)
        select start + string.Join('，', clauses) + "。";

    private static readonly Gen<Block> Text =
        from count in Gen.Choose(1, 3)
        from sentences in Gen.ArrayOf(Sentence, count)
        select (Block)Paragraph.Of(string.Concat(sentences));

    private static Gen<Item> Item(int number, bool brief) =>
        from title in Gen.Elements(Titles)
        from end in Of("", "", TitleEnds[0], TitleEnds[1], TitleEnds[2])
        from count in Gen.Choose(1, brief ? 1 : 4)
        from body in Gen.ArrayOf(Text, count)
        from unit in Gen.Choose(0, Units.Length - 1)
        from units in Gen.Choose(1, 2)
        select new Item(brief ? [] : [$"{title}之{(char)('甲' + number)}", .. end.Length > 0 ? [end] : (string[])[]], [], body, [.. Units.Skip(unit).Take(units)]);

    private static Gen<Column> Column(string name, int start, bool brief) =>
        from count in Gen.Choose(1, 3)
        from items in Gen.CollectToList(Enumerable.Range(start, count).Select(number => Item(number, brief)))
        select new Column(name, brief ? ColumnKind.Briefs : ColumnKind.Articles, [.. items]);

    public static readonly Gen<Issue> Any =
        from number in Gen.Choose(1, 12)
        from day in Gen.Choose(0, 300)
        from first in Column("本室动态", 0, brief: false)
        from second in Column("区县动态", 4, brief: false)
        from briefs in Column("信息短波", 0, brief: true)
        select new Issue(
            new Masthead("史志工作简报", 2025, number, 120 + number, "示例市史志研究室", new DateOnly(2025, 3, 1).AddDays(day)),
            [first, second, briefs],
            new Imprint(["市委办公厅"], ["市级有关部门", "各省级、副省级城市史志部门"], [], "郑小满", "023-20000129", "jianbao@example.org"));

    public static readonly Gen<TextShape> Shape =
        from width in Of<int?>(null, 20, 22, 24, 26, 28, 30, 34, 38, 40)
        from page in Of(null, "— {0} —", "- {0} -", "·{0}·", "第{0}页 共12页", "{0}/12", "-{0}-")
        from lines in Gen.Choose(9, 25)
        from feeds in Of(true, false)
        from indent in Of("", "　　", "    ")
        from blanks in Of(0, 0, 1)
        from contents in Of(true, true, false)
        select new TextShape(width, page, lines, feeds, indent, blanks, contents);
}
