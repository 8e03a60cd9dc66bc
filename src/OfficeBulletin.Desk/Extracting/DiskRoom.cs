namespace OfficeBulletin.Desk.Extracting;

/// <summary>Tells a disk without room from any other fault of the file system.</summary>
internal static class DiskRoom
{
    // Windows says ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL; Unix says ENOSPC, EDQUOT, EFBIG in the place of the code.
    private static readonly int[] Full = [unchecked((int)0x80070070), unchecked((int)0x80070027), 28, 122, 27];

    public static bool IsFull(IOException fault) => Full.Contains(fault.HResult);
}
