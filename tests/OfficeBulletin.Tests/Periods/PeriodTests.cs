using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Periods;
using OfficeBulletin.Tests.Tallies;

namespace OfficeBulletin.Tests.Periods;

public sealed class PeriodTests
{
    private static readonly Arbitrary<Period> Any = GeneratedLedgers.Span.ToArbitrary();

    [Theory]
    [InlineData("2023", "2023-01", "2023-12", "2023年1—12月")]
    [InlineData("2023-Q2", "2023-04", "2023-06", "2023年4—6月")]
    [InlineData("2023q4", "2023-10", "2023-12", "2023年10—12月")]
    [InlineData("2023-06", "2023-06", "2023-06", "2023年6月")]
    [InlineData("2023-03..2023-08", "2023-03", "2023-08", "2023年3—8月")]
    [InlineData("2023-11..2024-02", "2023-11", "2024-02", "2023年11月—2024年2月")]
    [InlineData("2022..2023", "2022-01", "2023-12", "2022年1月—2023年12月")]
    [InlineData("2023-Q2..2023-Q3", "2023-04", "2023-09", "2023年4—9月")]
    [InlineData("2023-6", "2023-06", "2023-06", "2023年6月")]
    [InlineData("2023年", "2023-01", "2023-12", "2023年1—12月")]
    [InlineData("2023年度", "2023-01", "2023-12", "2023年1—12月")]
    [InlineData("2023年6月", "2023-06", "2023-06", "2023年6月")]
    [InlineData("2023年第2季度", "2023-04", "2023-06", "2023年4—6月")]
    [InlineData(" 2023 ", "2023-01", "2023-12", "2023年1—12月")]
    public void A_period_is_read_and_said_as_an_office_does(string written, string first, string last, string said)
    {
        var period = Period.Parse(written)!;
        Assert.Equal((first, last, said), (period.First.ToString(), period.Last.ToString(), period.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("今年")]
    [InlineData("2023-13")]
    [InlineData("2023-Q5")]
    [InlineData("2023-0")]
    [InlineData("20231")]
    [InlineData("2023..2024..2025")]
    [InlineData("2023-08..2023-03")]
    [InlineData("2024..2023")]
    [InlineData("2023..")]
    [InlineData("223")]
    public void What_is_no_period_is_none(string written) => Assert.Null(Period.Parse(written));

    [Theory]
    [InlineData("2023", "2022")]
    [InlineData("2023-Q1", "2022-10..2022-12")]
    [InlineData("2023-01", "2022-12")]
    [InlineData("2023-03..2023-08", "2022-09..2023-02")]
    public void The_period_before_is_as_long_and_ends_where_this_one_begins(string period, string before) => Assert.Equal(Period.Parse(before), Period.Parse(period)!.Before);

    [Fact]
    public void A_period_is_read_back_as_it_is_written() => Prop.ForAll(Any, period => Assert.Equal(period, Period.Parse(period.ToString()))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_period_holds_its_months_and_no_others() =>
        Prop.ForAll(Any, period =>
        {
            var months = period.Months.ToList();
            Assert.Equal((period.First, period.Last, period.Length), (months[0], months[^1], months.Count));
            Assert.All(months, month => Assert.True(period.Contains(month)));
            Assert.False(period.Contains(period.First.Plus(-1)) || period.Contains(period.Last.Plus(1)));
            Assert.Equal(months.Order(), months);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Months_run_on_over_the_turn_of_the_year()
    {
        Assert.Equal(new Month(2024, 1), new Month(2023, 12).Plus(1));
        Assert.Equal(new Month(2022, 12), new Month(2023, 1).Plus(-1));
        Assert.Equal(-13, new Month(2022, 12).Since(new Month(2024, 1)));
    }
}
