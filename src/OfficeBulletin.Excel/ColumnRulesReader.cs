using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Planning;

namespace OfficeBulletin.Excel;

/// <summary>Reads which items stand in which column from the sheet 栏目 of registers.xlsx: columns 栏目, 种类, 类别, 单位类别, rows in the order of the printed issue. Rules J74–J76.</summary>
public static class ColumnRulesReader
{
    public const string SheetName = "栏目";

    private const string Name = "栏目";
    private const string Kind = "种类";

    /// <summary>The rows that can be used; empty when there is no such sheet or no header.</summary>
    /// <param name="file">Name to show in findings ("registers.xlsx").</param>
    public static Outcome<IReadOnlyList<ColumnRule>> Read(GatedPackage package, string file)
    {
        var workbook = Workbook.Open(package, file);
        if (workbook.Sheet(SheetName) is not { } from)
            return Outcome.Of<IReadOnlyList<ColumnRule>>([]);
        var sheet = new RegisterSheet();
        var rules = new List<ColumnRule>();
        foreach (var row in sheet.Read(workbook, from, Name, Kind, "类别", "单位类别"))
        {
            if (Rule(sheet, row) is { } rule)
                rules.Add(rule);
        }
        if (!sheet.Found)
            sheet.Add("J74", "plan.column-header-missing", FindingLevel.Error, row: null, Name, "前 10 行里没有名为“栏目”和“种类”的表头，这张表没有用；请写上表头 栏目、种类、类别、单位类别。");
        return Outcome.Of<IReadOnlyList<ColumnRule>>(rules, sheet.Findings);
    }

    private static ColumnRule? Rule(RegisterSheet sheet, SheetRow row)
    {
        var (name, kind) = (sheet.Text(row, Name).Trim('【', '】'), sheet.Text(row, Kind));
        if (name.Length == 0)
        {
            if (kind.Length > 0)
                sheet.Add("J75", "plan.column-name-missing", FindingLevel.Error, row, Name, "这一行没有栏目名，没有用它；请填写。");
            return null;
        }
        if (KindOf(kind) is { } known)
            return new ColumnRule(name, known, sheet.Words(row, "类别"), sheet.Words(row, "单位类别"));
        sheet.Add("J76", "plan.column-kind-unknown", FindingLevel.Error, row, Kind, $"种类“{kind}”只能是 稿件、短波、通报，这一行没有用；请改过来。", kind);
        return null;
    }

    /// <summary>Null for another word; a blank cell means articles.</summary>
    private static ColumnKind? KindOf(string word) => word switch
    {
        "稿件" or "" => ColumnKind.Articles,
        "短波" or "信息短波" => ColumnKind.Briefs,
        "通报" or "情况通报" => ColumnKind.Notice,
        _ => null,
    };
}
