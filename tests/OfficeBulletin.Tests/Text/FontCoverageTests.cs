using System.Text;
using OfficeBulletin.Issues;
using OfficeBulletin.Text;

namespace OfficeBulletin.Tests.Text;

public sealed class FontCoverageTests
{
    [Fact]
    public void The_table_holds_exactly_the_characters_of_the_standard()
    {
        var standard = CodePagesEncodingProvider.Instance.GetEncoding(20936, new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback)!;
        for (var character = '\u4E00'; character < '\uA000'; character++)
            Assert.Equal(standard.GetByteCount([character]) == 2, Gb2312.Contains(character));
    }

    [Theory]
    [InlineData("ABC abc 0-9 — … “” ‘’ · 《》 〈〉 【】 〔〕 ① ② ⑩ ㎡ ％ ％ ‰ ℃ × ± ° № Ⅳ ★ ● → é ü Ω я ＋ ～ ￥ 　")]
    [InlineData("重庆市万州区党史和地方志研究室认真学习贯彻会议精神")]
    public void What_the_office_prints_every_day_is_no_finding(string text) => Assert.Empty(FontCoverage.Check(OfParagraphs(text)));

    [Fact]
    public void A_rare_character_is_named_once_with_its_count_and_first_place()
    {
        var finding = Assert.Single(FontCoverage.Check(OfParagraphs("前言。", "作者李䶮，李䶮。", "䶮")));
        Assert.Equal(("C12", FindingLevel.Warning, "䶮"), (finding.Rule, finding.Level, finding.Quote));
        Assert.Equal(new Place { Part = "article", Column = "动态", Item = 1, Paragraph = 2, Start = 3, Length = 1 }, finding.Where);
        Assert.Contains("全期 3 处", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("林镕舟", "镕")]
    [InlineData("二〇二五年", "〇")]
    [InlineData("𠮷野", "𠮷")]
    [InlineData("完成😀", "😀")]
    [InlineData("繁體", "體")]
    public void Characters_beyond_the_font_are_found(string text, string character) => Assert.Equal(character, Assert.Single(FontCoverage.Check(OfParagraphs(text))).Quote);

    [Fact]
    public void A_private_character_is_called_what_it_is() =>
        Assert.Contains("自造字", Assert.Single(FontCoverage.Check(OfParagraphs("\uE000"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Titles_tables_notes_and_the_imprint_are_looked_at_too()
    {
        var item = new Item(["题㛃"], [], [new Paragraph([new Run("文", Emphasis.None, new Footnote(["注𬶍"]))]), new Table([[Cell.Of("格䶮")]], 0, [])], ["单位㐂"]);
        var issue = new Issue(new Masthead(null, null, null, null, null, null), [new Column("动态", ColumnKind.Articles, [item])], Imprint.Empty with { Editor = "林〇" });
        var findings = FontCoverage.Check(issue);
        Assert.Equal("㛃𬶍䶮㐂〇", string.Concat(findings.Select(finding => finding.Quote)));
        Assert.Equal((1, null), (findings[0].Where.Start, findings[0].Where.Paragraph));
        Assert.Equal((1, null), (findings[1].Where.Paragraph, findings[1].Where.Start));
        Assert.Equal((1, 1), (findings[2].Where.Table, findings[2].Where.Row));
        Assert.Equal("imprint", findings[4].Where.Part);
    }

    private static Issue OfParagraphs(params string[] texts) => new(
        new Masthead(null, null, null, null, null, null),
        [new Column("动态", ColumnKind.Articles, [new Item(["题"], [], [.. texts.Select(Paragraph.Of)], [])])],
        Imprint.Empty);
}
