using OfficeBulletin.Periods;

namespace OfficeBulletin.Adoptions;

/// <summary>Facts (事实) that are a rank, and those that say how many were ranked: 中研院排名 and 中研院参评数. What stands before the word is whose they are.</summary>
public static class RankFact
{
    /// <summary>Words that people write for the same thing; the first of each row is the one of the shipped wording.</summary>
    private static readonly string[] Ranks = ["排名", "名次", "位次", "位列", "排位", "排第"];

    private static readonly string[] Totals =
    [
        "参评数", "参评单位数", "参评总数", "参加排名数", "参加排名单位数", "参加排名的单位数", "排名总数", "单位总数", "部门总数", "单位数", "部门数",
    ];

    /// <summary>Every word for what this word says; the word alone when it is neither.</summary>
    public static IReadOnlyList<string> Alike(string word) => Ranks.Contains(word, StringComparer.Ordinal) ? Ranks : Totals.Contains(word, StringComparer.Ordinal) ? Totals : [word];

    /// <summary>How many were ranked where this fact is a rank, of the same name and period; null when it is none, or nothing says so.</summary>
    public static OutsideFact? Total(OutsideFact rank, IReadOnlyList<OutsideFact> facts) => Whose(rank.Name, Ranks) is { } whose
        ? facts.FirstOrDefault(fact => Holds(fact, rank.Period) && Whose(fact.Name, Totals) == whose)
        : null;

    private static bool Holds(OutsideFact fact, Period? period) => fact.Period == period || fact.Period is null;

    /// <summary>Null when the name ends in none of the words.</summary>
    private static string? Whose(string name, string[] words) => words.Where(word => name.EndsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length) is { } ending ? name[..^ending.Length] : null;
}
