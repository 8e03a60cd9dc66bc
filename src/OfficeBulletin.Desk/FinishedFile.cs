namespace OfficeBulletin.Desk;

/// <summary>
/// A file that appears only when it is finished: written under a temporary name beside its place, then renamed. Given up (disposed without
/// <see cref="Finish"/>) or interrupted, it leaves nothing behind and an older file of its name untouched.
/// </summary>
public sealed class FinishedFile : IDisposable
{
    private readonly string place;
    private readonly string temporary;
    private readonly Interruption interruption;

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public FinishedFile(string place)
    {
        this.place = Path.GetFullPath(place);
        temporary = Path.Combine(Path.GetDirectoryName(this.place)!, $".bulletin-{Path.GetRandomFileName()}.tmp");
        Stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        interruption = new Interruption(() => File.Delete(temporary));
    }

    public FileStream Stream { get; }

    public bool Finished { get; private set; }

    /// <summary>Puts the file in its place, over an older one.</summary>
    public void Finish()
    {
        Stream.Dispose();
        File.Move(temporary, place, overwrite: true);
        Finished = true;
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (!Finished)
            File.Delete(temporary);
        interruption.Dispose();
    }
}
