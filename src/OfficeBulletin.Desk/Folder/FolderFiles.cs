using System.Runtime.InteropServices;

namespace OfficeBulletin.Desk.Folder;

/// <summary>A file of an issue folder: its name as it stands in the folder, with "/" between folders, and where it is.</summary>
internal sealed record FolderFile(string Name, string Path);

/// <summary>
/// The files of one issue folder, found by the names that issue.json gives them. Nothing outside the folder is ever found, neither by "..", nor by an
/// absolute path, nor through a link: links inside the folder are refused, whatever they lead to. Not for several threads at once.
/// </summary>
internal sealed class FolderFiles
{
    private readonly DirectoryInfo root;
    private readonly Dictionary<string, ILookup<string, FileSystemInfo>> listings = new(StringComparer.Ordinal);
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
    public Outcome<FolderFile> Find(string name, Place where)
    {
        FileSystemInfo entry = root;
        foreach (var segment in name.Split('/', '\\'))
        {
            if (segment is "" or ".." || segment.Contains(Path.VolumeSeparatorChar, StringComparison.Ordinal))
                return Outcome.Refusal<FolderFile>(FolderFindings.Leaves(name, where));
            if (Entry(entry.FullName, segment) is not { } next)
                return Outcome.Refusal<FolderFile>(FolderFindings.Missing(name, where));
            if (next.LinkTarget is not null)
                return Outcome.Refusal<FolderFile>(FolderFindings.Link(name, where));
            entry = next;
        }
        if (Directory.Exists(entry.FullName))
            return Outcome.Refusal<FolderFile>(FolderFindings.IsFolder(name, where));
        var file = new FolderFile(Path.GetRelativePath(root.FullName, entry.FullName).Replace('\\', '/'), entry.FullName);
        found[file.Name] = file;
        var same = string.Equals(file.Name, name.Replace('\\', '/'), StringComparison.Ordinal);
        return Outcome.Of(file, same ? [] : [FolderFindings.Case(name, file.Name, where)]);
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
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        return Directory.EnumerateFiles(root.FullName, "*", options)
            .Where(path => !except.Contains(path) && !IsLock(Path.GetFileName(path)))
            .Select(path => Path.GetRelativePath(root.FullName, path).Replace('\\', '/'))
            .Where(name => !found.ContainsKey(name))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Word and LibreOffice put such a file beside every document that is open.</summary>
    private static bool IsLock(string name) => name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith(".~lock.", StringComparison.Ordinal);

    /// <summary>The entry of exactly that name, else the only one that differs in case alone; null when there is none.</summary>
    private FileSystemInfo? Entry(string folder, string segment)
    {
        ref var listing = ref CollectionsMarshal.GetValueRefOrAddDefault(listings, folder, out _);
        listing ??= (Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateFileSystemInfos() : []).ToLookup(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
        var alike = listing[segment].ToList();
        return alike.Find(entry => string.Equals(entry.Name, segment, StringComparison.Ordinal)) ?? (alike.Count == 1 ? alike[0] : null);
    }
}
