namespace OfficeBulletin.Storage;

/// <summary>Holds the desk's folder for one process; the system lets go of it however the process ends.</summary>
internal static class DeskLock
{
    /// <summary>The lock; null when another process has it.</summary>
    public static FileStream? Take(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "desk.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException inUse) when (inUse is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(Path.Combine(folder, "desk.lock")))
        {
            return null;
        }
    }
}
