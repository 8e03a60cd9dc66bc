using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring;

/// <summary>Rules over a cycle: what they give in a month, in a quarter, in a year, and across versions.</summary>
public sealed class CycleTests
{
    [Fact]
    public void The_example_of_the_page_about_scoring_comes_out_as_it_says()
    {
        var rules = Rules("""
            办法 | 施行起 | 项目 | 级别 | 类别 | 分值 | 条件 | 周期 | 上限
            试行办法 | 2024-01 | 基础分 | | | 10 | 报送≥3 | 月 |
            | | 采用 | 市级 | | 10 | | |
            | | 采用 | 市级 | 调研 | 20 | | |
            | | 封顶 | | | | 采用 | 月 | 50
            | | 缺报 | | | -1 | 报送≥10 | 季 |
            """);
        LedgerItem[] items =
        [
            Item("2024-01-10", Dongqu).Kind("动态").In("市信息"), .. Item("2024-01-10", Dongqu).Kind("调研").In("市信息").Times(2), Item("2024-02-10", Dongqu).Kind("动态").In("市信息"), Item("2024-02-10", Dongqu),
            .. Item("2024-03-10", Dongqu).Times(4),
        ];

        Assert.Equal(["基础分（每月报送≥3） 2→20", "采用·市信息 2→20", "采用·市信息（调研） 2→40", "缺报（每季报送≥10） 1→-1"], rules.Points("2024-Q1", items).Parts(Dongqu));
        Assert.Equal([60m, 10m, 9m, 79m], new[] { "2024-01", "2024-02", "2024-03", "2024-Q1" }.Select(period => rules.Points(period, items).Of(Dongqu)));
    }

    [Fact]
    public void A_cap_of_the_year_is_used_up_month_by_month()
    {
        var rules = Rules("项目 | 分值 | 条件 | 周期 | 上限\n报送 | 10 | | |\n封顶 | | 报送 | 年 | 25");
        LedgerItem[] items = [Item("2023-01-10", Dongqu), Item("2023-02-10", Dongqu), Item("2023-03-10", Dongqu), Item("2023-04-10", Dongqu), Item("2024-01-10", Dongqu)];

        Assert.Equal([10m, 10m, 5m, 0m, 25m, 25m, 10m], new[] { "2023-01", "2023-02", "2023-03", "2023-04", "2023-Q1", "2023", "2024" }.Select(period => rules.Points(period, items).Of(Dongqu)));
        Assert.Equal(["报送 3→30", "封顶·报送（每年25） 0→-5"], rules.Points("2023-Q1", items).Parts(Dongqu));
    }

    [Fact]
    public void A_cap_of_a_month_is_not_one_of_the_year() =>
        Assert.Equal(40, Rules("项目 | 分值 | 周期 | 上限\n报送 | 10 | 月 | 20").Points("2023", [.. Item("2023-01-10", Dongqu).Times(3), .. Item("2023-02-10", Dongqu).Times(5)]).Of(Dongqu));

    [Fact]
    public void A_minimum_of_the_year_counts_in_the_month_in_which_it_is_reached()
    {
        var rules = Rules("项目 | 分值 | 条件 | 周期\n基础分 | 30 | 报送≥2 | 年\n基础分 | 50 | 报送≥4 | 年");
        var items = Enumerable.Range(3, 4).Select(month => Item($"2023-{month:00}-10", Dongqu)).ToList();

        Assert.Equal([0m, 30m, 0m, 20m, 0m, 50m], new[] { "2023-03", "2023-04", "2023-05", "2023-06", "2023-12", "2023" }.Select(period => rules.Points(period, items).Of(Dongqu)));
    }

    [Fact]
    public void What_is_missing_in_a_quarter_counts_in_its_last_month_for_units_that_existed_throughout()
    {
        var book = Book with { Units = new UnitRegister([Dongqu, Xiqu with { From = new(2023, 2) }, Nanqu with { Until = new(2023, 5) }]) };
        var rules = Rules("项目 | 分值 | 条件 | 周期\n缺报 | -1 | 报送≥2 | 季");

        Assert.Equal([0m, -2m, -2m], new[] { "2023-02", "2023-03", "2023-Q1" }.Select(period => rules.Points(book, period).Of(Dongqu)));
        Assert.Equal((0m, -2m), (rules.Points(book, "2023-Q1").Of(Xiqu), rules.Points(book, "2023-Q2").Of(Xiqu)));
        Assert.Equal(0, rules.Points(book, "2023-Q2").Of(Nanqu));
    }

    [Fact]
    public void A_unit_whose_items_are_credited_to_another_one_misses_nothing()
    {
        var merged = Xiqu with { Credit = new UnitCredit(Dongqu.Name, new(2023, 4)) };
        var book = Book with { Units = new UnitRegister([Dongqu, merged]) };
        var table = Rules("项目 | 分值 | 条件 | 周期\n报送 | 1 | |\n缺报 | -5 | 报送≥1 | 月").Points(book, "2023-04", Item("2023-04-10", merged));

        Assert.Equal((1m, 0m), (table.Of(Dongqu), table.Of(Xiqu)));
    }

