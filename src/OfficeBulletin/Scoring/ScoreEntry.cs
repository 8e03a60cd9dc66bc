using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>Something that no item of the ledger says (加减分): for a unit in a month, so many times.</summary>
/// <param name="Reason">事由, which a row 加分 or 扣分 names.</param>
public sealed record ScoreEntry(Month Month, Unit Unit, string Reason, decimal Times, Place Where);
