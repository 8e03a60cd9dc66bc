using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Tallies;

public sealed class AnyLedgerTests
{
    private static readonly Arbitrary<(GeneratedLedger Ledger, Period Period)> Ledgers = With(GeneratedLedgers.Any);
    private static readonly Arbitrary<(GeneratedLedger Ledger, Period Period)> KnownLedgers = With(GeneratedLedgers.Known);

    [Fact]
    public void Every_count_is_that_of_going_through_the_items_by_hand() =>
        Prop.ForAll(Ledgers, pair =>
        {
            foreach (var unit in pair.Ledger.Counted().Of(pair.Period).Units)
            {
                var (recount, counts) = (new Recount(pair.Ledger, unit.Unit, pair.Period), unit.Counts);
                Assert.Equal(Figures(recount), Figures(counts).Select(figure => Shares.Whole(figure * Recount.Parts)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_unit_that_existed_or_has_a_count_stands_there_once_in_the_official_order() =>
        Prop.ForAll(Ledgers, pair => Assert.Equal(
            pair.Ledger.Book.Units!.Units.Where(unit => unit.Exists(pair.Period) || Figures(new Recount(pair.Ledger, unit, pair.Period)).Any(figure => figure > 0)),
            pair.Ledger.Counted().Of(pair.Period).Units.Select(unit => unit.Unit))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_total_is_the_sum_of_its_rows_as_printed() =>
        Prop.ForAll(Ledgers, pair =>
        {
            var tables = NoticeTables.Of(pair.Ledger.Counted().Of(pair.Period), []);
            Assert.All(tables, table => Assert.All(Enumerable.Range(1, table.Header.Count - 1), column => Assert.Equal(Printed(table.Total![column]), table.Rows.Sum(row => Printed(row[column])))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_printed_is_what_was_counted_but_for_a_hundredth() =>
        Prop.ForAll(Ledgers, pair =>
        {
            var tally = pair.Ledger.Counted().Of(pair.Period);
            foreach (var (kind, table) in tally.Kinds.Zip(NoticeTables.Of(tally, [])))
            {
                var counts = tally.Units.Where(unit => unit.Unit.Kind == kind).Select(unit => unit.Counts);
                Assert.All(counts.Zip(table.Rows), pair => Assert.InRange(Math.Abs(Printed(pair.Second[1]) - pair.First.Submitted), 0, 0.0099999m));
                Assert.Equal(NoticeTables.Number(tally.Total(kind).Submitted), table.Total![1]);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void The_parts_of_a_period_add_up_to_the_whole(int months) =>
        Prop.ForAll(Ledgers, pair =>
        {
            var tallies = pair.Ledger.Counted();
            var parts = Parts(pair.Period, months).Select(tallies.Of).ToList();
            var whole = tallies.Of(pair.Period);
            foreach (var unit in whole.Units)
                Assert.Equal(Figures(unit.Counts), Figures(Sum(parts.SelectMany(part => part.Units).Where(other => other.Unit == unit.Unit).Select(other => other.Counts))));
            Assert.Equal(Figures(whole.Total()), Figures(Sum(parts.Select(part => part.Total()))));
            Assert.Equal(Figures(whole.Items), Figures(Sum(parts.Select(part => part.Items))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_items_does_not_matter() =>
        Prop.ForAll(Ledgers, Gen.Choose(0, int.MaxValue).ToArbitrary(), (pair, seed) =>
        {
            var shuffled = pair.Ledger.Items.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Rows(pair.Ledger.Counted().Of(pair.Period)), Rows((pair.Ledger with { Items = shuffled }).Counted().Of(pair.Period)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_item_more_lowers_no_count() =>
        Prop.ForAll(Ledgers, GeneratedLedgers.RowOf(GeneratedLedgers.Stranger).ToArbitrary(), (pair, row) =>
        {
            var before = pair.Ledger.Counted().Of(pair.Period);
            var after = (pair.Ledger with { Items = [.. pair.Ledger.Items, row] }).Counted().Of(pair.Period).Units.ToDictionary(unit => unit.Unit, unit => unit.Counts);
            Assert.All(before.Units, unit => Assert.All(Figures(unit.Counts).Zip(Figures(after[unit.Unit])), figures => Assert.True(figures.First <= figures.Second)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_new_name_moves_no_count() =>
        Prop.ForAll(Ledgers, Gen.Choose(0, 6).ToArbitrary(), (pair, renamed) =>
        {
            var old = pair.Ledger.Book.Units!;
            var now = new UnitRegister([.. old.Units.Select((unit, number) => number == renamed ? unit with { Name = "新名", FormerNames = [new FormerName(unit.Name, null, 2023)] } : unit)]);
            var again = (pair.Ledger.Book with { Units = now }).Counted(pair.Ledger.Read(now));
            Assert.Equal(Rows(pair.Ledger.Counted().Of(pair.Period)), Rows(again.Of(pair.Period)).Select(row => row.Replace("新名", GeneratedLedgers.Name(renamed), StringComparison.Ordinal)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_shares_of_all_items_add_up_to_the_items() =>
        Prop.ForAll(KnownLedgers, pair =>
        {
            var tally = pair.Ledger.Book.With(JointCredit.Split).Counted(pair.Ledger.Read(pair.Ledger.Book.Units!)).Of(pair.Period);
            Assert.Equal(Figures(tally.Items), Figures(tally.Total()));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void There_are_no_more_items_than_credits_and_kinds_have_their_own() =>
        Prop.ForAll(Ledgers, pair =>
        {
            var tally = pair.Ledger.Book.With(JointCredit.Each).Counted(pair.Ledger.Read(pair.Ledger.Book.Units!)).Of(pair.Period);
            Assert.True(tally.Items.Submitted <= tally.Total().Submitted);
            Assert.All(tally.ItemsByKind, items => Assert.True(items.Counts.Submitted <= Math.Min(tally.Items.Submitted, tally.Total(items.Kind).Submitted)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mark_always_counts_in_the_year_that_it_says() =>
        Prop.ForAll(GeneratedLedgers.Mark.ToArbitrary(), Gen.Choose(0, 9999).Select(day => new DateOnly(2010, 1, 1).AddDays(day)).ToArbitrary(), (mark, date) =>
        {
            var month = mark.CountedIn(date);
            Assert.Equal(mark.Year ?? mark.On?.Year ?? date.Year, month.Year);
            if (mark.On?.Year == month.Year)
                Assert.Equal(mark.On.Value.Month, month.Number);
            Assert.InRange(month.Number, 1, 12);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<(GeneratedLedger, Period)> With(Gen<GeneratedLedger> ledgers) => ledgers.Zip(GeneratedLedgers.Span).Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    private static IEnumerable<Period> Parts(Period whole, int months)
    {
        for (var first = whole.First; first <= whole.Last; first = first.Plus(months))
        {
            var last = first.Plus(months - 1);
            yield return Period.Between(first, last < whole.Last ? last : whole.Last);
        }
    }

    private static IEnumerable<string> Rows(Tally tally) => tally.Units.Select(unit => $"{unit.Unit.Name} {string.Join(' ', Figures(unit.Counts).Select(figure => figure.ToString(CultureInfo.InvariantCulture)))}");

    private static Counts Sum(IEnumerable<Counts> counts) => Counts.Sum(Desk.Channels.Count, counts);

    private static decimal Printed(string? cell) => cell is null ? 0 : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static IEnumerable<decimal> Figures(Counts counts) =>
        [counts.Submitted, counts.UsedItems, counts.Instructions, counts.Commissions.Done, counts.Commissions.Late, counts.Commissions.Missed, .. counts.Uses.SelectMany(use => (decimal[])[use.Forwarded, use.Adopted])];

    private static IEnumerable<decimal> Figures(Recount recount) =>
    [
        recount.Submitted(), recount.UsedItems(), recount.Instructions(),
        .. Enum.GetValues<CommissionOutcome>().Select(outcome => (decimal)recount.Commissions(outcome)),
        .. Enumerable.Range(0, Desk.Channels.Count).SelectMany(channel => (decimal[])[recount.Forwarded(channel), recount.Adopted(channel)]),
    ];
}
