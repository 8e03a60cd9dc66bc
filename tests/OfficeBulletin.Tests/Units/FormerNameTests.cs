using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Units;

public sealed class FormerNameTests
{
    [Theory]
    [InlineData("开县党史办", null, null)]
    [InlineData("开县党史办（2016—2021）", 2016, 2021)]
    [InlineData("开县党史办(2016-2021)", 2016, 2021)]
    [InlineData("开县党史办（2016年至2021年）", 2016, 2021)]
    [InlineData("开县党史办（—2018）", null, 2018)]
    [InlineData("开县党史办（至2018年）", null, 2018)]
    [InlineData("开县党史办（2018年以前）", null, 2018)]
    [InlineData("开县党史办（2019—）", 2019, null)]
    [InlineData("开县党史办（2019年起）", 2019, null)]
    [InlineData("开县党史办（2020）", 2020, 2020)]
    public void Years_are_read_however_an_office_writes_them(string cell, int? from, int? to) =>
        Assert.Equal(new FormerName("开县党史办", from, to), Assert.Single(FormerName.Parse(cell, [])));

    [Theory]
    [InlineData("甲；乙")]
    [InlineData("甲;乙")]
    [InlineData("甲、乙")]
    [InlineData("甲\n乙；")]
    public void Names_are_parted_by_any_of_the_marks_in_use(string cell) => Assert.Equal("甲 乙", string.Join(' ', FormerName.Parse(cell, []).Select(former => former.Name)));

    [Fact]
    public void A_bracket_that_is_part_of_the_name_stays() => Assert.Equal(new FormerName("经开区（万盛）档案馆", 2011, 2015), Assert.Single(FormerName.Parse("经开区（万盛）档案馆（2011—2015）", [])));

    [Fact]
    public void Years_not_understood_are_given_back()
    {
        var unread = new List<string>();
        Assert.Equal("开县党史办（约2016年）", Assert.Single(FormerName.Parse("开县党史办（约2016年）", unread)).Name);
        Assert.Equal(["开县党史办（约2016年）"], unread);
    }

    [Fact]
    public void A_full_name_wins_over_another_units_former_name()
    {
        var register = new UnitRegister([new Unit("史志中心", null, null, [new FormerName("档案馆", null, 2018)]), new Unit("档案馆", null, null, [])]);
        Assert.Equal("档案馆", register.Find("档案馆")!.Name);
        Assert.Null(register.Find("图书馆"));
    }
}
