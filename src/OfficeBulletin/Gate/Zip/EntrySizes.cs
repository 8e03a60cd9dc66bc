namespace OfficeBulletin.Gate.Zip;

/// <summary>Judges how an entry says it is packed and how large it says it becomes. Unpacking holds it to that, so limits on the claim are limits on the fact.</summary>
internal static class EntrySizes
{
    /// <summary>Flag bits 0, 6 and 13: encrypted, strongly encrypted, directory masked (PKWARE APPNOTE 4.4.4).</summary>
    public const int EncryptedFlags = 1 | 1 << 6 | 1 << 13;

    public const int Stored = 0;
    public const int Deflated = 8;

    /// <summary>Deflate cannot pack tighter than 1,032 : 1; what claims to is lying.</summary>
    private const int TightestDeflate = 1_032;

    /// <summary>Null when the entry may be unpacked.</summary>
    public static EntryFault? Fault(CentralHeader header, PackageKind kind)
    {
        if ((header.Flags & EncryptedFlags) != 0)
            return new EntryFault(GateRules.ZipEncryptedEntry);
        if (header.Method is not (Stored or Deflated))
            return new EntryFault(GateRules.ZipMethod, "方法 " + GateReport.Number(header.Method));
        if (header.Packed < 0 || header.Unpacked < 0 || header.LocalHeader < 0)
            return new EntryFault(GateRules.ZipContradiction, "长度不可能");
        if (header.Unpacked > Limit(header.Name, kind))
            return new EntryFault(GateRules.ZipPartSize, GateReport.Megabytes(header.Unpacked));
        if (header.Method == Stored ? header.Packed != header.Unpacked : header.Unpacked / TightestDeflate > header.Packed)
            return new EntryFault(GateRules.ZipSize);
        if (header.Unpacked > GateLimits.RatioFromBytes && header.Unpacked / GateLimits.Ratio > header.Packed)
            return new EntryFault(GateRules.ZipRatio, GateReport.Number(header.Unpacked / Math.Max(1, header.Packed)) + " : 1");
        return null;
    }

    /// <summary>True for what stays packed: the large parts of a workbook that readers go through and do not hold.</summary>
    public static bool StaysPacked(string name, long unpacked, PackageKind kind) =>
        kind == PackageKind.Workbook && unpacked > GateLimits.KeptBytes && !IsIndex(name) && name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static int Limit(string name, PackageKind kind)
    {
        if (StaysPacked(name, long.MaxValue, kind))
            return GateLimits.PackedPartBytes;
        return IsIndex(name) ? GateLimits.IndexPartBytes : GateLimits.PartBytes;
    }

    private static bool IsIndex(string name) =>
        name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("styles.xml", StringComparison.OrdinalIgnoreCase)
        || name.Equals(ContentTypes.PartName, StringComparison.OrdinalIgnoreCase);
}
