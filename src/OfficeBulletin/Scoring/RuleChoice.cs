using System.Runtime.InteropServices;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>Finds the row of a version that applies: of several the most specific one.</summary>
internal sealed class RuleChoice
{
    private const int MostRemembered = 10_000;

    private readonly IReadOnlyList<Channel> channels;
    private readonly TallyPolicy policy;
    private readonly Dictionary<(RuleItem, RuleCondition?), List<ScoreRow>> rows = [];
    private readonly Dictionary<Asked, ScoreRow?> remembered = [];

    public RuleChoice(RuleVersion version, LedgerBook book)
    {
        (Version, channels, policy) = (version, book.Channels, book.Policy);
        foreach (var row in version.Rows)
        {
            var key = (row.Item, Words(row));
            if (!rows.TryGetValue(key, out var list))
                rows.Add(key, list = []);
            list.Add(row);
        }
        Notes = [.. rows.Keys.Where(key => key.Item2 is RuleCondition.NoteHolds)];
    }

    public RuleVersion Version { get; }

    /// <summary>What notes of items are searched for.</summary>
    public IReadOnlyList<(RuleItem Item, RuleCondition? Words)> Notes { get; }

    public bool Has(RuleItem item) => rows.ContainsKey((item, null));

    public ScoreRow? Row(in ScoreEvent what, Unit unit) => Choose(what.Item, what, unit);

    /// <summary>The 倍数 on an adoption; null for none.</summary>
    public ScoreRow? Factor(in ScoreEvent what, Unit unit) => Choose(RuleItem.Factor, what, unit);

    public JointCredit Joint(in ScoreEvent what) => Choose(RuleItem.Joint, what, unit: null)?.Condition is RuleCondition.Credit credit ? credit.Joint : policy.Joint;

    /// <summary>The 多渠道 row of a category; null when the ledger's own policy holds.</summary>
    public ScoreRow? Several(string? category, Unit unit) => Choose(RuleItem.Several, new ScoreEvent(RuleItem.Several, default, Category: category), unit);

    public SeveralChannels Policy(ScoreRow? several) => several?.Condition is RuleCondition.Channels channels ? channels.Several : policy.Several;

    private ScoreRow? Choose(RuleItem item, in ScoreEvent what, Unit? unit)
    {
        if (!rows.TryGetValue((item, what.Words), out var among))
            return null;
        var asked = new Asked(item, what with { Month = default }, unit?.Name);
        if (remembered.TryGetValue(asked, out var known))
            return known;
        ScoreRow? closest = null;
        var most = -1;
        foreach (var row in among)
        {
            var match = RuleMatch.Event(row, what, channels, unit);
            if (match > most)
                (closest, most) = (row, match);
        }
        if (remembered.Count == MostRemembered)
            remembered.Clear();
        return remembered[asked] = closest;
    }

    private static RuleCondition? Words(ScoreRow row) => row.Item is RuleItem.Bonus or RuleItem.Penalty ? row.Condition : null;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Asked(RuleItem Item, ScoreEvent What, string? Unit);
}
