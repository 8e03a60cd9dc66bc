using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Tests.Scoring;

public sealed class ScoreProperties
{
    private static readonly string[] Months = [.. Period.Year(2023).Months.Select(month => month.ToString())];

    [Fact]
    public void Parts_add_up_to_the_points() => Holds(Scored.All, (book, rows, items) =>
        Scored.Score(book, Scored.Rules(rows), "2023", items).Units.All(unit => unit.Points == unit.Parts.Sum(part => part.Points)));

    [Fact]
    public void The_order_of_the_items_is_irrelevant() => Holds(Scored.All, (book, rows, items) =>
        Lines(Scored.Score(book, Scored.Rules(rows), "2023", items)).SequenceEqual(Lines(Scored.Score(book, Scored.Rules(rows), "2023", items.Reverse()))));

    [Fact]
    public void Months_add_up_to_the_quarter_and_the_year_whatever_the_rules() => Holds(Scored.All, (book, rows, items) =>
        Sums(book, rows, items, Months).SequenceEqual(Scored.Score(book, Scored.Rules(rows), "2023", items).Points())
        && Sums(book, rows, items, ["2023-04", "2023-05", "2023-06"]).SequenceEqual(Scored.Score(book, Scored.Rules(rows), "2023-Q2", items).Points()));

    [Fact]
    public void A_new_version_leaves_earlier_months_as_they_were() => Holds(Scored.All, (book, rows, items) =>
    {
        var later = new RuleVersion("新办法", new Month(2023, 7), null, [new ScoreRow(1000, RuleItem.Submitted, new Place()) { Points = 7 }, new ScoreRow(1001, RuleItem.Cap, new Place()) { Cap = 3, Cycle = RuleCycle.Year }]);
        var before = Scored.Rules(rows);
        var after = Followed(before, later);
        return Lines(Scored.Score(book, before, "2022-01..2023-06", items)).SequenceEqual(Lines(Scored.Score(book, after, "2022-01..2023-06", items)));
    });

    [Fact]
    public void What_is_added_after_a_period_does_not_change_it() => Holds(Scored.All, (book, rows, items) =>
    {
        var early = items.Where(item => item.Date.Year == 2022 && item.Uses.All(use => use.Adopted is not { } mark || mark.CountedIn(item.Date).Year == 2022));
        var late = items.Where(item => item.Date.Year == 2023);
        return Lines(Scored.Score(book, Scored.Rules(rows), "2022", early)).SequenceEqual(Lines(Scored.Score(book, Scored.Rules(rows), "2022", early.Concat(late.Where(item => item.Uses.All(use => use.Adopted is null))))));
    });

    [Fact]
    public void The_running_total_is_the_points_since_January() => Holds(Scored.All, (book, rows, items) =>
        Scored.Score(book, Scored.Rules(rows), "2023-08", items).Units.All(unit =>
            Math.Abs(unit.YearToDate - (Scored.Score(book, Scored.Rules(rows), "2023-01..2023-08", items).Units.FirstOrDefault(other => other.Unit == unit.Unit)?.Points ?? 0)) < 0.000001m));

    private static RuleVersion[] Ended(ScoreRules rules, Month until) => [.. rules.Versions.Select(version => version with { Until = until })];

    private static ScoreRules Followed(ScoreRules rules, RuleVersion later) => rules with { Versions = [.. Ended(rules, later.From!.Value.Plus(-1)), later] };

    private static IEnumerable<(string, decimal)> Sums(LedgerBook book, ScoreRow[] rows, LedgerItem[] items, IEnumerable<string> periods) =>
        periods.SelectMany(period => Scored.Score(book, Scored.Rules(rows), period, items).Units).GroupBy(unit => unit.Unit.Name).ToDictionary(unit => unit.Key, unit => unit.Sum(score => score.Points)) is var sums
            ? Scored.Units.Select(unit => (unit.Name, Math.Round(sums.GetValueOrDefault(unit.Name), 6) + 0.000000m))
            : [];

    private static IEnumerable<string> Lines(ScoreTable table) => table.Units.Select(unit => $"{unit.Unit.Name} {unit.Points} {string.Join(' ', unit.Parts)}");

    private static void Holds(Gen<ScoreRow[]> rules, Func<LedgerBook, ScoreRow[], LedgerItem[], bool> property) =>
        Prop.ForAll(Scored.Policies.ToArbitrary(), rules.ToArbitrary(), Scored.Ledgers.ToArbitrary(), (policy, rows, items) => property(Scored.Book(policy), rows, items)).QuickCheckThrowOnFailure();
}
