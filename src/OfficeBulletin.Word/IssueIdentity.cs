using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word;

/// <summary>The custom XML part that tells any copy of a document which issue and version it is: ids and hashes of the blocks' text, no personal data.</summary>
internal static class IssueIdentity
{
    public const string Namespace = "urn:officebulletin:issue";

    private const string DataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    public static void Write(XmlWriter writer, Issue issue)
    {
        writer.WriteStartDocument();
        writer.WriteStartElement("issue", Namespace);
        writer.WriteAttributeString("id", issue.Id ?? IdOf(issue.Masthead));
        writer.WriteAttributeString("version", TextHash.Of(issue)[..16]);
        if (issue.Masthead.Year is { } year)
            writer.WriteAttributeString("year", year.ToString(CultureInfo.InvariantCulture));
        foreach (var item in issue.Columns.SelectMany(column => column.Items))
        {
            writer.WriteStartElement("block", Namespace);
            writer.WriteAttributeString("id", item.Id);
            writer.WriteAttributeString("sha256", TextHash.Of(item));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    public static void WriteProperties(XmlWriter writer)
    {
        writer.WriteStartDocument();
        writer.WriteStartElement("ds", "datastoreItem", DataStore);
        writer.WriteAttributeString("ds", "itemID", DataStore, "{0B5E7C1A-6D0B-4B7E-9B3C-2E2B8E2F0A11}");
        writer.WriteStartElement("ds", "schemaRefs", DataStore);
        writer.WriteStartElement("ds", "schemaRef", DataStore);
        writer.WriteAttributeString("ds", "uri", DataStore, Namespace);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>An id that follows from name, year and number: the same issue has the same one wherever it is assembled.</summary>
    private static string IdOf(Masthead masthead) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DocumentProperties.TitleOf(masthead))).AsSpan(0, 16));
}
