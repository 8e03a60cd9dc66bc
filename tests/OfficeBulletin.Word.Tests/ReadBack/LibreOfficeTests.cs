using FsCheck.Fluent;
using OfficeBulletin.Issues;
using OfficeBulletin.Tests.Reading;
using OfficeBulletin.Word.Tests.Assembly;

namespace OfficeBulletin.Word.Tests.ReadBack;

public sealed class LibreOfficeTests
{
    [LibreOfficeFact]
    public void An_issue_saved_by_LibreOffice_reads_the_same() => AssertReadsTheSame(SampleIssue.Complete);

    [LibreOfficeFact]
    public void A_long_issue_saved_by_LibreOffice_reads_the_same()
    {
        var several = SampleIssues.Any(leastUnits: 1).Sample(20, 8).ToList();
        var columns = several.SelectMany((issue, part) => issue.Columns.Where(column => column.Kind != ColumnKind.Notice).Select(column => column with
        {
            Name = $"{column.Name}之{part}",
            Items = [.. column.Items.Select(item => item with { Id = $"p{part}{item.Id}", Title = [.. item.Title.Select(line => line + part)] })],
        }));
        AssertReadsTheSame(several[0] with { Masthead = SampleIssue.Masthead, Columns = [.. columns, SampleIssue.Complete.Columns[^1]] });
    }

    private static void AssertReadsTheSame(Issue issue)
    {
        var outcome = LibreOffice.Saved(AssembledTests.Assembled(issue)).Read();
        Assert.DoesNotContain(outcome.Findings, finding => finding.Level == FindingLevel.Error || finding.Rule is "R08" or "R45");
        Assert.Equal(Unnamed(issue), Unnamed(outcome.Value!));
    }

    /// <summary>LibreOffice gives pictures names of its own.</summary>
    private static string Unnamed(Issue issue) => IssueText.Of(issue with
    {
        Columns = [.. issue.Columns.Select(column => column with
        {
            Items = [.. column.Items.Select(item => item with { Body = [.. item.Body.Select(block => block is Picture picture ? picture with { Name = "", Bytes = default } : block)] })],
        })],
    });
}
