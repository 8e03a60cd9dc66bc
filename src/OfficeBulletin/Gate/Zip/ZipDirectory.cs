namespace OfficeBulletin.Gate.Zip;

/// <summary>
/// Reads an archive's directory and holds every claim in it against the archive itself before a byte is unpacked: System.IO.Compression believes the directory and
/// reads 33 GB out of a 137 kB file whose entries overlap.
/// </summary>
internal static class ZipDirectory
{
    /// <summary>
    /// Members fit to be unpacked, in directory order, without folders. Entries with a fault of their own are reported and left out; null when the archive as a whole
    /// cannot be trusted or costs too much.
    /// </summary>
    public static List<ZipMember>? Read(ReadOnlySpan<byte> zip, PackageKind kind, GateReport report)
    {
        if (ZipEnd.Find(zip, report) is not { } end)
            return null;
        if (end.Entries > GateLimits.Entries)
        {
            report.Add(GateRules.ZipEntries, null, GateReport.Number(end.Entries));
            return null;
        }
        List<ZipMember> members = new(end.Entries);
        var rest = zip.Slice(end.Start, end.Length);
        for (var i = 0; i < end.Entries; i++)
        {
            if (CentralHeader.Read(ref rest, out var name) is not { } header)
            {
                report.Add(GateRules.ZipDamaged, null, "目录缺了一段");
                return null;
            }
            if (Member(zip[..end.Start], header, name, kind, report) is { } member)
                members.Add(member);
        }
        if (!rest.IsEmpty)
        {
            report.Add(GateRules.ZipContradiction, "目录", "条目比所记的多");
            return null;
        }
        return Fit(members, kind, report) & HaveOwnBytes(members, report) ? WithoutFoldersAndDoubles(members, report) : null;
    }

    private static ZipMember? Member(ReadOnlySpan<byte> zip, CentralHeader header, ReadOnlySpan<byte> name, PackageKind kind, GateReport report)
    {
        var start = 0;
        var fault = EntryNames.Fault(header.Name) ?? EntrySizes.Fault(header, kind) ?? LocalHeader.Fault(zip, header, name, out start);
        if (fault is { } found)
        {
            report.Add(found.Rule, header.Name, found.Detail);
            return null;
        }
        return new ZipMember(header.Name, header.Method == EntrySizes.Deflated, header.Crc, (int)header.LocalHeader, start, (int)header.Packed, (int)header.Unpacked);
    }

    private static bool Fit(List<ZipMember> members, PackageKind kind, GateReport report)
    {
        var counted = members.Sum(member => EntrySizes.StaysPacked(member.Name, member.Unpacked, kind) ? member.Unpacked / 2 : (long)member.Unpacked);
        if (counted > GateLimits.UnpackedBytes)
            report.Add(GateRules.ZipUnpacked, null, GateReport.Megabytes(members.Sum(member => (long)member.Unpacked)));
        return counted <= GateLimits.UnpackedBytes;
    }

    /// <summary>True when no two entries share a byte: together they are then no longer than the archive.</summary>
    private static bool HaveOwnBytes(List<ZipMember> members, GateReport report)
    {
        var own = true;
        var end = 0;
        foreach (var member in members.OrderBy(member => member.Header))
        {
            if (member.Header < end)
            {
                report.Add(GateRules.ZipOverlap, member.Name);
                own = false;
            }
            end = Math.Max(end, member.Start + member.Packed);
        }
        return own;
    }

    /// <summary>Part names are equal without regard to case (ECMA-376-2 6.2.2.3): of two such entries each reader takes another.</summary>
    private static List<ZipMember> WithoutFoldersAndDoubles(List<ZipMember> members, GateReport report)
    {
        members.RemoveAll(member => member.Name.EndsWith('/'));
        HashSet<string> names = new(members.Count, StringComparer.OrdinalIgnoreCase);
        members.RemoveAll(member =>
        {
            var doubled = !names.Add(member.Name);
            if (doubled)
                report.Add(GateRules.NameDoubled, member.Name);
            return doubled;
        });
        return members;
    }
}
