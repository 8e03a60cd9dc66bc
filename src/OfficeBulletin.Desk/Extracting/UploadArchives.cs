using OfficeBulletin.Gate;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>Puts the files of uploaded zip archives beside the other files, and the archives away. Folders inside an archive do not count.</summary>
internal static class UploadArchives
{
    /// <returns>Everything that is wrong with the archives; empty when all was taken in.</returns>
    public static IReadOnlyList<Finding> Expand(string folder)
    {
        var findings = new List<Finding>();
        List<string> files = [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
        var archives = files.FindAll(IsArchive);
        var taken = files.Except(archives, StringComparer.Ordinal).Select(file => Path.GetFileName(file)!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var archive in archives)
        {
            var bytes = File.ReadAllBytes(archive);
            File.Delete(archive);
            Expand(bytes, Path.GetFileName(archive), folder, taken, findings);
        }
        return findings;
    }

    private static bool IsArchive(string file) => Path.GetExtension(file).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    private static void Expand(byte[] bytes, string archive, string folder, HashSet<string> taken, List<Finding> findings)
    {
        var files = ArchiveGate.Open(bytes, archive, findings, out var names);
        if (ArchiveGate.IsPackage(names))
            findings.Add(UploadFindings.NotKept(archive) with { Level = FindingLevel.Error });
        else if (taken.Count + names.Count > UploadLimits.Files)
            findings.Add(UploadFindings.TooManyFiles());
        else
        {
            foreach (var file in files.OfType<ArchivedFile>())
                Put(file, archive, folder, taken, findings);
        }
    }

    private static void Put(ArchivedFile file, string archive, string folder, HashSet<string> taken, List<Finding> findings)
    {
        var name = UploadName.Of(file.Name);
        if (name.Length == 0 || IsArchive(name))
            findings.Add(UploadFindings.NotKept($"{archive}/{name}") with { Level = FindingLevel.Error });
        else if (file.Bytes.Length > UploadLimits.FileBytes)
            findings.Add(UploadFindings.FileTooLarge(name));
        else if (UploadName.Fault(name, taken) is { } fault)
            findings.Add(fault);
        else
            File.WriteAllBytes(Path.Combine(folder, name), file.Bytes);
    }
}
