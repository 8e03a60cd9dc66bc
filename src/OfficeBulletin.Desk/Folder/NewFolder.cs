using OfficeBulletin.Desk.Drafting;

namespace OfficeBulletin.Desk.Folder;

/// <summary>
/// An issue folder that appears only when it is finished: written under a temporary name beside its place, then moved there. Given up or interrupted, it leaves
/// nothing behind. Files of other names in the folder stay as they are.
/// </summary>
internal sealed class NewFolder : IDisposable
{
    public const string Pictures = "pictures";

    private readonly string place;
    private readonly string temporary;
    private readonly Interruption interruption;

    /// <exception cref="IOException">The place cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The place may not be written to.</exception>
    public NewFolder(string folder)
    {
        place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Directory.CreateDirectory(Path.GetDirectoryName(place) ?? place);
        temporary = Path.Combine(Path.GetDirectoryName(place) ?? place, $".bulletin-{Path.GetRandomFileName()}.tmp");
        interruption = new Interruption(CleanUp);
        Directory.CreateDirectory(temporary);
    }

    /// <summary>Refused when the folder holds an issue already, or is none.</summary>
    public static Outcome<string> Judge(string folder)
    {
        if (File.Exists(folder))
            return Refuse(folder, $"“{folder}”是文件；请另写一个文件夹名。");
        foreach (var name in (string[])[DraftFile.IssueName, Pictures])
        {
            if (Path.Exists(Path.Combine(folder, name)))
                return Refuse(folder, $"“{folder}”里已经有 {name}，没有改动它；请另写一个文件夹名。");
        }
        return Outcome.Of(folder);
    }

    /// <summary>Writes one file. <paramref name="name"/> is relative, with "/" between folders.</summary>
    public void Add(string name, Action<Stream> write)
    {
        var path = Path.Combine(temporary, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        write(stream);
    }

    /// <summary>Puts the folder in its place; into one that is there already go its files, all of them or none.</summary>
    public void Finish()
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(temporary, place);
            return;
        }
        var (madePictures, pictures) = (Path.Combine(temporary, Pictures), Path.Combine(place, Pictures));
        var withPictures = Directory.Exists(madePictures);
        if (withPictures)
            Directory.Move(madePictures, pictures);
        var placed = false;
        try
        {
            File.Move(Path.Combine(temporary, DraftFile.IssueName), Path.Combine(place, DraftFile.IssueName));
            placed = true;
        }
        finally
        {
            if (withPictures && !placed)
                Directory.Move(pictures, madePictures);
        }
    }

    public void Dispose()
    {
        CleanUp();
        interruption.Dispose();
    }

    private void CleanUp()
    {
        if (Directory.Exists(temporary))
            Directory.Delete(temporary, recursive: true);
    }

    private static Outcome<string> Refuse(string folder, string sentence) =>
        Outcome.Refusal<string>(new Finding("I09", "older.folder-taken", FindingLevel.Error, Place.InFile(folder), sentence, folder));
}
