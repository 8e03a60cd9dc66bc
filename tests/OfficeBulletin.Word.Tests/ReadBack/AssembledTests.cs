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
