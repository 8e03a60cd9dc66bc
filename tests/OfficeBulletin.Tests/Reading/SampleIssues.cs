using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Tests.Reading;

/// <summary>Issues made up for property tests: every kind of column, titles of several lines, texts with signs that markup must not swallow.</summary>
internal static class SampleIssues
{
    private static readonly string[] Fragments =
        ["区委党史研究室", "召开座谈会", "赴基层调研", "《口述史料选编》", "“读史明志”", "A<B&C>D", "𠮷林", "2023年第4期", "（试行）", "第一批 30 件", "——记一次走访", "工作动态", "：", "一是", "%"];

    private static readonly string[] UnitNames = ["办公室", "征研一处", "万州区委党史研究室", "江津区委党史研究室", "忠县县委党史研究室"];

    private static Gen<string> Words(int most) =>
        Gen.Choose(1, most).SelectMany(count => Gen.ArrayOf(Gen.Elements(Fragments), count)).Select(string.Concat);

    /// <summary>A sentence that begins and ends like one; breaks and tabs stand inside only.</summary>
    private static readonly Gen<string> Sentence =
        from start in Gen.Elements("近日，", "会议指出，", "12月1日，", "据悉，")
        from words in Words(6)
        from inside in Gen.Elements("", "", "", "\n", "\t", "  ")
        from more in Words(3)
        select start + words + inside + more + "。";

    private static readonly Gen<Paragraph> Text =
        from first in Sentence
        from second in Sentence
        from bold in Gen.Elements(Emphasis.None, Emphasis.Bold, Emphasis.Superscript)
        from split in Gen.Elements(true, false)
        from note in Gen.Elements<Footnote?>(null, null, new Footnote(["注释一。", "注释二 <b>。"]))
        select new Paragraph(split ? [new Run(first, bold, note), new Run(second)] : [new Run(first, Emphasis.None, note)]);

    private static readonly Gen<Block> Table =
        from cells in Gen.ArrayOf(Words(2), 6)
        select (Block)new Table([.. cells.Chunk(2).Select(row => (IReadOnlyList<Cell>)[.. row.Select(Cell.Of)])], 1, [1, 2]);

    /// <summary>The smallest PNG there is: one transparent pixel.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly Gen<Block> Picture =
        from caption in Gen.Elements<string?>(null, "座谈会现场", "图1 走访“老区” <上午>")
        select (Block)new Picture("会场.png", Pixel, 360000, 240000, caption);

    private static readonly Gen<Block> Paragraphs = Text.Select(text => (Block)text);

    private static readonly Gen<IReadOnlyList<Block>> Body =
        from first in Text
        from middle in Gen.Frequency((6, Paragraphs), (1, Table), (1, Picture)).ListOf(2)
        from last in Text
        from more in Gen.Elements(0, 0, 1, 2)
        select (IReadOnlyList<Block>)[first, .. middle.Take(more), last];

    private static Gen<IReadOnlyList<string>> Units(int least) =>
        from count in Gen.Choose(least, 2)
        from start in Gen.Choose(0, UnitNames.Length - 1)
        select (IReadOnlyList<string>)[.. Enumerable.Range(start, count).Select(index => UnitNames[index % UnitNames.Length])];

    private static Gen<Item> Article(int number, int leastUnits) =>
        from lines in Gen.Choose(1, 3)
        from words in Gen.ArrayOf(Words(3), lines)
        from subtitle in Gen.Elements<IReadOnlyList<string>>([], [], ["——记一次走访"], ["——记一次走访", "和两场座谈"])
        from body in Body
        from units in Units(leastUnits)
        from inline in Gen.Elements(false, false, true)
        select new Item([.. words.Select((text, line) => $"市区联动{number}{(line == 0 ? "" : "续")}{text.Replace('：', '、').Trim('、')}纪实")], subtitle, body, units)
        {
            Id = $"a{number}",
            AttributionInline = inline && units.Count > 0,
        };

    private static Gen<Item> Brief(int number, int leastUnits) =>
        from body in Body
        from units in Units(leastUnits)
        select new Item([], [], body, units) { Id = $"b{number}" };

    private static Gen<Column> Articles(int column, int leastUnits) =>
        from count in Gen.Choose(1, 3)
        from items in Gen.CollectToList(Enumerable.Range(0, count).Select(index => Article((column * 10) + index, leastUnits)))
        from word in Gen.Elements("动态", " 2023 年经验交流", "“十五五”规划")
        select new Column($"栏目{column}{word}", ColumnKind.Articles, [.. items]);

    private static Gen<Column> Briefs(int leastUnits) =>
        from count in Gen.Choose(1, 3)
        from items in Gen.CollectToList(Enumerable.Range(0, count).Select(index => Brief(index, leastUnits)))
        select new Column("信息短波", ColumnKind.Briefs, [.. items]);

    private static Gen<IReadOnlyList<string?>> Row(string unit) =>
        Gen.ArrayOf(Gen.Elements<string?>(null, "0", "12", "7 "), 3).Select(cells => (IReadOnlyList<string?>)[unit, .. cells.Select(cell => cell?.Trim())]);

    private static Gen<NoticeTable> NoticeTable(int number) =>
        from one in Row("万州")
        from two in Row("江津（含原四县）")
        from total in Row("合计")
        from hasTotal in Gen.Elements(true, false)
        select new NoticeTable($"2023年区县信息报送情况表{number}", ["区县名称", "报送数量(条)", "采用（条）", "网站采用"], [one, two], hasTotal ? total : null);

    private static readonly Gen<Column> Notice =
        from first in Text
        from count in Gen.Choose(1, 2)
        from tables in Gen.CollectToList(Enumerable.Range(1, count).Select(NoticeTable))
        select new Column("2023年全市信息报送情况通报", ColumnKind.Notice, []) { Notice = new Notice([first], [.. tables]) };

    private static readonly Gen<Masthead> Masthead =
        from number in Gen.Elements<int?>(null, 2, 12)
        from day in Gen.Choose(0, 2000)
        from publisher in Gen.Elements<string?>("中共示例市委党史研究室", "示例市志办", "第1期史志编写组", null)
        let date = new DateOnly(2019, 3, 1).AddDays(day)
        select new Masthead("示例党史工作", 2023, number, number is null ? null : 200 + number, publisher, date);

    private static readonly Gen<Imprint> Imprint =
        from report in Gen.Elements<IReadOnlyList<string>>([], ["中央党史和文献研究院"])
        from send in Gen.Elements<IReadOnlyList<string>>(["市级有关部门领导", "各省级、副省级城市党史部门"], ["市委办公厅"])
        from editor in Gen.Elements<string?>(null, "何一鸣")
        from phone in Gen.Elements<string?>(null, "023—60000000")
        from email in Gen.Elements<string?>(null, "bulletin@example.org")
        select new Imprint(report, send, [], editor, phone, email);

    /// <param name="leastUnits">0 for issues whose items may have no attribution; only controls or bookmarks then tell briefs apart.</param>
    public static Gen<Issue> Any(int leastUnits) =>
        from masthead in Masthead
        from count in Gen.Choose(1, 3)
        from columns in Gen.CollectToList(Enumerable.Range(1, count).Select(column => Articles(column, leastUnits)))
        from briefs in Gen.Elements(true, false)
        from brief in Briefs(leastUnits)
        from notice in Gen.Elements(true, false)
        from last in Notice
        from imprint in Imprint
        select new Issue(masthead, [.. columns, .. briefs ? [brief] : (Column[])[], .. notice ? [last] : (Column[])[]], imprint) { Id = "issue-1" };
}
