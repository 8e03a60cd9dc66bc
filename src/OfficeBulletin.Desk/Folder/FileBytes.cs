namespace OfficeBulletin.Desk.Folder;

/// <summary>The bytes of a file of the folder.</summary>
internal sealed record FileBytes(FolderFile File, ReadOnlyMemory<byte> Memory)
{
    // The gate lets no package beyond 20 MiB through; pictures as cameras make them may need more, nothing needs more than this.
    private const long MaxMebibytes = 64;

    public static Outcome<FileBytes> Read(FolderFile file)
    {
        try
        {
            return new FileInfo(file.Path).Length > MaxMebibytes << 20
                ? Outcome.Refusal<FileBytes>(FolderFindings.TooLarge(file, MaxMebibytes))
                : Outcome.Of(new FileBytes(file, System.IO.File.ReadAllBytes(file.Path)));
        }
        catch (Exception damage) when (damage is IOException or UnauthorizedAccessException)
        {
            return Outcome.Refusal<FileBytes>(FolderFindings.Unreadable(file));
        }
    }
}
