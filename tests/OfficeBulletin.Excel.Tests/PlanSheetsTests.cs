using OfficeBulletin.Issues;
using OfficeBulletin.Planning;

namespace OfficeBulletin.Excel.Tests;

/// <summary>The sheets 刊物 and 栏目 of registers.xlsx.</summary>
public class PlanSheetsTests
{
    [Fact]
    public void Masthead_and_imprint_are_read_however_numbers_and_dates_are_typed()
    {
        var facts = Facts(
            ["项目", "内容"], ["刊名", "史志工作简报"], ["编印单位", "市史志研究室"], ["年份", "2025年"], ["期号", "第12期"], ["总期号", "132"], ["日期", "2026年1月16日"],
            ["报", "市委办公厅，市政府办公厅"], ["送", "各区县党委、政府，市级有关部门"], ["发", "本室各处、各区县史志研究室"], ["责编", "覃立言"], ["电话", "023-00000000"], ["邮箱", "jianbao@example.cn"]);

        Assert.Empty(facts.Findings);
        Assert.Equal(new Masthead("史志工作简报", 2025, 12, 132, "市史志研究室", new DateOnly(2026, 1, 16)), facts.Value!.Masthead);
        Assert.Equal(["市委办公厅", "市政府办公厅"], facts.Value.Imprint.Report);
        Assert.Equal(["各区县党委、政府", "市级有关部门"], facts.Value.Imprint.Send);
        Assert.Equal(["本室各处", "各区县史志研究室"], facts.Value.Imprint.Distribute);
        Assert.Empty(facts.Value.Blanks);
    }

    [Fact]
    public void What_the_sheet_leaves_blank_stays_blank_without_a_word()
    {
        var facts = Facts(["项目", "内容"], ["刊名", "史志工作简报"], ["期号", ""]);

        Assert.Empty(facts.Findings);
        Assert.Null(facts.Value!.Masthead.Number);
        Assert.Contains("期号", facts.Value.Blanks);
    }

    [Theory]
    [InlineData("期号", "十二期多", "J73", "B4")]
    [InlineData("日期", "下个月", "J73", "B4")]
    [InlineData("日期", "2026-02-30", "J73", "B4")]
    [InlineData("主编", "覃立言", "J71", "A4")]
    [InlineData("刊名", "另一个刊名", "J72", "A4")]
    public void Faulty_entries_are_named_at_their_cells(string entry, string value, string rule, string cell)
    {
        var finding = Assert.Single(Facts(["　"], ["项目", "内容"], ["刊名", "史志工作简报"], [entry, value]).Findings);

        Assert.Equal((rule, cell, "刊物"), (finding.Rule, finding.Where.Cell, finding.Where.Sheet));
    }

    [Fact]
    public void Columns_come_in_the_order_of_the_rows()
    {
        var rules = Rules(["栏目", "种类", "类别", "单位类别"], ["【本室动态】", "稿件", "动态、其他", "处室"], ["信息短波", "短波", "短波", ""], ["情况通报", "通报", "", ""]);

        Assert.Empty(rules.Findings);
        Assert.Equal([("本室动态", ColumnKind.Articles), ("信息短波", ColumnKind.Briefs), ("情况通报", ColumnKind.Notice)], rules.Value!.Select(rule => (rule.Name, rule.Kind)));
        Assert.Equal(["动态", "其他"], rules.Value![0].Categories);
        Assert.Equal(["处室"], rules.Value[0].UnitKinds);
        Assert.Empty(rules.Value[1].UnitKinds);
    }

    [Theory]
    [InlineData("", "稿件", "J75", "A2")]
    [InlineData("本室动态", "文章", "J76", "B2")]
    public void Faulty_rows_are_left_out_and_named(string name, string kind, string rule, string cell)
    {
        var rules = Rules(["栏目", "种类"], [name, kind], ["信息短波", "短波"]);

        Assert.Equal((rule, cell), (Assert.Single(rules.Findings).Rule, rules.Findings[0].Where.Cell));
        Assert.Equal("信息短波", Assert.Single(rules.Value!).Name);
    }

    [Fact]
    public void Sheets_without_a_header_are_named()
    {
        Assert.Equal("J70", Assert.Single(Facts(["刊名", "史志工作简报"]).Findings).Rule);
        Assert.Equal("J74", Assert.Single(Rules(["本室动态", "稿件"]).Findings).Rule);
    }

    [Fact]
    public void A_register_without_these_sheets_says_nothing()
    {
        var package = SmallWorkbook.Of(SmallWorkbook.Rows(1, ["名称"], ["办公室"]));

        Assert.Empty(BulletinFactsReader.Read(package, "registers.xlsx").Findings);
        Assert.Empty(ColumnRulesReader.Read(package, "registers.xlsx").Value!);
    }

    private static Outcome<BulletinFacts> Facts(params string[][] rows) => BulletinFactsReader.Read(SmallWorkbook.Of(SmallWorkbook.Rows(1, rows), sheet: "刊物"), "registers.xlsx");

    private static Outcome<IReadOnlyList<ColumnRule>> Rules(params string[][] rows) => ColumnRulesReader.Read(SmallWorkbook.Of(SmallWorkbook.Rows(1, rows), sheet: "栏目"), "registers.xlsx");
}
