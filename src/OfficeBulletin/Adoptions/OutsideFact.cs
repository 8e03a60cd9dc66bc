using OfficeBulletin.Periods;

namespace OfficeBulletin.Adoptions;

/// <summary>A number from outside (事实) that no ledger can give: a rank, how many were ranked.</summary>
/// <param name="Name">项目, as the narrative's template names it: 中研院排名.</param>
/// <param name="Value">内容, a whole number of 0 or more, as written in half-width digits.</param>
/// <param name="Period">The period it holds for (期间: 2023, 2023-Q2 …); null when it holds for any.</param>
public sealed record OutsideFact(string Name, string Value, Period? Period)
{
    /// <summary>The day that stands for the month of <see cref="Period"/>; null where the period is written as such.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The cell of its period; null when it stands in none.</summary>
    public Place? Where { get; init; }
}
