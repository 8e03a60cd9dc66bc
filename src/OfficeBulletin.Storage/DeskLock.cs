namespace OfficeBulletin.Storage;

/// <summary>Holds the desk's folder for one process; the system lets go of it however the process ends.</summary>
internal static class DeskLock
{
    // ERROR_SHARING_VIOLATION; EWOULDBLOCK of Linux and of macOS.
    private static readonly int[] Taken = [unchecked((int)0x80070020), 11, 35];

    // ERROR_WRITE_PROTECT; EROFS.
    private static readonly int[] ReadOnly = [unchecked((int)0x80070013), 30];

    /// <summary>The lock; null when another process has it.</summary>
    /// <exception cref="StorageFaultException">The disk is read-only.</exception>
    public static FileStream? Take(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "desk.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException inUse) when (Taken.Contains(inUse.HResult))
        {
            return null;
        }
        catch (IOException refused) when (ReadOnly.Contains(refused.HResult))
        {
            throw new StorageFaultException(StorageFaultKind.ReadOnly, refused);
        }
    }
}
