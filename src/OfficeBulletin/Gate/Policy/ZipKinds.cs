using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate.Policy;

/// <summary>Names an archive that holds no [Content_Types].xml.</summary>
internal static class ZipKinds
{
    public static (GateRule Rule, string? Part) Refusal(IReadOnlyDictionary<string, PackagePart> parts)
    {
        if (parts.TryGetValue("mimetype", out var type) && type.Bytes().AsSpan().StartsWith("application/vnd.oasis.opendocument"u8))
            return (GateRules.FileOpenDocument, null);
        if (parts.ContainsKey("OFD.xml"))
            return (GateRules.FileOfd, null);
        if (parts.Keys.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            return (GateRules.PackageIncomplete, ContentTypes.PartName);
        return (GateRules.FileZip, null);
    }
}
