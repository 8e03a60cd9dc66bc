using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Tallies;

/// <summary>A ledger whose units go by name, as in a workbook.</summary>
/// <param name="Items">Each with the names of its units; what the item itself says of units is nothing.</param>
internal sealed record GeneratedLedger(LedgerBook Book, IReadOnlyList<(LedgerItem Item, IReadOnlyList<string> Units)> Items)
{
    /// <summary>The items with the units that a register finds; a name that it does not know makes a unit of its own.</summary>
    public IEnumerable<LedgerItem> Read(UnitRegister register) =>
        Items.Select(row => row.Item with { Units = [.. row.Units.Select(name => register.Find(name) ?? new Unit(name, null, null, []))] });

    public TallyBook Counted() => Book.Counted(Read(Book.Units!));
}

/// <summary>Ledgers of 2022 to 2024 with mergers, founded and abolished units, joint items, strangers, missed commissions, and marks of every sort.</summary>
internal static class GeneratedLedgers
{
    public const string Stranger = "外单位";

    private static readonly Gen<Month> Month = Gen.Choose(2022, 2024).SelectMany(_ => Gen.Choose(1, 12), (year, month) => new Month(year, month));

    private static readonly Gen<DateOnly> Date = Gen.Choose(0, (3 * 365) - 1).Select(day => new DateOnly(2022, 1, 1).AddDays(day));

    public static readonly Gen<ChannelMark> Mark =
        from day in Maybe(Date)
        from year in Maybe(Gen.Choose(2021, 2025))
        select new ChannelMark("") { On = day, Year = year };

    /// <summary>Periods of 1 to 36 months.</summary>
    public static readonly Gen<Period> Span = Month.Two().Select(pair => pair.Item1 <= pair.Item2 ? Period.Between(pair.Item1, pair.Item2) : Period.Between(pair.Item2, pair.Item1));

    private static readonly Gen<Unit> Unit =
        from kind in Gen.Elements("处室", "区县", null)
        from founded in Rarely(Month)
        from abolished in Rarely(Month)
        from credited in Rarely(Gen.Choose(0, 6))
        from since in Maybe(Month)
        select new Unit("", null, kind, []) { From = founded, Until = abolished, Credit = credited is { } number ? new UnitCredit(Name(number), since) : null };

    private static readonly Gen<UnitRegister> Register = Unit.ListOf(7).Select(units => new UnitRegister([.. units.Select((unit, number) => unit with { Name = Name(number) })]));

    private static readonly Gen<ChannelUse> Use = Rarely(Mark).SelectMany(_ => Rarely(Mark), (forwarded, adopted) => new ChannelUse(forwarded, adopted));

    private static readonly Gen<Commission?> Commission = Gen.Frequency((3, Gen.Constant((Commission?)null)), (1, Gen.Elements(Enum.GetValues<CommissionOutcome>()).Select(outcome => (Commission?)new Commission(outcome))));

    private static readonly Gen<LedgerItem> Item =
        from date in Date
        from uses in Use.ListOf(Desk.Channels.Count)
        from commission in Commission
        from instructions in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        select new LedgerItem(0, date, [], "", [.. uses]) { Commission = commission, Instructions = [.. Enumerable.Repeat("市级", instructions)] };

    public static Gen<(LedgerItem Item, IReadOnlyList<string> Units)> RowOf(params string[] strangers) =>
        from item in Item
        from units in Gen.Shuffle([.. Enumerable.Range(0, 7).Select(Name), .. strangers])
        from count in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(2, 5)))
        select (item, (IReadOnlyList<string>)units[..count]);

    public static readonly Gen<GeneratedLedger> Any = Of(Stranger);

    /// <summary>Ledgers that name no unit that the register does not know.</summary>
    public static readonly Gen<GeneratedLedger> Known = Of();

    public static string Name(int number) => $"单位{(char)('甲' + number)}";

    private static Gen<GeneratedLedger> Of(params string[] strangers) =>
        from register in Register
        from joint in Gen.Elements(Enum.GetValues<JointCredit>())
        from rows in RowOf(strangers).ListOf()
        select new GeneratedLedger(new LedgerBook(Desk.Channels, register).With(joint), [.. rows]);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(gen.Select(value => (T?)value), Gen.Constant((T?)null));

    private static Gen<int?> Rarely(Gen<int> gen) => Gen.Frequency((1, gen.Select(value => (int?)value)), (4, Gen.Constant((int?)null)));

    private static Gen<Month?> Rarely(Gen<Month> gen) => Gen.Frequency((1, gen.Select(value => (Month?)value)), (4, Gen.Constant((Month?)null)));

    private static Gen<ChannelMark?> Rarely(Gen<ChannelMark> gen) => Gen.Frequency((1, gen.Select(value => (ChannelMark?)value)), (2, Gen.Constant((ChannelMark?)null)));
}
