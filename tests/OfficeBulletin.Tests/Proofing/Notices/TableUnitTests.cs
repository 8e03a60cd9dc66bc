using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Proofing.Notices;

public sealed class TableUnitTests
{
    private const string Header = "情况表\n区县|报送（条）|采用（条）\n";

    [Theory]
    [InlineData("万州|6|3\n涪陵|3|1\n渝中|9|2\n北碚|0|\n石柱|0|")]
    [InlineData("万州区|6|3\n涪陵区|3|1\n渝中区|9|2\n北碚区|0|\n石柱县|0|")]
    [InlineData("万州区史志研究中心|6|3\n涪 陵|3|1\n渝中（新）|9|2\n北碚|0|\n石柱|0|")]
    [InlineData("万州|6|3\n涪陵|3|1")]
    [InlineData("编研一处(地情研究中心)|6|3\n秘书处（调整前）|3|1\n秘书处（调整后）|3|1")]
    [InlineData("动态|6|3\n经验交流|3|1\n调研|0|")]
    public void Units_are_known_by_short_and_full_names_and_notes(string rows) => Assert.Empty(TypedNotice.Findings(Header + rows, TypedNotice.Register));

    [Fact]
    public void A_unit_that_the_register_does_not_know_is_named_with_the_nearest()
    {
        var finding = Assert.Single(TypedNotice.Findings(Header + "万州|6|3\n涪林|3|1\n渝中|9|2", TypedNotice.Register));
        Assert.Equal(("table.unit-unknown", 2, "涪林", "涪陵"), (finding.Name, finding.Where.Row, finding.Quote, finding.Suggestion));
    }

    [Fact]
    public void A_unit_under_two_of_its_names_is_there_twice() =>
        Assert.Equal("table.unit-twice", Assert.Single(TypedNotice.Findings(Header + "万州|6|3\n涪陵|3|1\n万州区|9|2", TypedNotice.Register)).Name);

    [Fact]
    public void A_unit_left_out_of_a_table_that_lists_those_with_nothing_is_missed()
    {
        var finding = Assert.Single(TypedNotice.Findings(Header + "万州|6|3\n涪陵|3|1\n渝中|9|2\n石柱|0|", TypedNotice.Register));
        Assert.Equal(("table.unit-missing", FindingLevel.Warning, 1), (finding.Name, finding.Level, finding.Where.Table));
        Assert.Contains("北碚", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_that_did_not_exist_any_more_is_not_missed()
    {
        var register = new UnitRegister([.. TypedNotice.Register.Units.Select(unit => unit.ShortName == "北碚" ? unit with { Until = new Month(2022, 12) } : unit)]);
        Assert.Empty(TypedNotice.Findings("2024年" + Header + "万州|6|3\n涪陵|3|1\n渝中|9|2\n石柱|0|", register));
    }
}
