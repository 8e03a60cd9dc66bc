using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>Gives each unit its own workbook back with comments at the faulty cells.</summary>
internal static class MarkedCopies
{
    /// <summary>Null when copies may be put there; else why not. Never over what units sent.</summary>
    public static Finding? Fault(string folder, IReadOnlyList<SubmissionSource> sources)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(full))
            return Fault(folder, $"“{folder}”是文件；标注后的报送表要放进文件夹，请换一个名称。");
        return sources.Any(source => string.Equals(Path.GetDirectoryName(source.File.Path), full, StringComparison.OrdinalIgnoreCase))
            ? Fault(folder, $"“{folder}”里是各单位的原件，标注后的报送表会盖掉它们；请换一个文件夹。")
            : null;
    }

    /// <summary>Writes a copy of each workbook with findings at its cells or sheets; sound ones, and those sent again, get none. Says the paths.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<SubmissionSource> sources, ReceivedSubmissions received)
    {
        var written = new List<string>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (source, workbook) in sources.Zip(received.Workbooks))
        {
            var findings = workbook.Findings.Where(finding => finding.Where.File == source.Shown && IsForTheUnit(finding)).ToList();
            if (findings.TrueForAll(finding => finding.Where.Sheet is null) || Copy(folder, source, findings, Name(source, names)) is not { } path)
                continue;
            written.Add(path);
        }
        return written;
    }

    /// <summary>What one unit's items are to another's is the editor's business.</summary>
    private static bool IsForTheUnit(Finding finding) => finding.Rule is not ("E70" or "E71" or "E72" or "E73" or "E74" or "E75" or "E76");

    private static string Name(SubmissionSource source, HashSet<string> names)
    {
        var stem = Path.GetFileNameWithoutExtension(source.File.Path);
        var name = stem + ".xlsx";
        for (var number = 2; !names.Add(name); number++)
            name = $"{stem}（{number}）.xlsx";
        return name;
    }

    private static string? Copy(string folder, SubmissionSource source, IReadOnlyList<Finding> findings, string name)
    {
        if (FileBytes.Read(source.File).Value is not { } bytes || WorkbookFile.Open(bytes.Memory, source.Shown).Value is not { } workbook)
            return null;
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        using var file = new FinishedFile(path);
        MarkedCopy.Write(bytes.Memory, workbook, findings, file.Stream);
        file.Finish();
        return path;
    }

    private static Finding Fault(string folder, string sentence) => new("J54", "folder.output-refused", FindingLevel.Error, Place.InFile(folder), sentence, folder);
}
