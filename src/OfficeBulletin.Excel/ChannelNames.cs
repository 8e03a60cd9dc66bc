using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel;

/// <summary>The channels that a workbook's sheet 渠道 lists.</summary>
public static class ChannelNames
{
    /// <summary>Names, full names and which is the own bulletin; empty when there is no such sheet, or nothing in it.</summary>
    public static IReadOnlyList<Channel> Read(Workbook workbook)
    {
        if (workbook.Sheet(LedgerForm.ChannelsSheet) is not { } from)
            return [];
        var sheet = new RegisterSheet(workbook.File, from.Name);
        var channels = new List<Channel>();
        foreach (var row in sheet.Read(workbook, from, "渠道", "全称", "本刊"))
        {
            if (sheet.Text(row, "渠道") is { Length: > 0 } name)
                channels.Add(new Channel(name) { FullName = sheet.Text(row, "全称") is { Length: > 0 } full ? full : null, Own = sheet.Text(row, "本刊") == LedgerForm.Yes });
        }
        return channels;
    }
}
