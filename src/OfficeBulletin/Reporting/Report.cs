using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Reporting;

/// <summary>Everything that is reported of a period, computed: what the workbook, the Word notice and the issue's notice are written from.</summary>
/// <param name="Title">"2023年1—12月信息报送及采用情况通报".</param>
/// <param name="Before">The period of the same length before, for comparison.</param>
/// <param name="Months">The tally of each month of the period.</param>
/// <param name="Notice">Narrative and tables, as the issue prints them.</param>
public sealed record Report(string Title, Period Period, Tally Tally, Tally Before, IReadOnlyList<Tally> Months, Notice Notice)
{
    /// <summary>The day the report was made, for the cover; null leaves the line out.</summary>
    public DateOnly? Made { get; init; }

    /// <summary>Rankings by items adopted, group by group.</summary>
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];

    /// <summary>Null when the office has no rules for points.</summary>
    public ScoreTable? Scores { get; init; }

    public IReadOnlyList<ScoreCard> Cards { get; init; } = [];

    /// <summary>The form of each of the notice's tables, in their order: what its blanks mean.</summary>
    public IReadOnlyList<NoticeForm> Forms { get; init; } = [];

    /// <summary>What the cross-checks and the reading of the ledger said, for the sheet 核对.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
