using OfficeBulletin.Issues;
using OfficeBulletin.Proofing;

namespace OfficeBulletin.Tests.Proofing;

public sealed class MastheadTests
{
    private static readonly Masthead Third = Sample.Masthead;

    [Fact]
    public void The_last_issue_of_a_year_may_be_dated_in_the_next() => Assert.Empty(Names(Third with { Number = 12, Date = new DateOnly(2026, 1, 30) }));

    [Fact]
    public void An_issue_without_numbers_is_without_fault() => Assert.Empty(Names(new Masthead("通讯", 2020, null, null, "编辑部", new DateOnly(2020, 12, 10))));

    [Fact]
    public void What_is_missing_is_named() =>
        Assert.Equal(
            "title-missing publisher-missing cumulative-missing year-missing",
            Names(new Masthead(null, null, 3, null, null, null)));

    [Fact]
    public void A_cumulative_number_alone_lacks_the_number() => Assert.Equal("number-missing", Names(Third with { Number = null }));

    [Fact]
    public void The_cumulative_number_cannot_be_the_smaller_one() => Assert.Equal("numbers-disagree", Names(Third with { CumulativeNumber = 2 }));

    [Theory]
    [InlineData("2024-12-31")]
    [InlineData("2026-05-01")]
    [InlineData("2027-01-01")]
    public void A_date_far_from_the_year_is_a_slip(string date) => Assert.Equal("date-far-from-year", Names(Third with { Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) }));

    [Fact]
    public void The_next_issue_follows() => Assert.Empty(Names(Third with { Number = 4, CumulativeNumber = 48, Date = new DateOnly(2025, 5, 1) }, Third));

    [Fact]
    public void A_new_year_begins_with_one_and_the_cumulative_number_goes_on()
    {
        Assert.Empty(Names(Third with { Year = 2026, Number = 1, CumulativeNumber = 48, Date = new DateOnly(2026, 2, 1) }, Third));
        Assert.Equal("number-sequence", Names(Third with { Year = 2026, Number = 4, CumulativeNumber = 48, Date = new DateOnly(2026, 2, 1) }, Third));
    }

    [Fact]
    public void A_number_used_before_is_an_error_and_one_left_out_a_warning()
    {
        var findings = Check(Third with { CumulativeNumber = 49 }, Third);
        Assert.Equal([("masthead.number-sequence", FindingLevel.Error, "4"), ("masthead.cumulative-sequence", FindingLevel.Warning, "48")], findings.Select(finding => (finding.Name, finding.Level, finding.Suggestion!)));
    }

    [Fact]
    public void Time_does_not_run_backwards() => Assert.Equal("year-before-previous date-before-previous", Names(Third with { Year = 2024, CumulativeNumber = 48, Date = new DateOnly(2024, 5, 1) }, Third));

    private static string Names(Masthead masthead, Masthead? previous = null) => string.Join(' ', Check(masthead, previous).Select(finding => finding.Name["masthead.".Length..]));

    private static IReadOnlyList<Finding> Check(Masthead masthead, Masthead? previous) => Proofreader.Check(new Issue(masthead, [], Imprint.Empty), units: null, previous);
}
