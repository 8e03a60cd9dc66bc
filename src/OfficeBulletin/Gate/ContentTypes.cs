using System.Xml;
using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate;

/// <summary>The content types that [Content_Types].xml declares (ECMA-376-2 6.2.3), by part or by extension.</summary>
internal sealed class ContentTypes(IReadOnlyDictionary<string, PackagePart> parts)
{
    public const string PartName = "[Content_Types].xml";
    private const int LongestExtension = 32;

    private readonly Dictionary<string, string> overrides = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> defaults = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes in one node; what is declared for parts that the file does not have is not kept.</summary>
    public void Take(XmlReader reader)
    {
        if (reader.NodeType != XmlNodeType.Element || reader.GetAttribute("ContentType") is not { } declared)
            return;
        var type = declared.Split(';')[0].Trim();
        if (reader.LocalName == "Override" && reader.GetAttribute("PartName")?.TrimStart('/') is { } part && parts.ContainsKey(part))
            overrides.TryAdd(part, type);
        if (reader.LocalName == "Default" && reader.GetAttribute("Extension") is { Length: <= LongestExtension } extension && defaults.Count < GateLimits.Entries)
            defaults.TryAdd(extension.TrimStart('.'), type);
    }

    /// <summary>The type of a part; null when none is declared.</summary>
    public string? Of(string part) => overrides.GetValueOrDefault(part) ?? defaults.GetValueOrDefault(part[(part.LastIndexOf('.') + 1)..]);

    public static bool IsXml(string part, string? type) =>
        type is not null && (type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("/xml", StringComparison.OrdinalIgnoreCase))
        || part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>VML of Office 2007 and before (ECMA-376-4 8.4).</summary>
    public static bool IsLegacyDrawing(string part, string? type) => type is null
        ? part.EndsWith(".vml", StringComparison.OrdinalIgnoreCase)
        : type.Equals("application/vnd.openxmlformats-officedocument.vmlDrawing", StringComparison.OrdinalIgnoreCase);
}
