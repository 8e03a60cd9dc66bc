using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>Tells a disk without room, or one that may not be written, from any other fault of the file system.</summary>
public static class DiskRoom
{
    // Windows says ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL; Unix says ENOSPC, EDQUOT, EFBIG in the place of the code.
    private static readonly int[] Full = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28, 122, 27];

    // ERROR_WRITE_PROTECT, EROFS.
    private static readonly int[] ReadOnly = [unchecked((int)0x80070013), 30];

    /// <summary>The runtime makes of EFBIG, which a limit on the length of files gives (LimitFSIZE), an argument out of range.</summary>
    public static bool IsFull(Exception fault) => fault is ArgumentOutOfRangeException || (fault is IOException && Full.Contains(fault.HResult));

    /// <summary>What the file system said, as a fault of the disk; null when it is none.</summary>
    public static StorageFaultException? FaultOf(Exception fault) => fault switch
    {
        IOException when Full.Contains(fault.HResult) => new StorageFaultException(StorageFaultKind.Full, fault),
        IOException when ReadOnly.Contains(fault.HResult) => new StorageFaultException(StorageFaultKind.ReadOnly, fault),
        _ => null,
    };

    /// <exception cref="StorageFaultException">The disk is full or not to be written.</exception>
    public static T Guard<T>(Func<T> writing)
    {
        try
        {
            return writing();
        }
        catch (Exception fault) when (IsFull(fault))
        {
            throw new StorageFaultException(StorageFaultKind.Full, fault);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException || FaultOf(fault) is not null)
        {
            throw new StorageFaultException(StorageFaultKind.ReadOnly, fault);
        }
    }

    /// <exception cref="StorageFaultException">The disk is full or not to be written.</exception>
    public static void Guard(Action writing) => Guard(() =>
    {
        writing();
        return true;
    });
}
