using System.Globalization;
using System.Xml;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads the custom XML part by which a document of ours is recognised wherever it comes back from.</summary>
internal static class OriginReader
{
    public static IssueOrigin Read(GatedPackage package)
    {
        foreach (var relationship in package.Relationships(package.MainPart))
        {
            if (relationship.External || relationship.Type != RelationshipTypes.CustomXml || package.Bytes(relationship.Target) is not { } bytes)
                continue;
            using var reader = Markup.Xml.Open(bytes);
            if (reader is { LocalName: "issue", NamespaceURI: IssueIdentity.Namespace })
                return new IssueOrigin(reader.GetAttribute("id"), Year(reader)) { Hashes = Hashes(reader) };
        }
        return IssueOrigin.Unknown;
    }

    private static Dictionary<string, string> Hashes(XmlReader reader)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "block" } && reader.GetAttribute("id") is { } id && reader.GetAttribute("sha256") is { } hash)
                hashes[id] = hash;
        }
        return hashes;
    }

    private static int? Year(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
