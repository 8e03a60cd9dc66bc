using OfficeBulletin.Adoptions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Bench.Invented;

/// <summary>A ledger of three years: 45 units, one of which was merged into another, and seven channels; every fifth item is a joint one; of two items three marks say forwarded and two adopted.</summary>
internal static class InventedLedger
{
    private const int Units = 45;
    private const int Channels = 7;

    public static LedgerBook Book { get; } = new(
        [.. Enumerable.Range(1, Channels).Select(channel => new Channel(FormattableString.Invariant($"渠道{channel}")))],
        new UnitRegister([.. Enumerable.Range(0, Units).Select(Unit)]));

    /// <summary>The same seed gives the same items; in the order of their dates.</summary>
    public static IReadOnlyList<LedgerItem> Items(int count)
    {
        var random = new Random(7);
        var register = Book.Units!;
        return [.. Enumerable.Range(0, count).Select(Item)];

        LedgerItem Item(int index)
        {
            var first = random.Next(Units);
            IReadOnlyList<Unit> units = index % 5 == 0 ? [register.Units[first], register.Units[(first + 7) % Units]] : [register.Units[first]];
            var date = new DateOnly(2022, 1, 1).AddDays((int)(1095L * index / count));
            return new LedgerItem(index + 2, date, units, "", [.. Enumerable.Range(0, Channels).Select(_ => new ChannelUse(Mark(2, date), Mark(3, date)))]);
        }

        ChannelMark? Mark(int rarity, DateOnly date) => random.Next(rarity * Channels) switch
        {
            0 => ChannelMark.Plain,
            1 => new ChannelMark("") { On = date.AddDays(random.Next(60)) },
            2 => new ChannelMark("") { Year = date.Year, Number = 1 + random.Next(12) },
            _ => null,
        };
    }

    private static Unit Unit(int index) => new(FormattableString.Invariant($"第{index}区党史和地方志研究室"), FormattableString.Invariant($"第{index}区"), index < 6 ? "处室" : "区县", [])
    {
        Credit = index == Units - 1 ? new UnitCredit("第10区党史和地方志研究室", new Periods.Month(2023, 7)) : null,
    };
}
