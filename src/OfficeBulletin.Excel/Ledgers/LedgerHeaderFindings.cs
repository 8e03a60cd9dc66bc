using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Submissions;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>What is to be said about the sheet 台账 and its columns: rules E90–E93.</summary>
internal sealed class LedgerHeaderFindings(string file, string? sheet)
{
    private const int MostOfAKind = 20;

    private readonly List<Finding> all = [];
    private readonly FindingBound bound = new(MostOfAKind);

    public List<Finding> All => all;

    public void NoSheet(IReadOnlyList<WorkbookSheet> sheets) =>
        Add("E90", "ledger.sheet", FindingLevel.Error, null, $"文件里没有工作表“{LedgerForm.ItemsSheet}”（有：{string.Join('、', sheets.Select(found => found.Name))}）；请把记台账的工作表改名为“{LedgerForm.ItemsSheet}”。");

    /// <param name="sheet">A sheet on which a unit sends its items.</param>
    public void Submission(string sheet) =>
        Add("E90", "ledger.sheet", FindingLevel.Error, null, $"文件里没有工作表“{LedgerForm.ItemsSheet}”，“{sheet}”是单位的报送表，不是台账；请先用 ledger --add 把它登记进台账。");

    public void SeveralSheets(IReadOnlyList<WorkbookSheet> sheets) =>
        Add("E90", "ledger.sheet", FindingLevel.Error, null, $"文件里没有工作表“{LedgerForm.ItemsSheet}”，像台账的有 {sheets.Count} 张（{string.Join('、', sheets.Select(found => found.Name))}）；请把要用的一张改名为“{LedgerForm.ItemsSheet}”。");

    public void OtherSheet(string name) =>
        Add("E90", "ledger.sheet", FindingLevel.Info, null, $"没有工作表“{LedgerForm.ItemsSheet}”，读的是“{name}”；请把它改名为“{LedgerForm.ItemsSheet}”。");

    public void NoHeader() =>
        Add("E91", "ledger.column-missing", FindingLevel.Error, null, $"前 {LedgerHeaderRow.Last} 行里没有台账的表头；请写上表头，至少有“{LedgerForm.Date}”“{LedgerForm.Units}”“{LedgerForm.Title}”三栏。");

    /// <param name="unknown">Headings that nobody knows, one of which may be meant.</param>
    public void ColumnMissing(SheetRow header, LedgerField field, IReadOnlyList<SheetCell> unknown)
    {
        var name = field switch { LedgerField.Date => LedgerForm.Date, LedgerField.Units => LedgerForm.Units, _ => LedgerForm.Title };
        var near = EditDistance.Nearest(name, unknown.Select(cell => SubmissionHeadings.Bare(cell.Text)), name.Length / 2) is { } nearest ? unknown.First(cell => SubmissionHeadings.Bare(cell.Text) == nearest) : null;
        var place = near?.Address ?? header.Cells[0].Address;
        if (near is null)
            Add("E91", "ledger.column-missing", FindingLevel.Error, place, $"表头里没有“{name}”一栏；请加上这一栏并填写。");
        else
            Add("E91", "ledger.column-missing", FindingLevel.Error, place, $"表头里没有“{name}”一栏，“{Shown(near)}”是不是它？请改名，或加上这一栏。", Shown(near), name);
    }

    public void Unknown(SheetCell cell) => Add("E92", "ledger.heading", FindingLevel.Info, cell.Address, $"不认识“{Shown(cell)}”一栏，没有读。", Shown(cell));

    public void Unused(SheetCell cell, SheetCell used) =>
        Add("E92", "ledger.heading", FindingLevel.Info, cell.Address, $"“{Shown(cell)}”一栏没有读，读的是 {used.Address} 的“{Shown(used)}”。", Shown(cell));

    public void Twice(SheetCell cell, SheetCell used) =>
        Add("E92", "ledger.heading", FindingLevel.Warning, cell.Address, $"“{Shown(cell)}”有两栏，读的是 {used.Address} 那一栏；请删去或合并一栏。", Shown(cell));

    public void NoChannel(SheetCell cell) =>
        Add("E93", "ledger.channel", FindingLevel.Warning, cell.Address, $"“{Shown(cell)}”一栏没有写是哪个渠道，没有统计；请写成“{Shown(cell).TrimEnd('·', '：', ':')}·渠道名”。", Shown(cell));

    public void ChannelUnknown(SheetCell cell, string channel, ChannelSheet listed)
    {
        var near = EditDistance.Nearest(channel, listed.Names, Math.Clamp(channel.Length / 2, 1, 3));
        var question = near is null ? "请在那张表里补上这个渠道，或改正栏名。" : $"是不是“{near}”？请改正栏名，或在那张表里补上。";
        Add("E93", "ledger.channel", FindingLevel.Warning, cell.Address, $"工作表“{LedgerForm.ChannelsSheet}”里没有渠道“{TableFindings.Short(channel)}”，照另一个渠道统计了；{question}", TableFindings.Short(channel), near);
    }

    public void ChannelWithoutColumn(Place place, Channel channel) =>
        all.Add(new Finding("E93", "ledger.channel", FindingLevel.Info, place, $"渠道“{channel.Name}”在台账里没有“{LedgerForm.Forwarded(channel)}”或“{LedgerForm.Adopted(channel)}”一栏，没有统计。", channel.Name));

    /// <summary>Counts what is not listed: a header row may have thousands of cells that nobody knows.</summary>
    public void End()
    {
        foreach (var (rule, more) in bound.Over)
            all.Add(LedgerFindings.More(file, sheet, rule, more));
    }

    private static string Shown(SheetCell cell) => TableFindings.Short(LedgerHeaderRow.Shown(cell.Text));

    private void Add(string rule, string name, FindingLevel level, CellAddress? cell, string message, string? quote = null, string? suggestion = null)
    {
        if (level == FindingLevel.Error || bound.Admits(rule))
            all.Add(new Finding(rule, name, level, new Place { Part = "workbook", File = file, Sheet = sheet, Cell = cell?.ToString() }, message, quote, suggestion));
    }
}
