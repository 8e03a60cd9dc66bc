using OfficeBulletin.Issues;
using static OfficeBulletin.Word.Tests.Importing.Markup;

namespace OfficeBulletin.Word.Tests.Importing;

public sealed class PackageTests
{
    [Fact]
    public void A_file_without_styles_numbering_or_notes_is_read() =>
        Assert.Equal(["正文一。", "正文二。"], UnitFile.WithBody(Styled("Missing", "正文一。"), ListItem("正文二。")).Body());

    [Fact]
    public void The_strict_edition_is_read_alike()
    {
        var article = UnitFile
            .WithBody(Styled("a3", "万州区召开座谈会"), Par(R("会议"), R("强调", "<w:b/>"), FootnoteMark(1), R("。")), ListItem("要点"))
            .Styles(Style("a3", "Title")).Footnotes(Footnote(1, "据记录。")).Numbering(List(0, "decimal %1.") + Instance(1, 0))
            .Strict().Article();
        Assert.Equal(["万州区召开座谈会"], article.Title);
        Assert.Equal(["会议*强调*‹据记录。›。", "1.要点"], Shown.Lines(article.Body));
    }

    [Fact]
    public void Headers_and_footers_are_named_when_they_say_something()
    {
        var file = UnitFile.WithBody(P("正文。"), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/></w:sectPr>")
            .Header("h1", P("内部资料 注意保存")).Footer("f1", Par(R("— "), Field(" PAGE ", R("1")), R(" —")));
        Assert.Equal(["正文。"], file.Body());
        Assert.Equal("1 处页眉、页脚的内容未带入：“内部资料 注意保存”，需要刊出的请补进正文。", file.Says("import.headers-footers"));
    }

    [Fact]
    public void Sections_and_page_layout_leave_no_trace()
    {
        var file = UnitFile.WithBody(ParWith("<w:sectPr><w:type w:val=\"continuous\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>", R("横排一节。")), P("竖排一节。"), "<w:sectPr/>");
        Assert.Equal(["横排一节。", "竖排一节。"], file.Body());
        Assert.Empty(file.Read().Findings);
    }

    [Fact]
    public void A_file_without_text_says_so()
    {
        var outcome = UnitFile.WithBody("<w:p/>").Read();
        Assert.Empty(outcome.Value!.Body);
        Assert.Equal(("import.empty", FindingLevel.Error), (Assert.Single(outcome.Findings).Name, outcome.Findings[0].Level));
    }

    [Fact]
    public void A_file_with_no_more_than_a_title_says_so() =>
        Assert.NotNull(UnitFile.WithBody(Styled("a3", "万州区召开座谈会")).Styles(Style("a3", "Title")).Says("import.empty"));

    [Fact]
    public void Findings_of_a_kind_are_one_with_three_quotes_and_the_first_place()
    {
        var findings = UnitFile.WithBody(P("第一段。"), Par(R("甲", "<w:strike/>"), R("、"), R("乙", "<w:strike/>")), Par(R("丙", "<w:strike/>"), R("、"), R("丁", "<w:strike/>"))).Read().Findings;
        var finding = Assert.Single(findings);
        Assert.Equal(("W16", "import.struck", FindingLevel.Warning, "甲"), (finding.Rule, finding.Name, finding.Level, finding.Quote));
        Assert.Equal("4 处带删除线的文字按普通文字带入：“甲”、“乙”、“丙”等，不该刊出的请删去。", finding.Message);
        Assert.Equal(new Place { File = "01.docx", Paragraph = 2 }, finding.Where);
    }

    [Fact]
    public void Every_rule_has_an_id_and_a_name_of_its_own()
    {
        var rules = typeof(Word.Importing.ArticleReader).Assembly.GetType("OfficeBulletin.Word.Importing.ImportRules")!.GetFields().Select(field => field.GetValue(null)!.ToString()!).ToList();
        Assert.True(rules.Count > 30);
        Assert.Equal(rules.Count, rules.Select(rule => rule.Split(',')[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(rules.Count, rules.Select(rule => rule.Split(',')[1]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_body_of_blocks_of_every_kind_keeps_their_order() =>
        Assert.Equal([typeof(Paragraph), typeof(Issues.Table), typeof(Paragraph)], UnitFile.WithBody(P("表前。"), Table("9 9", Row(Cell("甲"), Cell("乙"))), P("表后。")).Article().Body.Select(block => block.GetType()));
}
