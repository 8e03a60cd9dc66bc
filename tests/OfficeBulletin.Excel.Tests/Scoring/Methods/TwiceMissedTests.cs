using OfficeBulletin.Adoptions;
using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring.Methods;

/// <summary>A method in which who misses two commissions has no points for the year.</summary>
public sealed class TwiceMissedTests
{
    private const string Sheet = """
        项目 | 分值 | 条件 | 周期
        报送 | 1 | |
        约稿完成 | 5 | |
        约稿迟交 | 2 | |
        清零 | | 约稿未交≥2 | 年
        """;

    private static readonly LedgerItem[] Items =
    [
        Item("2023-01-10", Dongqu), Item("2023-02-10", Dongqu).Ordered(CommissionOutcome.Missed), Item("2023-06-10", Dongqu).Ordered(CommissionOutcome.Missed), Item("2023-09-10", Dongqu).Ordered(CommissionOutcome.Done),
        Item("2023-02-10", Xiqu).Ordered(CommissionOutcome.Missed), Item("2023-03-10", Xiqu).Ordered(CommissionOutcome.Late), Item("2024-01-10", Xiqu).Ordered(CommissionOutcome.Missed), Item("2024-03-10", Dongqu),
    ];

    [Fact]
    public void Twice_missed_is_zero_for_the_year_and_only_for_that_year()
    {
        Assert.Equal((0m, 3m), (Rules(Sheet).Points("2023", Items).Of(Dongqu), Rules(Sheet).Points("2023", Items).Of(Xiqu)));
        Assert.Equal((1m, 0m), (Rules(Sheet).Points("2024", Items).Of(Dongqu), Rules(Sheet).Points("2024", Items).Of(Xiqu)));
    }

    [Fact]
    public void The_month_of_the_second_takes_away_what_the_year_had_given() =>
        Assert.Equal([1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0], Enumerable.Range(1, 12).Select(month => Rules(Sheet).Points($"2023-{month:00}", Items).Of(Dongqu)));
}
