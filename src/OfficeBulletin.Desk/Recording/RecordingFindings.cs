using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Desk.Recording;

/// <summary>What stands in the way of entering: rules H05–H08, H19, H22 and J41.</summary>
internal static class RecordingFindings
{
    public static Finding NoChannel(string channel, string? nearest, string file) =>
        new("H05", "ledger.channel-unknown", FindingLevel.Error, Place.InFile(file), $"工作表“渠道”里没有“{channel}”，没有登记；{(nearest is null ? "" : $"是不是“{nearest}”？")}是新渠道的，请先在“渠道”里加一行。", channel, nearest);

    public static Finding ChannelMissing(string file) =>
        new("H05", "ledger.channel-unknown", FindingLevel.Error, Place.InFile(file), "没有说是哪个渠道，没有登记；请加上 --channel 和渠道的名称。");

    public static Finding ColumnAdded(string heading, string file) =>
        new("H06", "ledger.column-added", FindingLevel.Info, new Place { Part = "workbook", File = file, Sheet = LedgerForm.ItemsSheet }, $"台账里原来没有“{heading}”一列，已加在最右边。", heading);

    public static Finding SheetProtected(string sheet, string file) =>
        new("H22", "ledger.sheet-protected", FindingLevel.Warning, new Place { Part = "workbook", File = file, Sheet = sheet }, $"工作表“{sheet}”设了保护，照样登记了，保护没有动；在 Excel 里要改新登记的内容，请先撤销工作表保护。");

    public static Finding NoOwnChannel(string? title, string file) =>
        new("H07", "ledger.own-channel-unknown", FindingLevel.Error, Place.InFile(file), $"不知道{(title is null ? "这份刊物" : $"《{title}》")}的采用记在哪个渠道，没有登记；请在工作表“渠道”里把本刊标上“是”，或加上 --channel 和渠道的名称。", title);

    public static Finding Unnumbered(string file) =>
        new("H08", "ledger.issue-unnumbered", FindingLevel.Error, new Place { Part = "masthead", File = file }, "报头没有年份或期号，不知道采用记在哪一期，没有登记；请在报头补上。");

    public static Finding NotALedger(string path) =>
        new("H19", "ledger.file-refused", FindingLevel.Error, Place.InFile(path), $"台账须是 .xlsx 工作簿，“{path}”不是；请在 Excel 或 WPS 里另存为 .xlsx。", path);

    public static Finding NotASource(string path) =>
        new("H19", "ledger.file-refused", FindingLevel.Error, Place.InFile(path), $"不能登记“{path}”；请给出报送表、放报送表的文件夹、期刊文件夹，或刊物的 Word 文件（纯文本的旧刊先用 import 变成期刊文件夹）。", path);

    public static Finding NoLedger(string path) =>
        new("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), $"找不到台账“{path}”；请检查路径，新台账先用 --add 登记报送的稿件。", path);

    public static Finding NotFound(string path) =>
        new("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), $"找不到“{path}”；请检查路径。", path);
}
