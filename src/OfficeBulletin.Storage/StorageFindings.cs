namespace OfficeBulletin.Storage;

/// <summary>What is said when the desk's data cannot be opened.</summary>
internal static class StorageFindings
{
    public static Finding InUse(string folder) =>
        new("D10", "storage.in-use", FindingLevel.Error, Place.InFile(folder), $"“{folder}”正被另一个 bulletin 进程使用；请先停止它，或换一个数据文件夹。");

    public static Finding Newer(string file, int found, int known) =>
        new("D11", "storage.newer", FindingLevel.Error, Place.InFile(file), $"“{file}”是较新版本的 bulletin 写的（数据版本 {found}，本程序只到 {known}）；请升级程序后再打开，数据没有改动。");
}
