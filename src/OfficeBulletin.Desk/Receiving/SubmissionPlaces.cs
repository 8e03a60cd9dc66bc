using System.Collections.Frozen;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Gate;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>Finds the workbooks that a call names: files, folders of files, issue folders with a folder submissions in them.</summary>
internal sealed class SubmissionPlaces(Taken taken)
{
    public const string FolderName = "submissions";

    // Formats that the gate refuses are among them: a unit that sent one wants to hear why nothing was read.
    private static readonly string[] Extensions = [".xlsx", ".xls", ".csv", ".xlsm", ".xlsb", ".xltx", ".et", ".ods"];
    private static readonly string[] NoSubmissions = [RegisterFile.Name, "ledger.xlsx"];

    private readonly Dictionary<string, (UnitRegister? Units, IReadOnlyList<string>? Categories)> registers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FolderFiles> folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<string, SubmissionOrigin>> planned = new(StringComparer.Ordinal);
    private readonly List<(FolderFiles Files, string Prefix)> listed = [];

    /// <summary>True for the name of what a unit may send as its workbook.</summary>
    public static bool IsWorkbook(string name) =>
        Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && !IsOfTheDesk(name);

    /// <summary>True for a name that the desk's own files have beside what units send.</summary>
    public static bool IsOfTheDesk(string name) => NoSubmissions.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The workbooks in the order of the call, each once; in a folder by name.</summary>
    public IReadOnlyList<SubmissionSource> Find(IReadOnlyList<string> paths)
    {
        var found = paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : Named(path), (path, source) => (Path: path, Source: source))
            .DistinctBy(one => one.Source.File.Path, StringComparer.Ordinal)
            .ToList();
        var twice = found.GroupBy(one => one.Source.Shown, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        found = [.. found.Select(one => one with { Source = one.Source with { Planned = Planned(one.Source) } })];
        return [.. found.Select(one => twice.Contains(one.Source.Shown) ? one.Source with { Shown = AsCalled(one.Path, one.Source) } : one.Source)];
    }

    /// <summary>Names what lies in the folders and nobody asked for, once everything was asked for.</summary>
    /// <param name="received">Its findings speak of files that rows name in vain: in another format, or several at once.</param>
    public void NameTheRest(ReceivedSubmissions received)
    {
        var spokenOf = received.Workbooks.SelectMany(workbook => workbook.Findings).Select(finding => finding.Quote).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (files, prefix) in listed)
        {
            foreach (var name in files.NeverFound(new HashSet<string>(StringComparer.Ordinal)).Where(name => name.StartsWith(prefix, StringComparison.Ordinal) && !NoSubmissions.Contains(name, StringComparer.Ordinal) && !spokenOf.Contains(Path.GetFileName(name))))
                taken.Note(ReceivingFindings.Unnamed(name));
        }
    }

    private IEnumerable<SubmissionSource> InFolder(string path)
    {
        var inside = Directory.Exists(Path.Combine(path, FolderName));
        var files = Folder(path);
        var (units, categories) = Register(inside ? path : RegisterFolder(path));
        listed.Add((files, inside ? FolderName + "/" : ""));
        var workbooks = files.List(inside ? FolderName : "").Where(IsWorkbook).ToList();
        if (workbooks.Count == 0)
            taken.Note(ReceivingFindings.NoWorkbooks(inside ? Path.Combine(path, FolderName) : path));
        foreach (var file in workbooks)
        {
            if (files.Look(file.Name).Fault == FolderFault.Link)
                taken.Note(FolderFindings.Link(file.Name, Place.InFile(file.Name)));
            else
                yield return new SubmissionSource(file, file.Name, files, units) { Categories = categories };
        }
    }

    private IEnumerable<SubmissionSource> Named(string path)
    {
        if (!File.Exists(path))
        {
            taken.Note(ReceivingFindings.NotFound(path));
            return [];
        }
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        var name = Path.GetFileName(full);
        var (units, categories) = Register(RegisterFolder(folder));
        return [new SubmissionSource(new FolderFile(name, full), name, Folder(folder), units) { Categories = categories }];
    }

    private static bool IsWorkbook(FolderFile file) => IsWorkbook(file.Name);

    private static string AsCalled(string path, SubmissionSource source) => Directory.Exists(path) ? $"{path.TrimEnd('/', '\\')}/{source.File.Name}" : path;

    /// <summary>The register stands beside the workbooks, or beside their folder when that is called submissions.</summary>
    private static string RegisterFolder(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return !File.Exists(Path.Combine(full, RegisterFile.Name)) && Path.GetFileName(full) == FolderName ? Path.GetDirectoryName(full)! : full;
    }

    private (UnitRegister? Units, IReadOnlyList<string>? Categories) Register(string folder)
    {
        var full = Path.GetFullPath(folder);
        if (!registers.TryGetValue(full, out var register))
            registers[full] = register = RegisterFile.Open(Folder(full)) is { } package ? (taken.Without(package.Then(read => RegisterFile.Units(read))), Categories(package.Value)) : (null, null);
        return register;
    }

    /// <summary>Those of the form, and what the office's own sheet 栏目 names beside them. What is wrong with that sheet is told when an issue is planned by it.</summary>
    private static IReadOnlyList<string>? Categories(GatedPackage? register) =>
        register is not null && RegisterFile.Columns(register).Value is { Count: > 0 } rules ? [.. SubmissionForm.Categories.Union(rules.SelectMany(rule => rule.Categories), StringComparer.Ordinal)] : null;

    /// <summary>Workbooks lie in the folder submissions of the issue that refers to them.</summary>
    private FrozenSet<(string Sheet, int Row)> Planned(SubmissionSource source)
    {
        var folder = Path.GetDirectoryName(source.File.Path)!;
        if (Path.GetFileName(folder) != FolderName || Path.GetDirectoryName(folder) is not { } issue)
            return [];
        if (!planned.TryGetValue(issue, out var rows))
            planned[issue] = rows = PlannedRows.Of(Folder(issue));
        return rows[$"{FolderName}/{Path.GetFileName(source.File.Path)}"].Select(origin => (origin.Sheet, origin.Row)).ToFrozenSet();
    }

    private FolderFiles Folder(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!folders.TryGetValue(full, out var files))
            folders[full] = files = FolderFiles.Open(full).Value!;
        return files;
    }
}
