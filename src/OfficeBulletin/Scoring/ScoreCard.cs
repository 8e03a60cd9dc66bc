using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>A score card (评分卡) of a unit or of a person, month by month.</summary>
/// <param name="Holder">Name of the unit, or of the writer (撰稿人).</param>
/// <param name="Person">True for a person's card.</param>
/// <param name="Months">The months of the period, in order; each line has a value for each.</param>
public sealed record ScoreCard(string Name, string Holder, bool Person, IReadOnlyList<Month> Months, IReadOnlyList<CardLine> Lines)
{
    public decimal Total => Lines.Sum(line => line.Total);
}

/// <summary>One indicator (指标) of a card.</summary>
/// <param name="Assessed">True for an indicator that people assess (评定), false for one that is counted (计数).</param>
/// <param name="Cap">The most it can give over the period, before it is weighted; null when there is no bound.</param>
/// <param name="Months">Points month by month; null where nothing was assessed.</param>
/// <param name="Total">The period's points, capped and then weighted.</param>
public sealed record CardLine(string Indicator, bool Assessed, decimal Weight, decimal? Cap, IReadOnlyList<decimal?> Months, decimal Total)
{
    /// <summary>How the period's points follow from the months.</summary>
    public CardTotal How { get; init; }
}

/// <summary>How the points of a period follow from its months (汇总).</summary>
public enum CardTotal
{
    /// <summary>合计.</summary>
    Sum,

    /// <summary>平均, of the months that have points.</summary>
    Average,

    /// <summary>按全期: the rate of the period as a whole, not that of its months.</summary>
    Rate,
}
