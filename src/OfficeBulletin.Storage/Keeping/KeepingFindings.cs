namespace OfficeBulletin.Storage.Keeping;

/// <summary>What is said of backups and of data that is not sound.</summary>
internal static class KeepingFindings
{
    public static Finding NoDesk(string folder) => new("D12", "storage.no-desk", FindingLevel.Error, Place.InFile(folder), $"“{folder}”里没有编辑台的数据（{DeskData.FileName}）；请用 --data 指明数据文件夹。");

    public static Finding NoBackup(string file) => new("D12", "storage.no-desk", FindingLevel.Error, Place.InFile(file), $"找不到备份“{file}”；请检查路径。");

    public static Finding Exists(string file) => new("D13", "storage.exists", FindingLevel.Error, Place.InFile(file), $"“{file}”已经存在，没有动它；请换一个文件名。");

    public static Finding DeskThere(string folder) => new("D13", "storage.exists", FindingLevel.Error, Place.InFile(folder), $"“{folder}”里已有数据，没有动它；确要换成备份，请加 --replace，原来的数据会改名留下。");

    public static Finding Damaged(string file, string what) => new("D14", "storage.damaged", FindingLevel.Error, Place.InFile(file), $"“{file}”的数据已损坏（{what}）；请用最近一份完好的备份恢复。");

    public static Finding BlobDiffers(string file, string hash) => new("D15", "storage.blob-differs", FindingLevel.Error, Place.InFile(file), $"“{file}”里编号 {hash} 的文件与它的校验和不符；请用最近一份完好的备份恢复。", hash);

    public static Finding AuditBroken(string file, long row) => new("D16", "storage.audit-broken", FindingLevel.Error, Place.InFile(file), $"“{file}”的审计记录从第 {row} 条起被改动或删去过；请查明是谁动了数据文件。");

    public static Finding Numbers(string file, int year, string what) => new("D17", "storage.numbers", FindingLevel.Error, Place.InFile(file), $"“{file}”里 {year} 年的期号{what}；请对照已出的刊物查明。");
}
