using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Tests.Reading;
using OfficeBulletin.Word.Tests.Assembly;

namespace OfficeBulletin.Word.Tests.ReadBack;

public sealed class AssembledTests
{
    [Fact]
    public void What_was_assembled_is_read_back_in_every_text() => Holds(leastUnits: 0, document => document);

    [Fact]
    public void A_document_that_lost_its_content_controls_reads_the_same() => Holds(leastUnits: 0, document => document.WithoutControls());

    [Fact]
    public void A_document_that_lost_controls_and_bookmarks_reads_the_same() => Holds(leastUnits: 1, document => document.WithoutControls().WithoutItemBookmarks());

    [Fact]
    public void Style_ids_of_another_Word_read_the_same() => Holds(leastUnits: 1, document => document.WithOtherStyleIds().WithoutControls().WithoutItemBookmarks());

    [Fact]
    public void A_notice_table_without_a_header_has_none_when_it_comes_back()
    {
        var sample = SampleIssue.Notice;
        var notice = sample with { Tables = [sample.Tables[0] with { Header = [], Caption = "" }] };
        var issue = new Issues.Issue(new Issues.Masthead("史志工作简报", 2025, 11, 131, "市史志研究室", new DateOnly(2026, 1, 16)),
            [new Issues.Column("情况通报", Issues.ColumnKind.Notice, []) { Notice = notice }], Issues.Imprint.Empty);
        var table = Assert.Single(Assembled(issue).WithoutControls().Read().Value!.Columns[0].Notice!.Tables);
        Assert.Empty(table.Header);
        Assert.Equal(sample.Tables[0].Rows.Count, table.Rows.Count);
    }

    private static void Holds(int leastUnits, Func<WordFile, WordFile> changed) =>
        Prop.ForAll(SampleIssues.Any(leastUnits).ToArbitrary(), issue =>
        {
            var outcome = changed(Assembled(issue)).Read();
            Assert.DoesNotContain(outcome.Findings, finding => finding.Rule != "R05");
            var year = outcome.Value!.Masthead.Year;
            Assert.Equal(IssueText.Of(issue with { Masthead = issue.Masthead with { Year = year } }), IssueText.Of(outcome.Value));
        }).QuickCheckThrowOnFailure();

    internal static WordFile Assembled(Issues.Issue issue)
    {
        using var document = AssembledDocument.Of(issue);
        return new WordFile(document.Bytes);
    }
}
