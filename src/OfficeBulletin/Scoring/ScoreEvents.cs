using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Scoring;

/// <summary>Takes an item of the ledger apart into what may give points.</summary>
internal static class ScoreEvents
{
    /// <summary>How a mark was used that says nothing of it.</summary>
    public const string Single = "单篇";

    /// <summary>Everything but notes; a commission that was missed was never sent and has nothing else.</summary>
    public static IEnumerable<ScoreEvent> Of(LedgerItem item, IReadOnlyList<Channel> channels)
    {
        if (item.Commission is { } commission)
            yield return new ScoreEvent(Of(commission.Outcome), item.Month, Category: item.Category);
        if (!item.Sent)
            yield break;
        yield return new ScoreEvent(RuleItem.Submitted, item.Month, Category: item.Category);
        foreach (var level in item.Instructions)
            yield return new ScoreEvent(RuleItem.Instruction, item.Month, Level: level, Category: item.Category);
        for (var channel = 0; channel < item.Uses.Count; channel++)
        {
            if (item.Uses[channel].Adopted is { } mark)
                yield return Adopted(item, channel, channels[channel], mark);
        }
    }

    public static ScoreEvent Adopted(LedgerItem item, int number, Channel channel, ChannelMark mark) =>
        new(RuleItem.Adopted, mark.CountedIn(item.Date), number, channel.Level, item.Category, mark.Manner ?? Single);

    public static RuleItem Of(CommissionOutcome outcome) => outcome switch
    {
        CommissionOutcome.Done => RuleItem.CommissionDone,
        CommissionOutcome.Late => RuleItem.CommissionLate,
        _ => RuleItem.CommissionMissed,
    };
}
