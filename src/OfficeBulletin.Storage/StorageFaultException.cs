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
        5 or 6 or 10 or 14 => StorageFaultKind.Unavailable,
        _ => null,
    };
}
