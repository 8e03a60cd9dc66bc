using OfficeBulletin.Issues;
using OfficeBulletin.Tests.Reading;
using OfficeBulletin.Word.Tests.Assembly;
using static OfficeBulletin.Word.Tests.ReadBack.TypedDocument;

namespace OfficeBulletin.Word.Tests.ReadBack;

/// <summary>An assembled issue after an editor worked on it in Word.</summary>
public sealed class EditedTests
{
    private static readonly WordFile Assembled = AssembledTests.Assembled(SampleIssue.Complete);

    [Fact]
    public void A_corrected_word_is_read_and_nothing_else_changes() => Assert.Equal(
        IssueText.Of(SampleIssue.Complete).Replace("三项工作", "四项工作", StringComparison.Ordinal),
        IssueText.Of(Assembled.Edited("三项工作", "四项工作").Issue()));

    [Fact]
    public void An_issue_knows_who_it_is_and_which_year_it_counts_in()
    {
        var issue = Assembled.Issue();
        Assert.Equal(2025, issue.Masthead.Year);
        Assert.NotNull(issue.Id);
        Assert.Null(Assembled.WithoutControls().Issue().Id);
        Assert.Equal("R05", Assert.Single(Assembled.WithoutControls().Rules()));
    }

    [Fact]
    public void A_new_article_typed_between_two_controls_is_an_item()
    {
        var issue = Between("（办公室供稿）", "</w:sdt>", P("新增稿件", StyleNames.ArticleTitle) + P("新增正文。", StyleNames.Body) + P("（编纂二处供稿）", StyleNames.Attribution)).Issue();
        Assert.Equal(["中心召开年度工作会", "新增稿件", "《山城百年图录》出版"], issue.Columns[0].Items.Select(item => item.Title[0]), StringComparer.Ordinal);
        Assert.Equal(["编纂二处"], issue.Columns[0].Items[1].Units, StringComparer.Ordinal);
    }

    [Fact]
    public void A_new_article_typed_at_the_end_of_a_control_is_an_item()
    {
        var file = Between("（办公室供稿）", "</w:p>", P("新增稿件", StyleNames.ArticleTitle) + P("新增正文。", StyleNames.Body) + P("（编纂二处供稿）", StyleNames.Attribution));
        Assert.Equal(["中心召开年度工作会", "新增稿件", "《山城百年图录》出版"], file.Issue().Columns[0].Items.Select(item => item.Title[0]), StringComparer.Ordinal);
        Assert.Equal(["R10"], file.Rules(), StringComparer.Ordinal);
    }

    [Fact]
    public void A_paragraph_typed_between_two_items_is_kept_and_named()
    {
        var file = Between("（办公室供稿）", "</w:sdt>", P("补记一段。", StyleNames.Body));
        Assert.Equal("补记一段。", ((Paragraph)Assert.Single(file.Issue().Columns[0].Items[1].Body)).Text);
        Assert.Equal(["R08"], file.Rules(), StringComparer.Ordinal);
    }

    [Fact]
    public void A_deleted_attribution_leaves_an_item_without_units()
    {
        var file = Assembled.Edited("（办公室供稿）", "");
        Assert.Empty(file.Issue().Columns[0].Items[0].Units);
        Assert.Equal(2, file.Issue().Columns[0].Items.Count);
    }

    [Fact]
    public void A_column_typed_without_a_style_at_the_end_of_a_control_is_a_column()
    {
        var issue = Between("（渝中区委党史研究室供稿）", "</w:p>", "<w:p><w:r>" + T("【新栏目】") + "</w:r></w:p>").Issue();
        Assert.Contains("新栏目", issue.Columns.Select(column => column.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void An_entry_of_the_editors_own_is_told_from_one_not_updated()
    {
        var issue = SampleIssue.Of(SampleIssue.Article(["中心举行会议"], ["正文。"], ["办公室"]) with { ContentsOverride = "中心召开会议" });
        var file = AssembledTests.Assembled(issue);
        Assert.Equal("中心召开会议", file.Issue().Columns[0].Items[0].ContentsOverride);
        var retitled = file.Edited(text => text.Replace("中心举行会议", "中心举办会议", StringComparison.Ordinal)).Issue();
        Assert.Null(retitled.Columns[0].Items[0].ContentsOverride);
        Assert.Equal(["中心召开会议"], retitled.PrintedContents![0].Entries, StringComparer.Ordinal);
    }

    [Fact]
    public void A_line_added_to_the_imprint_is_read()
    {
        var issue = Between("本中心各处室", "</w:p>", P("印：共一百份", StyleNames.Imprint)).Read();
        Assert.Equal(("R22", "印：共一百份"), issue.Findings.Select(finding => (finding.Rule, finding.Quote)).Single());
    }

    private static string P(string text, string style) => $"<w:p><w:pPr><w:pStyle w:val=\"{Ids.Value[style]}\"/></w:pPr><w:r>{T(text)}</w:r></w:p>";

    /// <summary>The assembled issue with markup put behind the first <paramref name="end"/> after a text.</summary>
    private static WordFile Between(string text, string end, string markup) => Assembled.Edited(document =>
    {
        var at = document.IndexOf(end, document.IndexOf(text, StringComparison.Ordinal), StringComparison.Ordinal) + end.Length;
        return document.Insert(at, markup);
    });

    private static readonly Lazy<Dictionary<string, string>> Ids = new(() =>
    {
        using var document = AssembledDocument.Of(SampleIssue.Complete);
        return document.Main.StyleDefinitionsPart!.Styles!.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>()
            .ToDictionary(style => style.StyleName!.Val!.Value!, style => style.StyleId!.Value!, StringComparer.Ordinal);
    });
}
