using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>What stands on a sheet that has no header: nothing, instructions, lists, or rows that look like items.</summary>
internal sealed class SheetContents
{
    private const int Enough = 2_000;

    private static readonly string[] Known =
    [
        "说明", "须知", "要求", "指南", "帮助", "示例", "样例", "范例", "列表", "清单", "选项", "字典", "下拉", "数据源", "参数", "代码", "名册", "名录", "通讯录", "封面", "汇总", "统计", "单位", "栏目", "类别", "渠道", "刊物", "配置", "设置",
        "list", "dict", "lookup", "option", "config", "readme", "wpsreserved", "validation", "hidden",
    ];

    private readonly HashSet<string> offered = new(StringComparer.Ordinal);
    private int rows;

    /// <summary>The first cell that holds something; null on an empty sheet.</summary>
    public CellAddress? First { get; private set; }

    /// <summary>True when a row reads like one of items: several cells, and a date, a number or a longer text among them.</summary>
    public bool HasData { get; private set; }

    /// <summary>True when the values are those that the form offers for choice.</summary>
    public bool HasLists => offered.Count >= 2;

    /// <summary>True for the name of a sheet that holds instructions, lists or registers.</summary>
    public static bool IsKnown(string name)
    {
        var tight = HalfWidth.Tight(name);
        return Array.Exists(Known, known => tight.Contains(known, StringComparison.OrdinalIgnoreCase));
    }

    public void Look(SheetRow row)
    {
        if (rows++ >= Enough)
            return;
        var filled = 0;
        var telling = false;
        foreach (var cell in row.Cells)
        {
            var text = cell.Text.AsSpan().Trim();
            if (text.IsEmpty)
                continue;
            First ??= cell.Address;
            filled++;
            telling |= cell.Kind is SheetCellKind.Date or SheetCellKind.Number || text.Length >= 12;
            if (text.Length <= 8)
                Offer(text.ToString());
        }
        HasData |= filled >= 3 && telling;
    }

    private void Offer(string text)
    {
        if (SubmissionForm.Categories.Contains(text, StringComparer.Ordinal) || text is SubmissionForm.Unclassified)
            offered.Add(text);
    }
}
