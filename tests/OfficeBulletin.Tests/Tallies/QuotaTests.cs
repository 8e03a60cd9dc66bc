using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Tallies;

public sealed class QuotaTests
{
    private static readonly Unit Monthly = District("万州") with { Quota = new UnitQuota(2, Monthly: true) };
    private static readonly Unit Yearly = District("涪陵") with { Quota = new UnitQuota(10, Monthly: false) };

    [Fact]
    public void A_monthly_quota_is_due_in_every_month()
    {
        var result = Assert.Single(Results("2023-Q1", [Monthly, District("渝北")], Items(Monthly, 1, 1, 1, 3, 3, 4)));
        Assert.Equal((3, 2, 6m, 5m), (result.Months, result.MonthsMet, result.Due, result.Submitted));
        Assert.Equal((false, 1m), (result.Met, result.Missing));
    }

    [Fact]
    public void A_new_unit_owes_nothing_for_the_months_before()
    {
        var result = Assert.Single(Results("2023", [Monthly with { From = new Month(2023, 11) }], Items(Monthly, 11, 11, 12)));
        Assert.Equal((2, 1, 4m, 75m), (result.Months, result.MonthsMet, result.Due, result.Rate));
        Assert.Empty(Results("2023-Q1", [Monthly with { From = new Month(2023, 11) }], []));
    }

    [Fact]
    public void Of_a_yearly_quota_a_quarter_is_due_in_a_quarter()
    {
        Assert.Equal((2.5m, null, 0.5m), Due("2023-Q2", 4, 6));
        Assert.Equal((10m, null, 8m), Due("2023", 4, 6));
        Assert.Equal((20m, null, 18m), Due("2022..2023", 4, 6));

        static (decimal, int?, decimal) Due(string period, params int[] months)
        {
            var result = Assert.Single(Results(period, [Yearly], Items(Yearly, months)));
            return (result.Due, result.MonthsMet, result.Missing);
        }
    }

    [Fact]
    public void Who_sends_more_than_is_due_misses_nothing()
    {
        var result = Assert.Single(Results("2023-03", [Monthly], Items(Monthly, 3, 3, 3)));
        Assert.Equal((true, 0m, 150m), (result.Met, result.Missing, result.Rate));
    }

    private static LedgerItem[] Items(Unit unit, params int[] months) => [.. months.Select(month => Sent(On(2023, month), unit))];

    private static IReadOnlyList<QuotaResult> Results(string period, Unit[] units, LedgerItem[] items)
    {
        var (tallies, span) = (Book(units).Counted(items), Period.Parse(period)!);
        return QuotaResult.Of(tallies.Of(span), [.. span.Months.Select(month => tallies.Of(Period.Of(month)))]);
    }
}
