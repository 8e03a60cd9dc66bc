using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests.Reports;

/// <summary>A ledger to report from: three units, one of which was merged into another in July, three channels.</summary>
internal static class SampleItems
{
    public static readonly Unit Wanzhou = new("万州区史志研究室", "万州", "区县", []);
    public static readonly Unit Qianjiang = new("黔江区史志研究室", "黔江", "区县", []) { Credit = new UnitCredit(Wanzhou.Name, new Month(2023, 7)) };
    public static readonly Unit Office = new("办公室", null, "处室", []);
    public static readonly Period Year = Period.Year(2023);

    public static LedgerBook Book(JointCredit joint = JointCredit.Each) => new([new Channel("党史网"), new Channel("市委办公厅"), new Channel("宣传部")], new UnitRegister([Office, Wanzhou, Qianjiang]))
    {
        Policy = new TallyPolicy { Joint = joint },
    };

    public static LedgerItem Item(string date, string title, IReadOnlyList<Unit> units, params ChannelUse[] uses) =>
        new(0, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), units, title, [.. uses, .. Enumerable.Repeat(default(ChannelUse), 3 - uses.Length)]);

    public static ChannelUse Used(string where = "", int? year = null, int? number = null, string? on = null) =>
        new(null, new ChannelMark(where) { Year = year, Number = number, On = on is null ? null : DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture) });

    public static ChannelUse Forwarded => new(ChannelMark.Plain, null);

    /// <summary>Something of everything that a ledger has.</summary>
    public static IReadOnlyList<LedgerItem> All =>
    [
        Item("2022-11-03", "去年报送、今年采用", [Wanzhou], Used("2023年第1期", 2023, 1)),
        Item("2023-01-05", "馆藏文献整理", [Wanzhou], Used(), Forwarded) with { Category = "动态", Authors = ["陈一禾", "周望川"] },
        Item("2023-02-14", "两区联合调研", [Wanzhou, Qianjiang], Used("2023-03-02", on: "2023-03-02"), Used("2023年第3期（综合）", 2023, 3)) with { Instructions = ["市级", "区级"] },
        Item("2023-03-20", "合并之前报送、之后采用", [Qianjiang], default, Used("2023-08-01", on: "2023-08-01")),
        Item("2023-05-06", "约稿一篇", [Office]) with { Commission = new Commission(CommissionOutcome.Late, "约2023-7"), Note = "迟了两天" },
        Item("2023-06-30", "没有交来的约稿", [Office]) with { Commission = new Commission(CommissionOutcome.Missed) },
        Item("2023-12-28", "今年报送、明年采用", [Office, Wanzhou], Used("2024年第1期", 2024, 1)),
        Item("2022-05-01", "与今年无关", [Wanzhou], Used("2022年第5期", 2022, 5)),
    ];

    public static ItemSheets Sheets(LedgerBook book, IEnumerable<LedgerItem> items)
    {
        var sheets = new ItemSheets(book, Year);
        foreach (var item in items)
            sheets.Add(item);
        return sheets;
    }
}
