using System.Runtime.InteropServices;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Folder;

/// <summary>A file of an issue folder: its name as it stands in the folder, with "/" between folders, and where it is.</summary>
internal sealed record FolderFile(string Name, string Path);

/// <summary>Why a file is not to be had by its name.</summary>
internal enum FolderFault
{
    None,
    Missing,
    IsFolder,

    /// <summary>The name leads out of the folder.</summary>
    Leaves,

    /// <summary>The name is that of a link, wherever that leads.</summary>
    Link,
}

/// <summary>What was found under a name: the file, else the fault.</summary>
internal sealed record FolderLook(FolderFile? File, FolderFault Fault = FolderFault.None)
{
    /// <summary>True when the file's name differs in case.</summary>
    public bool OtherCase { get; init; }
}

/// <summary>
/// The files of one issue folder, found by the names that issue.json gives them. Nothing outside the folder is ever found, neither by "..", nor by an
/// absolute path, nor through a link: links inside the folder are refused, whatever they lead to. Not for several threads at once.
/// </summary>
internal sealed class FolderFiles
{
    private readonly DirectoryInfo root;
    private readonly Dictionary<string, ILookup<string, FileSystemInfo>> listings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, FolderFile>> tightNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FolderFile> found = new(StringComparer.Ordinal);

    private FolderFiles(string folder) => root = new DirectoryInfo(Path.GetFullPath(folder));

    /// <summary>Full paths of the files found so far.</summary>
    public IReadOnlyList<string> Found => [.. found.Values.Select(file => file.Path)];

    public static Outcome<FolderFiles> Open(string folder)
    {
        if (File.Exists(folder))
            return Outcome.Refusal<FolderFiles>(FolderFindings.NotAFolder(folder, $"“{folder}”是文件，不是期刊文件夹；请给出含有 issue.json 的文件夹。"));
        return Directory.Exists(folder)
            ? Outcome.Of(new FolderFiles(folder))
            : Outcome.Refusal<FolderFiles>(FolderFindings.NotAFolder(folder, $"找不到期刊文件夹“{folder}”；请检查路径。"));
    }

    /// <summary>True when a file of exactly that name stands in the folder.</summary>
    public bool Has(string name) => File.Exists(Path.Combine(root.FullName, name));

    /// <summary>The file of that name. A difference of case alone is put right and named.</summary>
    /// <param name="where">Where the name stands.</param>
    public Outcome<FolderFile> Find(string name, Place where) => Look(name) switch
    {
        { File: { } file, OtherCase: true } => Outcome.Of(file, [FolderFindings.Case(name, file.Name, where)]),
        { File: { } file } => Outcome.Of(file),
        { Fault: FolderFault.Leaves } => Outcome.Refusal<FolderFile>(FolderFindings.Leaves(name, where)),
        { Fault: FolderFault.Link } => Outcome.Refusal<FolderFile>(FolderFindings.Link(name, where)),
        { Fault: FolderFault.IsFolder } => Outcome.Refusal<FolderFile>(FolderFindings.IsFolder(name, where)),
        _ => Outcome.Refusal<FolderFile>(FolderFindings.Missing(name, where)),
    };

    /// <summary>The file of that name, or why it is not to be had.</summary>
    public FolderLook Look(string name)
    {
        FileSystemInfo entry = root;
        foreach (var segment in name.Split('/', '\\'))
        {
            if (segment is "" or ".." || segment.Contains(Path.VolumeSeparatorChar, StringComparison.Ordinal))
                return new FolderLook(null, FolderFault.Leaves);
            if (Entry(entry.FullName, segment) is not { } next)
                return new FolderLook(null, FolderFault.Missing);
            if (next.LinkTarget is not null)
                return new FolderLook(null, FolderFault.Link);
            entry = next;
        }
        if (Directory.Exists(entry.FullName))
            return new FolderLook(null, FolderFault.IsFolder);
        var file = new FolderFile(Path.GetRelativePath(root.FullName, entry.FullName).Replace('\\', '/'), entry.FullName);
        found[file.Name] = file;
        return new FolderLook(file) { OtherCase = !string.Equals(file.Name, name.Replace('\\', '/'), StringComparison.Ordinal) };
    }

    /// <summary>The files of a folder in it, by name, links among them; hidden ones and locks left out. They do not count as found. Empty when there is no such folder.</summary>
    /// <param name="folder">"" for the folder itself.</param>
    public IReadOnlyList<FolderFile> List(string folder) => !Directory.Exists(Path.Combine(root.FullName, folder)) ? [] :
        [.. new DirectoryInfo(Path.Combine(root.FullName, folder)).EnumerateFiles("*", new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
            .Where(file => !IsIgnored(file.Name))
            .Select(file => new FolderFile(Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/'), file.FullName))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];

    /// <summary>The files of a folder in it whose names differ in case, full-width signs and blanks alone.</summary>
    /// <param name="folder">"" for the folder itself.</param>
    public IEnumerable<FolderFile> Alike(string folder, string name)
    {
        ref var tight = ref CollectionsMarshal.GetValueRefOrAddDefault(tightNames, folder, out _);
        tight ??= List(folder).ToLookup(file => HalfWidth.Tight(Path.GetFileName(file.Name)), StringComparer.OrdinalIgnoreCase);
        return tight[HalfWidth.Tight(name)];
    }

    /// <summary>Names of the files that a person put into the folder and nobody asked for, in order.</summary>
    /// <param name="except">Full paths that do not count.</param>
    public IEnumerable<string> NeverFound(IReadOnlySet<string> except)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 4,
            IgnoreInaccessible = true,
            AttributesToSkip = Ignored,
        };
        return Directory.EnumerateFiles(root.FullName, "*", options)
            .Where(path => !except.Contains(path) && !IsIgnored(Path.GetFileName(path)))
            .Select(path => Path.GetRelativePath(root.FullName, path).Replace('\\', '/'))
            .Where(name => !found.ContainsKey(name))
            .Order(StringComparer.Ordinal);
    }

    private const FileAttributes Ignored = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint;

    /// <summary>Word, Excel and LibreOffice put such a file (~$…, .~lock.…) beside every document that is open; what begins with a point is hidden by custom.</summary>
    private static bool IsIgnored(string name) => name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith('.');

    /// <summary>The entry of exactly that name, else the only one that differs in case alone; null when there is none.</summary>
    private FileSystemInfo? Entry(string folder, string segment)
    {
        ref var listing = ref CollectionsMarshal.GetValueRefOrAddDefault(listings, folder, out _);
        listing ??= (Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFileSystemInfos() : []).ToLookup(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
        var alike = listing[segment].ToList();
        return alike.Find(entry => string.Equals(entry.Name, segment, StringComparison.Ordinal)) ?? (alike.Count == 1 ? alike[0] : null);
    }
}
