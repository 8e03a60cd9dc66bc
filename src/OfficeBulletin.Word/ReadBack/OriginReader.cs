using System.Globalization;
using System.Xml;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>Reads the custom XML part by which a document of ours is recognised wherever it comes back from.</summary>
internal static class OriginReader
{
    private const string Namespace = "urn:officebulletin:issue";

    public static IssueOrigin Read(GatedPackage package)
    {
        foreach (var relationship in package.Relationships(package.MainPart))
        {
            if (relationship.External || relationship.Type != RelationshipTypes.CustomXml || package.Bytes(relationship.Target) is not { } bytes)
                continue;
            using var reader = Element.Open(bytes);
            if (reader is { LocalName: "issue", NamespaceURI: Namespace })
                return new IssueOrigin(reader.GetAttribute("id"), Year(reader));
        }
        return IssueOrigin.Unknown;
    }

    private static int? Year(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
