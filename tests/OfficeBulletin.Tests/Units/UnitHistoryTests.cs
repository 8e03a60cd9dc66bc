using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tests.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Units;

/// <summary>Mergers, splits and new names: who is credited, and who stands in the tables.</summary>
public sealed class UnitHistoryTests
{
    private static readonly Month July = new(2023, 7);

    [Fact]
    public void From_the_month_of_a_merger_the_new_unit_is_credited()
    {
        var old = District("双桥").CreditedTo("大足党史研究室", July) with { Until = new Month(2023, 6) };
        var book = Book(District("大足"), old);
        LedgerItem[] items = [Sent(On(2023, 6), old), Sent(On(2023, 7), old), Sent(On(2023, 5), old).Adopted(0, new ChannelMark("2023-08-01") { On = new DateOnly(2023, 8, 1) })];
        Assert.Equal(["大足 报送1 采用1/0/0", "双桥 报送2 采用0/0/0"], book.Tally("2023", items).Lines());
        Assert.Equal(["大足 报送1 采用1/0/0"], book.Tally("2023-Q3", items).Lines());
    }

    [Fact]
    public void A_merger_of_mergers_credits_the_last_unit()
    {
        var (first, second, last) = (District("甲").CreditedTo("乙党史研究室"), District("乙").CreditedTo("丙党史研究室", July), District("丙"));
        var register = new UnitRegister([first, second, last]);
        Assert.Same(second, register.Credited(first, new Month(2023, 6)));
        Assert.Same(last, register.Credited(first, July));
        Assert.Same(last, register.Credited(last, July));
    }

    [Fact]
    public void Rules_that_lead_round_in_a_circle_move_nothing()
    {
        var (first, second, third) = (District("甲").CreditedTo("乙党史研究室"), District("乙").CreditedTo("丙党史研究室"), District("丙").CreditedTo("乙党史研究室"));
        var register = new UnitRegister([first, second, third]);
        Assert.All(register.Units, unit => Assert.Same(unit, register.Credited(unit, July)));
        Assert.Same(first, new UnitRegister([first]).Credited(first, July));
        var self = District("甲").CreditedTo("甲党史研究室");
        Assert.Same(self, new UnitRegister([self]).Credited(self, July));
    }

    [Fact]
    public void Two_units_of_a_joint_item_that_have_become_one_count_once()
    {
        var (one, two) = (District("甲").CreditedTo("丙党史研究室"), District("乙").CreditedTo("丙党史研究室"));
        foreach (var joint in Enum.GetValues<OfficeBulletin.Tallies.JointCredit>())
            Assert.Equal(["甲 报送0 采用0/0/0", "乙 报送0 采用0/0/0", "丙 报送1 采用0/1/0"], Book(one, two, District("丙")).With(joint).Tally("2023", Sent(On(2023, 3), one, two).Adopted(1)).Lines());
    }

    [Fact]
    public void An_office_that_was_split_stands_in_the_table_twice_in_that_year()
    {
        var before = Office("办公室", "机关党委调整前") with { Until = new Month(2023, 6) };
        var after = Office("机关党委", "调整后") with { From = July };
        var book = Book(before, after, Office("宣教处"));
        LedgerItem[] items = [Sent(On(2023, 2), before), Sent(On(2023, 9), after)];
        Assert.Equal(["办公室 报送1 采用0/0/0", "机关党委 报送1 采用0/0/0", "宣教处 报送0 采用0/0/0"], book.Tally("2023", items).Lines());
        Assert.Equal(["办公室", "宣教处"], book.Tally("2022", items).Units.Select(unit => unit.Unit.Name));
        Assert.Equal(["机关党委", "宣教处"], book.Tally("2024", items).Units.Select(unit => unit.Unit.Name));
        Assert.Equal(["办公室", "宣教处"], book.Tally("2023-06", items).Units.Select(unit => unit.Unit.Name));
    }

    [Fact]
    public void A_unit_that_is_no_more_has_a_row_while_it_has_counts()
    {
        var gone = District("双桥") with { Until = new Month(2022, 12) };
        var item = Sent(On(2022, 12), gone).Adopted(0, new ChannelMark("2023年") { Year = 2023 });
        Assert.Equal(["双桥 报送0 采用1/0/0"], Book(gone).Tally("2023", item).Lines());
        Assert.Empty(Book(gone).Tally("2024", item).Units);
    }
}
