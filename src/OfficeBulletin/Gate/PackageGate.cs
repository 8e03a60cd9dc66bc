using System.Runtime.InteropServices;
using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate;

/// <summary>Which kind of Office file the caller expects.</summary>
public enum PackageKind
{
    Word,
    Workbook,
}

/// <summary>
/// Judges the bytes of an Office file before any reader sees them: what it is by its first bytes, the zip layer, every XML part, every reference, every field.
/// Never throws for anything that the bytes hold; time and memory have bounds whatever they are.
/// </summary>
public static class PackageGate
{
    /// <summary>True when a file's first bytes are those of a zip archive, which every Office package is.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => FileKind.Refusal(bytes) is null;

    /// <summary>Lets a package through or refuses it, one finding a fault.</summary>
    /// <param name="file">Name to show in findings ("articles/01.docx").</param>
    public static Outcome<GatedPackage> Open(ReadOnlyMemory<byte> bytes, PackageKind kind, string file)
    {
        var report = new GateReport(file);
        var package = Read(bytes, kind, report);
        return report.Refused || package is null ? Outcome.Refusal<GatedPackage>(report.Findings()) : Outcome.Of(package, report.Findings());
    }

    private static GatedPackage? Read(ReadOnlyMemory<byte> bytes, PackageKind kind, GateReport report)
    {
        if (FileKind.Refusal(bytes.Span) is { } refusal)
            report.Add(refusal);
        else if (bytes.Length > GateLimits.PackageBytes)
            report.Add(GateRules.FileTooLarge, null, GateReport.Megabytes(bytes.Length));
        else if (ZipDirectory.Read(bytes.Span, kind, report) is { } members)
            return new PackageReading(kind, Unpack(bytes, kind, members, report), report).Read();
        return null;
    }

    private static Dictionary<string, PackagePart> Unpack(ReadOnlyMemory<byte> bytes, PackageKind kind, List<ZipMember> members, GateReport report)
    {
        var zip = MemoryMarshal.TryGetArray(bytes, out var whole) ? whole : new ArraySegment<byte>(bytes.ToArray());
        Dictionary<string, PackagePart> parts = new(members.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var member in members)
        {
            if (EntrySizes.StaysPacked(member.Name, member.Unpacked, kind))
                parts[member.Name] = new PackagePart(member, zip);
            else if (Unpacking.Unpack(zip, member, report) is { } part)
                parts[member.Name] = new PackagePart(member, part);
        }
        return parts;
    }
}
