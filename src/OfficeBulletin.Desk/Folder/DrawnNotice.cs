using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Desk.Folder;

/// <summary>A notice that was taken from a ledger, and what the ledger counts for it: who compares them need not read the ledger again.</summary>
/// <param name="Typed">True when issue.json has its narrative or its tables.</param>
/// <param name="OtherPeriod">That the ledger holds nothing of the period; null when it does.</param>
public sealed record DrawnNotice(Notice Notice, bool Typed, Tally Tally, LedgerBook Book, Finding? OtherPeriod);
