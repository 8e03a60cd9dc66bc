using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Gate;
using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests.Scoring;

/// <summary>An office with channels of three levels and units in two groups, its rules as an editor writes them, and what lies in its ledger.</summary>
internal static class Office
{
    public static readonly IReadOnlyList<Channel> Channels =
    [
        new("要情") { Level = "县级" }, new("政务信息") { Level = "县级" }, new("专报") { Level = "县级" }, new("市信息") { Level = "市级" }, new("省信息") { Level = "省级" }, new("国办") { Level = "国家级" }, new("网站"),
    ];

    public static readonly Unit Dongqu = Unit("东区", "一类");
    public static readonly Unit Xiqu = Unit("西区", "一类");
    public static readonly Unit Nanqu = Unit("南区", "二类");

    public static readonly LedgerBook Book = new(Channels, new UnitRegister([Dongqu, Xiqu, Nanqu]));

    public static Unit Unit(string name, string? group = null) => new(name + "档案馆", name, "区县", []) { Group = group };

    /// <summary>The sheet 计分, cells parted by |, the header first.</summary>
    public static IWorkbook Sheet(string text, string name = "计分") => Open(new SmallWorkbook(Small(name, text)));

    public static IWorkbook Sheets(params (string Name, string Text)[] sheets) => Open(new SmallWorkbook([.. sheets.Select(sheet => Small(sheet.Name, sheet.Text))]));

    public static IWorkbook Open(GatedPackage package) => Workbook.Open(package, "计分.xlsx");

    public static SmallSheet Small(string name, string text) => new(name, SmallWorkbook.Rows(1, [.. Lines(text)]));

    private static IEnumerable<string[]> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|').Select(cell => cell.Trim().Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)).ToArray());

    public static Outcome<ScoreRules> Read(string text) => ScoreRulesReader.Read(Sheet(text), Book)!;

    /// <summary>Rules that have no fault at all.</summary>
    public static ScoreRules Rules(string text)
    {
        var read = Read(text);
        Assert.Empty(read.Findings.Select(finding => $"{finding.Rule} {finding.Where.Cell} {finding.Message}"));
        return read.Value!;
    }

    public static ScoreTable Points(this ScoreRules rules, string period, params IEnumerable<LedgerItem> items) => rules.Points(Book, period, items);

    public static ScoreTable Points(this ScoreRules rules, LedgerBook book, string period, params IEnumerable<LedgerItem> items)
    {
        var scores = new ScoreBook(book, rules);
        foreach (var item in items)
            scores.Add(item);
        return scores.Of(Period.Parse(period)!);
    }

    public static decimal Of(this ScoreTable table, Unit unit) => table.Units.Single(score => score.Unit.Name == unit.Name).Points;

    /// <summary>"采用·要情 2→10", part by part.</summary>
    public static IEnumerable<string> Parts(this ScoreTable table, Unit unit) =>
        table.Units.Single(score => score.Unit.Name == unit.Name).Parts.Select(part => $"{part.Name} {RuleNumber.Text(part.Count)}→{RuleNumber.Text(part.Points)}");

    public static LedgerItem Item(string date, params IReadOnlyList<Unit> units) => new(0, Day(date), units, "稿件", new ChannelUse[Channels.Count]);

    public static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IEnumerable<LedgerItem> Times(this LedgerItem item, int times) => Enumerable.Repeat(item, times);

    public static LedgerItem Kind(this LedgerItem item, string category) => item with { Category = category };

    public static LedgerItem By(this LedgerItem item, params string[] authors) => item with { Authors = authors };

    public static LedgerItem Note(this LedgerItem item, string note) => item with { Note = note };

    public static LedgerItem Instructed(this LedgerItem item, params string[] levels) => item with { Instructions = levels };

    public static LedgerItem Ordered(this LedgerItem item, CommissionOutcome outcome) => item with { Commission = new Commission(outcome) };

    public static LedgerItem In(this LedgerItem item, string channel, string? manner = null, string? on = null) =>
        item with { Uses = [.. item.Uses.Select((use, index) => Channels[index].Name == channel ? use with { Adopted = new ChannelMark(on ?? "") { Manner = manner, On = on is null ? null : Day(on) } } : use)] };
}
