using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tallies;

/// <summary>The counts of a period (统计): unit × channel.</summary>
/// <param name="Units">Every unit of the register that existed in the period or has a count in it, in the official order; without a register the units in the order of their first item.</param>
public sealed record Tally(Period Period, IReadOnlyList<Channel> Channels, IReadOnlyList<UnitTally> Units)
{
    /// <summary>Kinds in the order of their first unit; null among them for units without one.</summary>
    public IReadOnlyList<string?> Kinds => [.. Units.Select(unit => unit.Unit.Kind).Distinct(StringComparer.Ordinal)];

    /// <summary>Sums over the units of a kind.</summary>
    public Counts Total(string? kind) => Counts.Sum(Channels.Count, Units.Where(unit => unit.Unit.Kind == kind).Select(unit => unit.Counts));

    /// <summary>Sums over all units.</summary>
    public Counts Total() => Counts.Sum(Channels.Count, Units.Select(unit => unit.Counts));

    /// <summary>
    /// Items (篇数), each once however many units sent it together: less than <see cref="Total()"/> where joint items count for each unit. Of items that name no known unit,
    /// nothing counts here either.
    /// </summary>
    public Counts Items { get; init; } = Counts.None(Channels.Count);

    /// <summary>Items in which a unit of a kind has a part, each once, kind by kind.</summary>
    public IReadOnlyList<KindItems> ItemsByKind { get; init; } = [];
}

/// <summary>The items of the units of a kind, each once.</summary>
public sealed record KindItems(string? Kind, Counts Counts);

/// <summary>The counts of one unit in a period.</summary>
public sealed record UnitTally(Unit Unit, Counts Counts);

/// <summary>What was sent and what became of it; fractions only where joint items are split.</summary>
/// <param name="Submitted">报送.</param>
/// <param name="Uses">Channel by channel, in the order of the tally's channels.</param>
public sealed record Counts(decimal Submitted, IReadOnlyList<UseCounts> Uses)
{
    /// <summary>Items used (采用篇数): each counts once, in the month of its first adoption by any channel, whenever it was sent.</summary>
    public decimal UsedItems { get; init; }

    /// <summary>约稿.</summary>
    public CommissionCounts Commissions { get; init; }

    /// <summary>批示.</summary>
    public decimal Instructions { get; init; }

    /// <summary>采用率 in percent, of items used to items submitted; null when nothing was submitted.</summary>
    public decimal? AdoptionRate => Submitted == 0 ? null : UsedItems / Submitted * 100;

    /// <summary>True when nothing at all was counted.</summary>
    public bool IsNone => Submitted == 0 && UsedItems == 0 && Instructions == 0 && Commissions.All == 0 && Uses.All(use => use is { Forwarded: 0, Adopted: 0 });

    public static Counts None(int channels) => new(0, new UseCounts[channels]);

    public static Counts Sum(int channels, IEnumerable<Counts> all)
    {
        decimal submitted = 0, used = 0, instructions = 0;
        var uses = new UseCounts[channels];
        var commissions = default(CommissionCounts);
        foreach (var counts in all)
        {
            submitted += counts.Submitted;
            used += counts.UsedItems;
            instructions += counts.Instructions;
            commissions += counts.Commissions;
            for (var channel = 0; channel < channels; channel++)
                uses[channel] += counts.Uses[channel];
        }
        for (var channel = 0; channel < channels; channel++)
            uses[channel] = new UseCounts(Shares.Whole(uses[channel].Forwarded), Shares.Whole(uses[channel].Adopted));
        return new Counts(Shares.Whole(submitted), uses)
        {
            UsedItems = Shares.Whole(used),
            Instructions = Shares.Whole(instructions),
            Commissions = new CommissionCounts(Shares.Whole(commissions.Done), Shares.Whole(commissions.Late), Shares.Whole(commissions.Missed)),
        };
    }
}

/// <summary>Forwarded to a channel (转报) and adopted by it (采用).</summary>
public readonly record struct UseCounts(decimal Forwarded, decimal Adopted)
{
    public static UseCounts operator +(UseCounts left, UseCounts right) => new(left.Forwarded + right.Forwarded, left.Adopted + right.Adopted);
}

/// <summary>Commissions (约稿) by what became of them.</summary>
public readonly record struct CommissionCounts(decimal Done, decimal Late, decimal Missed)
{
    public decimal All => Done + Late + Missed;

    public static CommissionCounts operator +(CommissionCounts left, CommissionCounts right) => new(left.Done + right.Done, left.Late + right.Late, left.Missed + right.Missed);
}
