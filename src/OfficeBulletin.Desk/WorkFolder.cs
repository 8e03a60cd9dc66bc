using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>A folder below the desk's data in which one job lays out files, as the same job finds them on the command line; gone when the job is done.</summary>
public sealed class WorkFolder : IDisposable
{
    private const string Parent = "work";

    private WorkFolder(string path) => Path = path;

    public string Path { get; }

    public static WorkFolder Make(DeskData data) =>
        new(Directory.CreateDirectory(System.IO.Path.Combine(data.Folder, Parent, Guid.CreateVersion7().ToString("N"))).FullName);

    /// <summary>Takes away what jobs left that never came to their end. Only while none is running.</summary>
    public static void Sweep(DeskData data)
    {
        var parent = System.IO.Path.Combine(data.Folder, Parent);
        if (Directory.Exists(parent))
            Directory.Delete(parent, recursive: true);
    }

    /// <summary>Full path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Lays the register of units beside the other files; without one nothing is laid.</summary>
    public void PutRegister(DeskReading data) => PutDocument(data, "register", "registers.xlsx");

    /// <summary>Lays a document that the desk has once under a name; without one nothing is laid.</summary>
    public void PutDocument(DeskReading data, string kind, string name)
    {
        if (Versions.OfKind(data, kind) is { } version)
            System.IO.File.WriteAllBytes(File(name), Versions.Bytes(data, version));
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
