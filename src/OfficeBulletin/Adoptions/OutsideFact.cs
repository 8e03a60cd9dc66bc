using OfficeBulletin.Periods;

namespace OfficeBulletin.Adoptions;

/// <summary>A number from outside (事实) that no ledger can give: a rank, how many were ranked.</summary>
/// <param name="Name">项目, as the narrative's template names it: 中研院排名.</param>
/// <param name="Value">内容, a whole number of 0 or more, as written in half-width digits.</param>
/// <param name="Period">The period it holds for (期间: 2023, 2023-Q2 …); null when it holds for any.</param>
public sealed record OutsideFact(string Name, string Value, Period? Period);
