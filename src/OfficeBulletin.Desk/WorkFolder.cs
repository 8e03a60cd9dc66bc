using OfficeBulletin.Desk.Extracting;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>A folder below the desk's data in which one job lays out files, as the same job finds them on the command line; gone when the job is done.</summary>
public sealed class WorkFolder : IDisposable
{
    private const string Parent = "work";
    private const string Swept = "work.swept";

    private WorkFolder(string path) => Path = path;

    public string Path { get; }

    /// <exception cref="StorageFaultException">The disk is full or not to be written.</exception>
    public static WorkFolder Make(DeskData data) => DiskRoom.Guard(() =>
        new WorkFolder(Directory.CreateDirectory(System.IO.Path.Combine(data.Folder, Parent, Guid.CreateVersion7().ToString("N"))).FullName));

    /// <summary>Takes away what jobs left that never came to their end. Only while none is running.</summary>
    public static void Sweep(DeskData data)
    {
        var (parent, swept) = (System.IO.Path.Combine(data.Folder, Parent), System.IO.Path.Combine(data.Folder, Swept));
        Delete(swept);
        // A process that read for the one that died may still be writing: from here on it finds no folder to write to.
        if (Directory.Exists(parent))
            Directory.Move(parent, swept);
        Delete(swept);
    }

    /// <summary>Full path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Lays a file.</summary>
    /// <exception cref="StorageFaultException">The disk is full or not to be written.</exception>
    public void Put(string name, byte[] bytes) => DiskRoom.Guard(() =>
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllBytes(File(name), bytes);
    });

    /// <summary>Lays the register of units beside the other files; without one nothing is laid.</summary>
    public void PutRegister(DeskReading data) => PutDocument(data, "register", "registers.xlsx");

    /// <summary>Lays a document that the desk has once under a name; without one nothing is laid.</summary>
    public void PutDocument(DeskReading data, string kind, string name)
    {
        if (Versions.OfKind(data, kind) is { } version)
            Put(name, Versions.Bytes(data, version));
    }

    public void Dispose() => Delete(Path);

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }
}
