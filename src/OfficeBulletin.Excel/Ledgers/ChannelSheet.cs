using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>The sheet 渠道: columns 渠道, 全称, 级别, 表中列出, 本刊, 备注. Rules E100 and E101.</summary>
internal sealed class ChannelSheet
{
    private const string Name = "渠道";
    private const string FullName = "全称";
    private const string Level = "级别";
    private const string InTables = "表中列出";
    private const string Own = "本刊";

    private readonly RegisterSheet sheet;
    private readonly string file;
    private readonly string tab;
    private readonly Dictionary<string, Channel> byName = new(StringComparer.Ordinal);

    private ChannelSheet(IWorkbook workbook, WorkbookSheet from)
    {
        (file, tab) = (workbook.File, from.Name);
        sheet = new RegisterSheet(required: 1);
        var rows = new List<(Channel, SheetRow)>();
        foreach (var row in sheet.Read(workbook, from, Name, FullName, Level, InTables, Own))
        {
            if (Read(row) is { } channel)
                rows.Add((channel, row));
        }
        if (!sheet.Found)
            sheet.Add("E100", "ledger.side-header", FindingLevel.Error, row: null, Name, "前 10 行里没有名为“渠道”的表头，这张表没有用；请写上表头 渠道、全称、级别、表中列出、本刊、备注。");
        foreach (var (channel, _) in rows.Where(found => found.Item1.FullName is not null))
            byName.TryAdd(HalfWidth.Tight(channel.FullName!), channel);
        Rows = rows;
    }

    /// <summary>The channels with their rows, in the order of the sheet.</summary>
    public IReadOnlyList<(Channel Channel, SheetRow Row)> Rows { get; }

    public IReadOnlyList<Finding> Findings => sheet.Findings;

    /// <summary>Short and full names.</summary>
    public IEnumerable<string> Names => Rows.SelectMany(row => row.Channel.FullName is { } full ? new[] { row.Channel.Name, full } : [row.Channel.Name]);

    /// <summary>Null when the workbook has no such sheet.</summary>
    public static ChannelSheet? Read(IWorkbook workbook) => workbook.Sheet(LedgerForm.ChannelsSheet) is { } from ? new ChannelSheet(workbook, from) : null;

    /// <summary>The channel of that short or full name; null when the sheet has none.</summary>
    public Channel? Find(string name) => byName.GetValueOrDefault(HalfWidth.Tight(name));

    public Place At(SheetRow row) => new() { Part = "workbook", File = file, Sheet = tab, Cell = sheet.Cell(row, Name)?.ToString() };

    private Channel? Read(SheetRow row)
    {
        var name = sheet.Text(row, Name);
        if (name.Length == 0)
        {
            if (sheet.Text(row, FullName).Length > 0)
                sheet.Add("E101", "ledger.channel-row", FindingLevel.Error, row, Name, "这一行没有渠道的名称，没有用它；请填写。");
            return null;
        }
        var channel = new Channel(name)
        {
            FullName = sheet.Text(row, FullName) is { Length: > 0 } full ? full : null,
            Level = sheet.Text(row, Level) is { Length: > 0 } level ? level : null,
            InTables = Choice(row, InTables, blank: true),
            Own = Choice(row, Own, blank: false),
        };
        if (channel.Own && byName.Values.FirstOrDefault(other => other.Own) is { } first)
        {
            sheet.Add("E101", "ledger.channel-row", FindingLevel.Error, row, Own, $"本刊只能有一个，前面已经有“{first.Name}”，“{name}”没有当作本刊；请改过来。", sheet.Text(row, Own));
            channel = channel with { Own = false };
        }
        if (byName.TryAdd(HalfWidth.Tight(name), channel))
            return channel;
        // A name merged over several rows is written once.
        if (sheet.Cell(row, Name) is { } cell && string.IsNullOrWhiteSpace(row.Text(cell.Column)))
            return null;
        sheet.Add("E101", "ledger.channel-row", FindingLevel.Warning, row, Name, $"渠道“{name}”写了两次，用的是前一次；请删去一行。", name);
        return null;
    }

    private bool Choice(SheetRow row, string heading, bool blank)
    {
        var text = sheet.Text(row, heading);
        if (text.Length == 0)
            return blank;
        if ((YesNo.Read(text) ?? (YesNo.SaysNothing(text) ? false : null)) is { } choice)
            return choice;
        sheet.Add("E101", "ledger.channel-row", FindingLevel.Warning, row, heading, $"“{heading}”里的“{text}”不是“是”或“否”，当作“{(blank ? "是" : "否")}”；请改过来。", text);
        return blank;
    }
}
