using System.Runtime.InteropServices;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>Adoptions and instructions for which rules that speak of such have no row: they give nothing, and are named.</summary>
internal sealed class UnscoredEvents(IReadOnlyList<Channel> channels, ScoreRules rules)
{
    private const int Listed = 20;

    private readonly Dictionary<(ScoreEvent What, Month Month), int> counts = [];

    public void Add(RuleChoice choice, in ScoreEvent what)
    {
        if (what.Item is RuleItem.Adopted or RuleItem.Instruction && choice.Has(what.Item))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (what with { Month = default }, what.Month), out _)++;
    }

    public IEnumerable<Finding> In(Period period) =>
        counts.Where(entry => period.Contains(entry.Key.Month)).GroupBy(entry => Name(entry.Key.What), StringComparer.Ordinal).Select(same => (Name: same.Key, Count: same.Sum(entry => entry.Value)))
            .OrderByDescending(same => same.Count).ThenBy(same => same.Name, StringComparer.Ordinal).Take(Listed)
            .Select(same => new Finding("H48", "score.unscored", FindingLevel.Info, rules.Where, $"“{same.Name}”有 {same.Count} 次，计分办法里没有合适的一行，没有计分；确实不计的，请写一行分值 0。", same.Name));

    private string Name(ScoreEvent what) => what.Item == RuleItem.Instruction
        ? what.Level is null or InstructionText.Unlevelled ? "批示" : $"批示·{what.Level}"
        : $"采用·{channels[what.Channel].Name}（{string.Join('、', new[] { what.Category, what.Manner }.OfType<string>())}）";
}
