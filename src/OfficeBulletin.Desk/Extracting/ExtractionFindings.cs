namespace OfficeBulletin.Desk.Extracting;

/// <summary>What is said when a file does more to its reader than a file may: rules D57 and D58.</summary>
internal static class ExtractionFindings
{
    /// <param name="file">Null when several files were read at once.</param>
    /// <param name="outOfTime">True when it took too long; else the reader died of it.</param>
    public static Finding Unreadable(string? file, bool outOfTime)
    {
        var (what, where) = file is null ? ("这次上传的文件", new Place()) : ($"“{file}”", Place.InFile(file));
        const string Again = "请用 Word、Excel 或 WPS 打开，删去多余的内容和对象，另存一次后再交；文件多的，请分几次交。";
        return outOfTime
            ? new Finding("D57", "upload.too-slow", FindingLevel.Error, where, $"{what}读的时间太长，已经停下，什么也没有收；{Again}", file)
            : new Finding("D58", "upload.unreadable", FindingLevel.Error, where, $"{what}使读取程序停止了工作，什么也没有收；{Again}", file);
    }
}
