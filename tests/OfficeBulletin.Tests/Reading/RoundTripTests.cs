using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Tests.Reading;

public sealed class RoundTripTests
{
    [Fact]
    public void An_issue_whose_blocks_tell_their_items_is_read_back_in_every_text() => Holds(Telling.Controls, leastUnits: 0, SameText);

    [Fact]
    public void An_issue_known_by_its_styles_alone_is_read_back_in_every_text() => Holds(Telling.Styles, leastUnits: 1, SameText);

    [Fact]
    public void An_issue_of_bare_lines_keeps_every_text_in_order() => Holds(Telling.LinesOnly, leastUnits: 1, SameText);

    [Fact]
    public void The_contents_are_read_as_they_are_printed() => Holds(Telling.Controls, leastUnits: 0, (issue, read) =>
        Assert.Equal(Lines(Issues.Contents.Of(issue)), Lines(read.PrintedContents!), StringComparer.Ordinal));

    [Fact]
    public void An_item_keeps_its_id() => Holds(Telling.Controls, leastUnits: 0, (issue, read) =>
        Assert.Equal(issue.Columns.SelectMany(column => column.Items).Select(item => item.Id), read.Columns.SelectMany(column => column.Items).Select(item => item.Id), StringComparer.Ordinal));

    private static void Holds(Telling telling, int leastUnits, Action<Issues.Issue, Issues.Issue> holds) =>
        Prop.ForAll(SampleIssues.Any(leastUnits).ToArbitrary(), issue =>
        {
            var outcome = IssueParser.Parse(PrintedIssue.Of(issue, telling), new IssueOrigin(issue.Id, issue.Masthead.Year));
            Assert.Empty(outcome.Findings);
            holds(issue, outcome.Value!);
        }).QuickCheckThrowOnFailure();

    private static void SameText(Issues.Issue issue, Issues.Issue read) =>
        Assert.Equal(IssueText.Of(issue), IssueText.Of(read), ignoreLineEndingDifferences: false);

    private static IEnumerable<string> Lines(IReadOnlyList<Issues.ContentsColumn> contents) =>
        contents.SelectMany(column => (IEnumerable<string>)[column.Column, .. column.Entries]);
}
