using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>Finds the row of a version that applies: of several the most specific one.</summary>
internal sealed class RuleChoice
{
    private readonly IReadOnlyList<Channel> channels;
    private readonly TallyPolicy policy;
    private readonly Dictionary<(RuleItem, RuleCondition?), List<ScoreRow>> rows = [];

    public RuleChoice(RuleVersion version, int number, LedgerBook book)
    {
        (Version, Number, channels, policy) = (version, number, book.Channels, book.Policy);
        foreach (var row in version.Rows)
        {
            var key = (row.Item, Words(row));
            if (!rows.TryGetValue(key, out var list))
                rows.Add(key, list = []);
            list.Add(row);
        }
        ItemCaps = [.. version.Rows.Where(row => row is { Item: RuleItem.Cap, Cycle: RuleCycle.Item })];
        Notes = [.. rows.Keys.Where(key => key.Item2 is RuleCondition.NoteHolds)];
    }

    public RuleVersion Version { get; }

    /// <summary>Number of the version.</summary>
    public int Number { get; }

    /// <summary>Caps on what one item gives.</summary>
    public IReadOnlyList<ScoreRow> ItemCaps { get; }

    /// <summary>What notes of items are searched for.</summary>
    public IReadOnlyList<(RuleItem Item, RuleCondition? Words)> Notes { get; }

    public bool Has(RuleItem item) => rows.ContainsKey((item, null));

    /// <summary>What an event gives a unit: the row, and the 倍数 on it, null for none. Null when no row applies.</summary>
    public (ScoreRow Row, ScoreRow? Factor)? Award(in ScoreEvent what, Unit unit) => Choose(what.Item, what, unit) is { } row
        ? (row, what.Item == RuleItem.Adopted ? Choose(RuleItem.Factor, what, unit) : null)
        : null;

    public JointCredit Joint(in ScoreEvent what) => Choose(RuleItem.Joint, what, unit: null)?.Condition is RuleCondition.Credit credit ? credit.Joint : policy.Joint;

    /// <summary>The 多渠道 row of a category; null when the ledger's own policy holds.</summary>
    public ScoreRow? Several(string? category, Unit unit) => Choose(RuleItem.Several, new ScoreEvent(RuleItem.Several, default, Category: category), unit);

    public SeveralChannels Policy(ScoreRow? several) => several?.Condition is RuleCondition.Channels channels ? channels.Several : policy.Several;

    private ScoreRow? Choose(RuleItem item, in ScoreEvent what, Unit? unit)
    {
        if (!rows.TryGetValue((item, what.Words), out var among))
            return null;
        ScoreRow? closest = null;
        var most = -1;
        foreach (var row in among)
        {
            var match = RuleMatch.Event(row, what, channels, unit);
            if (match > most)
                (closest, most) = (row, match);
        }
        return closest;
    }

    private static RuleCondition? Words(ScoreRow row) => row.Item is RuleItem.Bonus or RuleItem.Penalty ? row.Condition : null;
}
