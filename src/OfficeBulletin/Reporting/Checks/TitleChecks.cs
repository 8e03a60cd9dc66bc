using System.Runtime.InteropServices;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>
/// H83: one unit's item of one title stands in two rows of a year, of different days (rows alike in all are told in reading); when one channel adopted both, it counts twice there.
/// H84: items of one title from different units. H85: a unit's item of one title in different years, as of an event of every year. Titles are compared by what they say.
/// </summary>
internal sealed class TitleChecks(LedgerBook book, Period period)
{
    // Shorter ones (工作动态) are no titles to tell items by.
    private const int ShortestTitle = 6;
    private const int MostFindings = 20;

    private readonly Dictionary<ulong, Seen> first = [];
    private readonly List<(Seen Earlier, Seen Later, string Title, Likeness Likeness, string? Channel)> pairs = [];
    private int left;

    private enum Likeness
    {
        SameUnit,
        OtherUnit,
        OtherYear,
    }

    /// <summary>What is kept of an item: its units and the channels that adopted it as bits, of the first sixty-four.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seen(int Row, DateOnly Date, ulong Units, ulong Adopted);

    public void Add(LedgerItem item)
    {
        var title = FoldedText.Of(item.Title);
        if (title.Length < ShortestTitle)
            return;
        var seen = new Seen(item.Row, item.Date, UnitBits(item), AdoptedBits(item));
        ref var earlier = ref CollectionsMarshal.GetValueRefOrAddDefault(first, Hash(title), out var known);
        if (!known)
            earlier = seen;
        else if (Compare(earlier, seen) is { } likeness && (period.Contains(item.Month) || period.Contains(Month.Of(earlier.Date))))
            Keep(earlier, seen, item.Title, likeness);
    }

    public IEnumerable<Finding> Findings(Func<int?, Place> where)
    {
        foreach (var (earlier, later, title, likeness, channel) in pairs)
        {
            var rows = $"第 {earlier.Row} 行和第 {later.Row} 行";
            yield return likeness switch
            {
                Likeness.SameUnit => new Finding("H83", "ledger.item-twice", FindingLevel.Warning, where(later.Row), $"{rows}是同一单位的同一标题，{(channel is null ? "" : $"“{channel}”采用了两次，")}各统计了一次；请核对，是改后重报的请删去一行。", title, Source: "practice"),
                Likeness.OtherUnit => new Finding("H84", "ledger.title-of-other-unit", FindingLevel.Info, where(later.Row), $"{rows}标题相同，单位不同；是联合报送的请并成一行。", title, Source: "practice"),
                _ => new Finding("H85", "ledger.title-of-other-year", FindingLevel.Info, where(later.Row), $"{rows}是同一单位不同年份的同一标题；请看看是不是旧稿。", title, Source: "practice"),
            };
        }
        if (left > 0)
            yield return new Finding("H89", "ledger.more-titles", FindingLevel.Info, where(null), $"标题相同的还有 {left} 处没有一一列出；请先核对已列出的，再统计一次。", Source: "practice");
    }

    private void Keep(Seen earlier, Seen later, string title, Likeness likeness)
    {
        if (pairs.Count >= MostFindings)
        {
            left++;
            return;
        }
        var twice = earlier.Adopted & later.Adopted;
        pairs.Add((earlier, later, title, likeness, twice == 0 ? null : book.Channels[System.Numerics.BitOperations.TrailingZeroCount(twice)].Name));
    }

    private static Likeness? Compare(Seen earlier, Seen later) => (earlier.Units == later.Units, earlier.Date.Year == later.Date.Year) switch
    {
        (true, true) => earlier.Date == later.Date ? null : Likeness.SameUnit,
        (true, false) => Likeness.OtherYear,
        (false, true) => Likeness.OtherUnit,
        _ => null,
    };

    private static ulong AdoptedBits(LedgerItem item)
    {
        var bits = 0ul;
        for (var channel = 0; channel < Math.Min(item.Uses.Count, 64); channel++)
            bits |= item.Uses[channel].Adopted is null ? 0 : 1ul << channel;
        return bits;
    }

    private static ulong UnitBits(LedgerItem item)
    {
        var bits = 0ul;
        foreach (var unit in item.Units)
            bits += Hash(unit.Name);
        return bits;
    }

    /// <summary>FNV-1a, 64 bits: two of a hundred thousand titles share one once in four thousand million ledgers.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14_695_981_039_346_656_037ul;
        foreach (var character in text)
            hash = (hash ^ character) * 1_099_511_628_211ul;
        return hash;
    }
}
