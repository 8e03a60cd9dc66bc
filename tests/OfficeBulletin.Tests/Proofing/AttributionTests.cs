using OfficeBulletin.Issues;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Proofing.Sample;

namespace OfficeBulletin.Tests.Proofing;

public sealed class AttributionTests
{
    private static readonly UnitRegister Register = new(
    [
        new Unit("渝中区地方志办公室", "渝中", "区县", []),
        new Unit("南川区党史和地方志研究室", "南川", "区县", [new FormerName("南川区史志研究室", 2019, 2021), new FormerName("南川区志办", null, null), new FormerName("南川史馆", 2019, 2025)]),
        new Unit("宣教处", null, "处室", []),
    ]);

    [Fact]
    public void Registered_units_are_without_fault() => Assert.Empty(Findings(Credited("渝中区地方志办公室", "宣教处"), Register));

    [Fact]
    public void An_article_without_units_is_an_error() => Assert.Equal(("S06", "attribution.missing", FindingLevel.Error), Summary(TheFinding(Issue(Articles("动态", Article("题") with { Units = [] })))));

    [Fact]
    public void A_brief_without_units_is_a_warning()
    {
        var finding = TheFinding(Issue(Briefs(Brief("宣教处"), Brief())));
        Assert.Equal(("S06", "attribution.missing", FindingLevel.Warning), Summary(finding));
        Assert.Equal(new Place { Part = "brief", Column = "信息短波", Item = 2 }, finding.Where);
    }

    [Fact]
    public void The_notice_needs_no_attribution() => Assert.Empty(Findings(Issue(Notice(new NoticeTable("表", ["单位"], [], null)))));

    [Fact]
    public void An_unknown_unit_is_told_the_nearest_name()
    {
        var finding = TheFinding(Credited("渝中区地方志辨公室"), Register);
        Assert.Equal(("S06", "attribution.unit-unknown", FindingLevel.Warning), Summary(finding));
        Assert.Equal(("渝中区地方志辨公室", "渝中区地方志办公室"), (finding.Quote, finding.Suggestion));
    }

    [Fact]
    public void A_slip_in_a_former_name_leads_to_the_present_one() => Assert.Equal("南川区党史和地方志研究室", TheFinding(Credited("南川区史志研究所"), Register).Suggestion);

    [Fact]
    public void A_name_like_no_other_has_no_suggestion() => Assert.Null(TheFinding(Credited("秘书处"), Register).Suggestion);

    [Fact]
    public void Without_a_register_no_name_is_judged() => Assert.Empty(Findings(Credited("什么单位")));

    [Fact]
    public void A_former_name_after_its_years_is_replaced()
    {
        var finding = TheFinding(Credited("南川区史志研究室"), Register);
        Assert.Equal(("T06", "attribution.former-name", FindingLevel.Warning), Summary(finding));
        Assert.Equal("南川区党史和地方志研究室", finding.Suggestion);
    }

    [Fact]
    public void A_former_name_in_its_years_is_right() => Assert.Empty(Findings(Credited("南川史馆"), Register));

    [Theory]
    [InlineData("南川区志办", "attribution.former-name")]
    [InlineData("南川", "attribution.short-name")]
    public void Another_name_of_a_unit_is_worth_knowing(string name, string rule) => Assert.Equal(("T06", rule, FindingLevel.Info), Summary(TheFinding(Credited(name), Register)));

    [Fact]
    public void A_unit_credited_twice_is_found_under_any_of_its_names()
    {
        Assert.Equal("attribution.unit-twice", TheFinding(Credited("宣教处", "宣教处"), Register).Name);
        Assert.Equal("attribution.unit-twice", Findings(Credited("渝中区地方志办公室", "渝中"), Register)[0].Name);
        Assert.Equal("attribution.unit-twice", TheFinding(Credited("甲", "甲")).Name);
    }

    private static (string Rule, string Name, FindingLevel Level) Summary(Finding finding) => (finding.Rule, finding.Name, finding.Level);

    private static Issue Credited(params string[] units) => Issue(Articles("动态", Article("题", units)));
}
