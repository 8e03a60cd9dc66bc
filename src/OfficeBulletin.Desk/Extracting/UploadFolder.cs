namespace OfficeBulletin.Desk.Extracting;

/// <summary>How the folder of one upload is laid out, for the one who fills it and the one who reads it.</summary>
public static class UploadFolder
{
    /// <summary>What was uploaded, under clean names; registers.xlsx lies beside this folder.</summary>
    public const string Files = "submissions";

    /// <summary>The workbooks with comments at the faulty cells.</summary>
    public const string Marked = "marked";

    /// <summary>Full path of a file that is kept.</summary>
    public static string PathOf(string folder, ExtractedFile file) => Path.Combine(folder, file.Role == "marked" ? Marked : Files, file.Name);
}
