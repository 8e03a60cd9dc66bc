using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Entering;

/// <summary>What a ledger holds before anything is entered.</summary>
/// <param name="Sheet">Name of its sheet, for findings.</param>
/// <param name="Headings">Headings that the sheet has, as <see cref="LedgerForm"/> spells them.</param>
/// <param name="NextRow">The row that a new item goes to.</param>
public sealed record StandingLedger(string Sheet, IReadOnlyList<StandingRow> Rows, IReadOnlyList<string> Headings, int NextRow);

/// <summary>
/// Enters items in the ledger (登记). Two are the same when their titles are, punctuation aside, and a unit is shared, in one year or within half a year; where anything speaks against
/// it, or only nearly for it, the item is listed and not entered. What was entered before is entered no second time.
/// </summary>
public static class LedgerEntering
{
    /// <summary>Enters what units sent, then what issues printed.</summary>
    /// <param name="units">The register; null when there is none.</param>
    /// <param name="printed">The items of each issue.</param>
    public static Outcome<EnteredItems> Add(StandingLedger standing, UnitRegister? units, IReadOnlyList<LedgerEntry> sent, IReadOnlyList<IReadOnlyList<LedgerEntry>> printed)
    {
        var (ledger, findings) = Open(standing, units);
        var sentItems = new SentItems(ledger, findings);
        var results = sentItems.Enter(sent);
        var origins = new Dictionary<SubmissionOrigin, OpenRow>();
        foreach (var (entry, row) in sentItems.Places)
        {
            if (entry.Origin is { } origin)
                origins.TryAdd(origin, row);
        }
        var printedItems = new PrintedItems(ledger, findings);
        var ofIssues = new List<EnteredItem>();
        foreach (var issue in printed)
            ofIssues.AddRange(printedItems.Enter(issue, entry => entry.Origin is { } origin ? origins.GetValueOrDefault(origin) : null));
        List<EnteredItem> ofUnits = [.. sentItems.Settle(sent, results)];
        var unknown = new UnknownUnits(new UnitNames(units));
        unknown.Take(sent.Zip(ofUnits));
        unknown.Take(printed.SelectMany(issue => issue).Zip(ofIssues));
        unknown.Say(findings);
        return Outcome.Of(new EnteredItems([.. ofUnits, .. ofIssues], ledger.Cells), findings.All);
    }

    /// <summary>Enters what a channel used.</summary>
    public static Outcome<EnteredItems> Adopted(StandingLedger standing, UnitRegister? units, IReadOnlyList<UsedItem> used, Channel channel) => Use(standing, units, used, channel, forwarded: false);

    /// <summary>Enters what was forwarded to a channel.</summary>
    public static Outcome<EnteredItems> Forwarded(StandingLedger standing, UnitRegister? units, IReadOnlyList<UsedItem> used, Channel channel) => Use(standing, units, used, channel, forwarded: true);

    private static Outcome<EnteredItems> Use(StandingLedger standing, UnitRegister? units, IReadOnlyList<UsedItem> used, Channel channel, bool forwarded)
    {
        var (ledger, findings) = Open(standing, units);
        var names = new UnitNames(units);
        var items = new UsedItems(ledger, new ListedUnits(names, units), findings, channel, forwarded);
        List<EnteredItem> entered = [.. used.Select(items.Enter)];
        return Outcome.Of(new EnteredItems(entered, ledger.Cells), findings.All);
    }

    private static (OpenLedger Ledger, EnteringFindings Findings) Open(StandingLedger standing, UnitRegister? units) =>
        (new OpenLedger(standing.Rows, standing.Headings, standing.NextRow, new UnitNames(units)), new EnteringFindings(standing.Sheet));
}
