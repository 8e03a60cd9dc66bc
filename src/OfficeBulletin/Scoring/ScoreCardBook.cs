using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>The indicators of a score card (评分卡) as the office's data.</summary>
public sealed record ScoreCardRules(string Name);

/// <summary>Gathers what score cards count as items come, one pass.</summary>
public sealed class ScoreCardBook(LedgerBook book, ScoreCardRules rules)
{
    private readonly List<LedgerItem> items = [];

    public void Add(LedgerItem item) => items.Add(item);

    /// <summary>Cards of all units and, where the ledger names writers, of all persons.</summary>
    public IReadOnlyList<ScoreCard> Of(Period period) => [.. (book.Units?.Units ?? []).Select(unit => new ScoreCard(rules.Name, unit.Name, Person: false, [.. period.Months], []))];
}
