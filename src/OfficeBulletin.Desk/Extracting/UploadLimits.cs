namespace OfficeBulletin.Desk.Extracting;

/// <summary>What one upload may bring.</summary>
public static class UploadLimits
{
    public const int FileMebibytes = 20;
    public const int RequestMebibytes = 64;
    public const int Files = 100;

    /// <summary>Characters of a file's name; in UTF-8 at most <see cref="NameBytes"/>, as file systems ask.</summary>
    public const int NameLength = 80;

    public const int NameBytes = 240;

    /// <summary>Bytes of a request's body, with room for what stands between the files.</summary>
    public const long RequestBytes = ((long)RequestMebibytes << 20) + (1 << 20);

    public const long FileBytes = (long)FileMebibytes << 20;
}
