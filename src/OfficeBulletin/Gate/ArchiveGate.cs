using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate;

/// <summary>One file of an archive, unpacked.</summary>
/// <param name="Name">As the archive spells it, with "/" between folders.</param>
public sealed record ArchivedFile(string Name, byte[] Bytes);

/// <summary>Judges a plain zip archive of files by the same guards as a package: names, overlaps, ratios, sizes, checksums.</summary>
public static class ArchiveGate
{
    private const string Macintosh = "__MACOSX/";

    /// <summary>True for an Office package, whatever its name is.</summary>
    public static bool IsPackage(IEnumerable<string> names) => names.Contains(ContentTypes.PartName, StringComparer.OrdinalIgnoreCase);

    /// <summary>The files, one after another as they are asked for; what a file system adds of itself (__MACOSX/, .DS_Store, Thumbs.db) is left out. Null stands for a damaged one, of which <paramref name="findings"/> speak.</summary>
    /// <param name="file">Name to show in findings.</param>
    /// <param name="names">The names of all its files; empty when the archive is refused.</param>
    public static IEnumerable<ArchivedFile?> Open(byte[] bytes, string file, ICollection<Finding> findings, out IReadOnlyList<string> names)
    {
        var report = new GateReport(file);
        if (bytes.Length > GateLimits.PackageBytes)
            report.Add(GateRules.FileTooLarge, null, GateReport.Megabytes(bytes.Length));
        var members = report.Refused ? null : ZipDirectory.Read(bytes, PackageKind.Word, report);
        members?.RemoveAll(member => IsLitter(member.Name));
        names = report.Refused || members is null ? [] : [.. members.Select(member => member.Name)];
        foreach (var finding in report.Refused ? report.Findings() : [])
            findings.Add(finding);
        return report.Refused || members is null ? [] : Unpack(bytes, members, file, findings);
    }

    private static IEnumerable<ArchivedFile?> Unpack(byte[] bytes, List<ZipMember> members, string file, ICollection<Finding> findings)
    {
        foreach (var member in members)
        {
            var report = new GateReport(file);
            var unpacked = Unpacking.Unpack(bytes, member, report);
            foreach (var finding in report.Findings())
                findings.Add(finding);
            yield return unpacked is null ? null : new ArchivedFile(member.Name, unpacked);
        }
    }

    private static bool IsLitter(string name)
    {
        var last = name[(name.LastIndexOf('/') + 1)..];
        return name.StartsWith(Macintosh, StringComparison.Ordinal) || last is ".DS_Store" or "Thumbs.db" or "desktop.ini" || last.StartsWith("~$", StringComparison.Ordinal);
    }
}