    [Fact]
    public void The_cap_of_a_new_version_knows_what_the_year_gave_before()
    {
        var rules = Rules("办法 | 施行起 | 项目 | 分值 | 周期 | 上限\n旧 | 2023-01 | 报送 | 10 | |\n新 | 2023-07 | 报送 | 10 | |\n | | 封顶 | | 年 | 30");
        var items = Enumerable.Range(5, 5).Select(month => Item($"2023-{month:00}-10", Dongqu)).ToList();

        Assert.Equal([20m, 10m, 0m, 30m], new[] { "2023-01..2023-06", "2023-07", "2023-08", "2023" }.Select(period => rules.Points(period, items).Of(Dongqu)));
    }

    [Theory]
    [InlineData("累计", 13, 13)]
    [InlineData("最高", 8, 8)]
    public void Several_channels_cumulate_or_the_highest_counts_whenever_it_comes(string policy, int points, int year)
    {
        var rules = Rules($"项目 | 渠道 | 分值 | 条件\n采用 | 要情 | 5 |\n采用 | 省信息 | 8 |\n多渠道 | | | {policy}");
        var item = Item("2023-01-10", Dongqu).In("要情").In("省信息", on: "2023-03-01");

        Assert.Equal((points, year, 5), (rules.Points("2023-Q1", item).Of(Dongqu), rules.Points("2023", item).Of(Dongqu), rules.Points("2023-01", item).Of(Dongqu)));
    }

    [Theory]
    [InlineData(SeveralChannels.Highest, 8)]
    [InlineData(SeveralChannels.Cumulate, 13)]
    public void Without_a_row_the_ledgers_own_policy_holds(SeveralChannels policy, int points) =>
        Assert.Equal(points, Rules("项目 | 渠道 | 分值\n采用 | 要情 | 5\n采用 | 省信息 | 8").Points(Book with { Policy = new TallyPolicy { Several = policy } }, "2023", Item("2023-01-10", Dongqu).In("要情").In("省信息")).Of(Dongqu));

    [Theory]
    [InlineData("各计一次", "6", "6")]
    [InlineData("均分", "3", "3")]
    [InlineData("第一单位", "6", "0")]
    public void A_joint_item_counts_as_the_rules_say_before_the_ledger(string policy, string first, string second)
    {
        var table = Rules($"项目 | 分值 | 条件\n采用 | 6 |\n联合报送 | | {policy}").Points(Book, "2023", Item("2023-01-10", Dongqu, Nanqu).In("要情"));

        Assert.Equal((first, second), (OfficeBulletin.Scoring.RuleNumber.Text(table.Of(Dongqu)), OfficeBulletin.Scoring.RuleNumber.Text(table.Of(Nanqu))));
    }

    [Fact]
    public void Thirds_of_points_tie_and_add_up()
    {
        var table = Rules("项目 | 分值 | 条件\n报送 | 1 |\n联合报送 | | 均分").Points(Book, "2023", [.. Item("2023-01-10", Dongqu, Xiqu, Nanqu).Times(3)]);

        Assert.Equal((1m, 1m, true), (table.Of(Dongqu), table.Of(Nanqu), table.Rankings[0].Units.All(unit => unit.Tied)));
    }

    [Fact]
    public void One_item_gives_no_more_than_its_cap()
    {
        var rules = Rules("项目 | 渠道 | 分值 | 条件 | 周期 | 上限\n采用 | 要情 | 5 | | |\n采用 | 省信息 | 8 | | |\n批示 | | 4 | | |\n封顶 | | | 采用 | 篇 | 10");

        Assert.Equal(["采用·要情 1→5", "采用·省信息 1→8", "批示·市级 1→4", "单篇封顶10 0→-3"], rules.Points("2023", Item("2023-01-10", Dongqu).In("要情").In("省信息").Instructed("市级")).Parts(Dongqu).OrderBy(part => part.StartsWith('单')));
    }

    [Fact]
    public void Points_never_fall_below_a_floor()
    {
        var rules = Rules("项目 | 分值 | 条件 | 周期\n报送 | 1 | |\n约稿未交 | -10 | |\n封底 | 0 | | 年");
        LedgerItem[] items = [Item("2023-01-10", Dongqu), Item("2023-02-10", Dongqu).Ordered(CommissionOutcome.Missed), Item("2023-03-10", Dongqu)];

        Assert.Equal([1m, -1m, 0m, 0m], new[] { "2023-01", "2023-02", "2023-03", "2023" }.Select(period => rules.Points(period, items).Of(Dongqu)));
    }
}
