using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests;

public sealed class RegisterReaderTests
{
    private static readonly string[] Header = ["类别", "序号", "名称", "简称", "括注", "曾用名"];

    [Fact]
    public void Units_are_read_in_the_official_order_whatever_the_order_of_rows_and_columns()
    {
        var outcome = Read(SmallWorkbook.Rows(
            3,
            Header,
            ["区县", "2", "南川区党史和地方志研究室", "南川", "新设", "南川区史志研究室（2019—2021）；南川县党史办(—2018)"],
            ["处室", "1", "宣传教育处", "", "", ""]));
        Assert.Empty(outcome.Findings);
        Assert.Equal("宣传教育处 南川区党史和地方志研究室", string.Join(' ', outcome.Value!.Units.Select(unit => unit.Name)));
        var unit = outcome.Value.Find("南川区史志研究室")!;
        Assert.Equal(("南川", "区县", "新设", 2), (unit.ShortName, unit.Kind, unit.Note, unit.Order));
        Assert.Equal([new FormerName("南川区史志研究室", 2019, 2021), new FormerName("南川县党史办", null, 2018)], unit.FormerNames);
        Assert.Null(outcome.Value.Find("宣传教育处")!.ShortName);
    }

    [Fact]
    public void Headings_may_carry_stars_blanks_and_titles_above_them()
    {
        var outcome = Read(SmallWorkbook.Rows(1, ["单位名册"], ["序 号", "单位名称*", "备注"], ["1", "万州区档案馆", "x"], ["2"]));
        Assert.Equal("万州区档案馆", Assert.Single(outcome.Value!.Units).Name);
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("J25", FindingLevel.Info, "C2"), (finding.Rule, finding.Level, finding.Where.Cell));
    }

    [Fact]
    public void All_faults_are_named_at_their_true_cells()
    {
        var outcome = Read(SmallWorkbook.Rows(
            2,
            Header,
            ["区县", "一", "万州区档案馆", "万州", "", ""],
            [],
            ["区县", "2", "", "黔江", "", ""],
            ["区县", "3", "万州区档案馆", "", "", ""],
            ["区县", "4", "开州区档案馆", "万州", "", "开县档案馆（2016年撤县设区）"]));
        Assert.Equal(
            "J27@B3 J22@C5 J26@F7 J23@C6 J24@D7",
            string.Join(' ', outcome.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.All(outcome.Findings, finding => Assert.Equal(("workbook", "registers.xlsx", "单位"), (finding.Where.Part, finding.Where.File, finding.Where.Sheet)));
    }

    [Fact]
    public void Without_the_sheet_there_is_no_register_and_a_warning()
    {
        var outcome = RegisterReader.Read(SmallWorkbook.Of("", sheet: "台账"), "ledger.xlsx");
        Assert.True(outcome.Refused);
        Assert.Equal(("J20", FindingLevel.Warning), (outcome.Findings[0].Rule, outcome.Findings[0].Level));
    }

    [Fact]
    public void Without_a_header_in_the_first_ten_rows_the_sheet_is_refused() => Assert.Equal("J21", Assert.Single(Read(SmallWorkbook.Rows(11, Header, ["区县", "1", "万州区档案馆"])).Findings).Rule);

    private static Outcome<UnitRegister> Read(string sheetData) => RegisterReader.Read(SmallWorkbook.Of(sheetData), "registers.xlsx");
}
