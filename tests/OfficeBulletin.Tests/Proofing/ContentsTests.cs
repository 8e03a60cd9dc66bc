using OfficeBulletin.Issues;
using static OfficeBulletin.Tests.Proofing.Sample;

namespace OfficeBulletin.Tests.Proofing;

public sealed class ContentsTests
{
    private static readonly Issue Three = Issue(
        Articles("工作动态", Article("渝中区完成老城门测绘"), Article("两江四岸口述史座谈会\n在合川举行"), Article("《开埠史料汇编》出版")),
        Articles("经验交流", Article("档案进社区的三个做法")),
        Briefs(Brief("合川区地方志办公室")));

    private static readonly string[] Titles = ["渝中区完成老城门测绘", "两江四岸口述史座谈会在合川举行", "《开埠史料汇编》出版"];

    [Fact]
    public void Contents_made_from_the_titles_are_without_fault() => Assert.Empty(Findings(Three with { PrintedContents = Contents.Of(Three) }));

    [Fact]
    public void Blanks_and_line_breaks_are_layout() => Assert.Empty(Findings(OfEntries("渝中区完成老城门 测绘", "两江四岸口述史座谈会\n在合川举行", "《开埠史料汇编》　出版")));

    [Fact]
    public void Another_word_is_shown_with_what_the_title_says()
    {
        var finding = TheFinding(OfEntries(Titles[0], "两江四岸口述史座谈会在合川召开", Titles[2]));
        Assert.Equal(("S04", "contents.title-differs", FindingLevel.Error), (finding.Rule, finding.Name, finding.Level));
        Assert.Equal(new Place { Part = "contents", Column = "工作动态", Item = 2, Start = 13, Length = 2 }, finding.Where);
        Assert.Equal(("召开", "举行"), (finding.Quote, finding.Suggestion));
        Assert.Contains("目录是“召开”、标题是“举行”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("渝中区完成城门测绘", "成", "成老", "目录少“老”")]
    [InlineData("渝中区完成老老城门测绘", "老老", "老", "目录多“老”")]
    [InlineData("中区完成老城门测绘", "中", "渝中", "目录少“渝”")]
    [InlineData("渝中区完成老城门测绘会", "绘会", "绘", "目录多“会”")]
    [InlineData("渝北区完成老城墙 测绘", "北区完成老城墙", "中区完成老城门", "目录是“北”、标题是“中”；目录是“墙”、标题是“门”")]
    public void The_quote_is_as_short_as_it_can_be_and_the_suggestion_fits_in_its_place(string entry, string quote, string suggestion, string words)
    {
        var finding = TheFinding(OfEntries(entry, Titles[1], Titles[2]));
        Assert.Equal((quote, suggestion), (finding.Quote, finding.Suggestion));
        Assert.Equal(quote, entry.Substring(finding.Where.Start!.Value, finding.Where.Length!.Value));
        Assert.Equal(Titles[0], entry.Remove(finding.Where.Start!.Value, finding.Where.Length!.Value).Insert(finding.Where.Start!.Value, suggestion).Replace(" ", "", StringComparison.Ordinal));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_another_width_of_brackets_is_a_warning()
    {
        var issue = Issue(Articles("工作动态", Article("《修志要点（2024—2028年）》发布"))).Printed(("工作动态", ["《修志要点(2024—2028 年)》发布"]));
        var finding = TheFinding(issue);
        Assert.Equal(("S04", FindingLevel.Warning, "(2024—2028 年)", "（2024—2028年）"), (finding.Rule, finding.Level, finding.Quote, finding.Suggestion));
    }

    [Fact]
    public void An_override_in_the_folder_is_compared_with_its_title()
    {
        var issue = Issue(Articles("工作动态", Brief("合川区地方志办公室"), Article("甲乙丙丁") with { ContentsOverride = "甲乙丙戊" }, Article("无事")));
        var finding = TheFinding(issue);
        Assert.Equal(("contents", 1, "戊", "丁"), (finding.Where.Part, finding.Where.Item, finding.Quote, finding.Suggestion));
    }

    [Fact]
    public void An_override_that_shares_no_word_with_its_title_still_belongs_to_it()
    {
        var issue = Issue(Articles("工作动态", Article("渝中区完成老城门测绘") with { ContentsOverride = "简讯一则" }, Article("别的事"))).Printed(("工作动态", ["别的事", "简讯一则"]));
        Assert.Equal("contents.order contents.title-differs", string.Join(' ', Findings(issue).Select(finding => finding.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_missing_entry_points_at_the_article()
    {
        var finding = TheFinding(OfEntries(Titles[0], Titles[2]));
        Assert.Equal(("contents.entry-missing", "article", "工作动态", 2), (finding.Name, finding.Where.Part, finding.Where.Column, finding.Where.Item));
    }

    [Fact]
    public void A_changed_entry_goes_with_the_title_it_is_most_like()
    {
        var findings = Findings(OfEntries(Titles[0], "《开埠史料汇编》印行"));
        Assert.Equal([("contents.title-differs", "印行"), ("contents.entry-missing", "两江四岸口述史座谈会在合川举行")], findings.Select(finding => (finding.Name, finding.Quote!)));
    }

    [Fact]
    public void An_entry_too_many_points_at_itself()
    {
        var finding = TheFinding(OfEntries(Titles[0], "本市召开一次与此无关的大会", Titles[1], Titles[2]));
        Assert.Equal(("contents.entry-extra", "contents", 2), (finding.Name, finding.Where.Part, finding.Where.Item));
    }

    [Fact]
    public void An_entry_out_of_order_is_told_once()
    {
        var finding = TheFinding(OfEntries(Titles[2], Titles[0], Titles[1]));
        Assert.Equal(("contents.order", 1), (finding.Name, finding.Where.Item));
        Assert.Contains("目录里排第 1，正文里排第 3", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_under_another_column_is_told_where_it_belongs()
    {
        var finding = TheFinding(Three.Printed(("工作动态", [.. Titles, "档案进社区的三个做法"]), ("经验交流", []), ("信息短波", [])));
        Assert.Equal(("contents.wrong-column", 4), (finding.Name, finding.Where.Item));
    }

    [Fact]
    public void A_column_missing_in_the_contents_is_an_error_unless_it_holds_briefs()
    {
        var findings = Findings(Three.Printed(("工作动态", Titles)));
        Assert.Equal(
            [("contents.column-missing", FindingLevel.Error, "经验交流"), ("contents.column-missing", FindingLevel.Warning, "信息短波"), ("contents.entry-missing", FindingLevel.Error, "经验交流")],
            findings.Select(finding => (finding.Name, finding.Level, finding.Where.Column)));
    }

    [Fact]
    public void A_column_missing_in_the_body_is_an_error() =>
        Assert.Equal("body.column-missing", TheFinding(Three.Printed([.. All(), ("领导讲话", [])])).Name);

    [Fact]
    public void A_column_of_another_name_is_recognised_by_its_entries()
    {
        var finding = TheFinding(Three.Printed(("本室动态", Titles), All()[1], All()[2]));
        Assert.Equal(("S05", "contents.column-differs", "本室动态", "工作动态"), (finding.Rule, finding.Name, finding.Quote, finding.Suggestion));
    }

    [Fact]
    public void Columns_stand_in_the_same_order() => Assert.Equal("contents.column-order", TheFinding(Three.Printed(All()[1], All()[0], All()[2])).Name);

    private static (string Column, string[] Entries)[] All() => [("工作动态", Titles), ("经验交流", ["档案进社区的三个做法"]), ("信息短波", [])];

    private static Issue OfEntries(params string[] entries) => Three.Printed(("工作动态", entries), All()[1], All()[2]);
}
