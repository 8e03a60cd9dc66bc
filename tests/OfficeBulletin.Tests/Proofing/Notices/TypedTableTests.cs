using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Proofing.Notices;

public sealed class TypedTableTests
{
    private static readonly string[] Names = ["万州", "黔江", "涪陵", "渝中", "大渡口", "江北", "沙坪坝", "九龙坡", "南岸", "北碚"];

    private static readonly UnitRegister Register = new([.. Names.Select(name => new Unit(name + "区史志中心", name, "区县", []))]);

    [Theory]
    [InlineData("万州|3|1\n涪陵|2|\n渝中|4|0\n北碚|1|\n石柱|2|", "0", 3)]
    [InlineData("万州|3|1\n涪陵|2|0\n渝中|4|\n北碚|1|0\n石柱|2|0", null, 3)]
    public void A_single_0_among_blanks_or_a_blank_among_zeros_is_told(string rows, string? quote, int row)
    {
        var finding = Assert.Single(TypedNotice.Findings("情况表\n单位|报送（条）|史志网采用（条）\n" + rows));
        Assert.Equal(("F06", "table.blank-odd", quote, row), (finding.Rule, finding.Name, finding.Quote, finding.Where.Row));
    }

    [Theory]
    [InlineData("万州|3|1\n涪陵|2|0\n渝中|4|0\n北碚|1|\n石柱|2|")]
    [InlineData("万州|3|1\n涪陵|2|\n渝中|4|0\n北碚|5|3")]
    [InlineData("万州|3|1\n涪陵|0|0\n渝中|0|0\n北碚|0|0\n石柱||")]
    [InlineData("万州|3|1\n涪陵|2|—\n渝中|4|0\n北碚|1|\n石柱|1|\n奉节|1|")]
    [InlineData("万州|3|1\n涪陵|0|\n渝中|4|\n北碚|1|\n石柱|1|")]
    public void Two_ways_of_printing_nothing_that_each_stand_more_than_once_are_the_offices_own(string rows) =>
        Assert.Empty(TypedNotice.Findings("情况表\n单位|报送（条）|史志网采用（条）\n" + rows).Select(finding => finding.Message));

    [Fact]
    public void A_unit_out_of_the_official_order_is_told() => Prop.ForAll(Gen.Choose(0, Names.Length - 2).ToArbitrary(), place =>
    {
        var swapped = Names.ToArray();
        (swapped[place], swapped[place + 1]) = (swapped[place + 1], swapped[place]);
        var finding = Assert.Single(Ordered(swapped));
        Assert.Equal("F11", finding.Rule);
        Assert.True(finding.Where.Row == place + 1 || finding.Where.Row == place + 2);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Units_in_the_official_order_or_in_quite_another_are_left_alone()
    {
        Assert.Empty(Ordered(Names));
        Assert.Empty(Ordered([.. Names.Where((_, index) => index % 4 != 1)]));
        Assert.Empty(Ordered([.. Names.Reverse()]));
        Assert.Empty(Ordered([.. Names.OrderBy(name => name[^1])]));
        Assert.Empty(Ordered(["黔江", "万州", "涪陵"]));
    }

    [Fact]
    public void Units_that_are_listed_by_their_counts_are_left_alone()
    {
        var rows = ((string[])["黔江", "万州", .. Names.Skip(2)]).Select((name, index) => $"{name}|{20 - index}");
        Assert.Empty(TypedNotice.Findings("情况表\n单位|报送（条）\n" + string.Join('\n', rows), Register).Select(finding => finding.Message));
    }

    private static IReadOnlyList<Finding> Ordered(IReadOnlyList<string> names) => TypedNotice.Findings("情况表\n单位|报送（条）\n" + string.Join('\n', names.Select((name, index) => $"{name}|{(index * 7 % 5) + 1}")), Register);
}
