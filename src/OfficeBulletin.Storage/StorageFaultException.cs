using Microsoft.Data.Sqlite;

namespace OfficeBulletin.Storage;

/// <summary>Why the desk's file could not be read or written.</summary>
public enum StorageFaultKind
{
    Full,
    ReadOnly,
    Damaged,
    Unavailable,
}

/// <summary>The disk or the file is at fault, not the program. Nothing of the change was kept; it may be tried again when the disk is in order.</summary>
public sealed class StorageFaultException(StorageFaultKind kind, Exception inner) : Exception(inner.Message, inner)
{
    public StorageFaultKind Kind => kind;

    /// <summary>What a person is told.</summary>
    public Finding Finding => kind switch
    {
        StorageFaultKind.Full => Told("D18", "storage.full", "磁盘已满，这次没有保存；请清理磁盘（在编辑台上请告诉管理员），然后再试一次。"),
        StorageFaultKind.ReadOnly => Told("D19", "storage.read-only", "数据文件只读，这次没有保存；请管理员恢复写权限，然后再试一次。"),
        StorageFaultKind.Damaged => Told("D14", "storage.damaged", "数据文件已损坏，这次没有保存；请管理员运行 bulletin doctor，并用备份恢复。"),
        _ => Told("D09", "storage.unavailable", "数据文件暂时读写不了，这次没有保存；请稍后再试一次。"),
    };

    private static Finding Told(string rule, string name, string sentence) => new(rule, name, FindingLevel.Error, new Place(), sentence);

    internal static T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException fault) when (KindOf(fault.SqliteErrorCode) is not null)
        {
            throw new StorageFaultException(KindOf(fault.SqliteErrorCode)!.Value, fault);
        }
    }

    /// <summary>https://www.sqlite.org/rescode.html; null for what only a bug of ours brings about.</summary>
    private static StorageFaultKind? KindOf(int code) => code switch
    {
        13 => StorageFaultKind.Full,
        8 => StorageFaultKind.ReadOnly,
        11 or 26 => StorageFaultKind.Damaged,
        5 or 6 or 10 or 14 or 15 => StorageFaultKind.Unavailable,
        _ => null,
    };
}
