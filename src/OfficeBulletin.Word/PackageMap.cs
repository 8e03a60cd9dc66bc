using System.Xml;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Markup;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word;

/// <summary>Content types and relationships of an issue's document (ISO/IEC 29500-2 9.3, 10.1).</summary>
internal static class PackageMap
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static void Write(IssuePackage package, WordTemplate template, Media media, bool hasNotes, bool isIssue, string settings)
    {
        package.Write("_rels/.rels", writer => Relate(writer,
        [
            Relation("rId1", Office + "officeDocument", IssuePackage.MainPart),
            Relation("rId2", Metadata + "core-properties", "docProps/core.xml"),
            Relation("rId3", Office + "extended-properties", "docProps/app.xml"),
        ]));
        if (isIssue)
            package.Write("customXml/_rels/item1.xml.rels", writer => Relate(writer, [Relation("rId1", Office + "customXmlProps", "/customXml/itemProps1.xml")]));
        package.Write("word/_rels/document.xml.rels", writer => Relate(writer, Main(template, media, hasNotes, isIssue, settings)));
        package.Write("[Content_Types].xml", writer => Types(writer, template, media, hasNotes, isIssue, settings));
    }

    private static IEnumerable<Relationship> Main(WordTemplate template, Media media, bool hasNotes, bool isIssue, string settings)
    {
        var kept = template.Relationships;
        foreach (var relationship in kept)
            yield return Relation(relationship.Id, relationship.Type, "/" + relationship.Target);
        if (kept.All(relationship => relationship.Type != RelationshipTypes.Settings))
            yield return Relation("rIdSettings", RelationshipTypes.Settings, "/" + settings);
        if (hasNotes)
            yield return Relation("rIdFootnotes", RelationshipTypes.Footnotes, "/word/footnotes.xml");
        if (isIssue)
            yield return Relation("rIdIssue", RelationshipTypes.CustomXml, "/customXml/item1.xml");
        foreach (var part in media.Parts)
            yield return Relation(part.RelationshipId, RelationshipTypes.Image, "/" + part.PartName);
    }

    private static Relationship Relation(string id, string type, string target) => new(id, type, target, External: false);

    private static void Relate(XmlWriter writer, IEnumerable<Relationship> relationships)
    {
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("Relationships", Relationships);
        foreach (var relationship in relationships)
        {
            writer.WriteStartElement("Relationship", Relationships);
            writer.WriteAttributeString("Id", relationship.Id);
            writer.WriteAttributeString("Type", relationship.Type);
            writer.WriteAttributeString("Target", relationship.Target);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static void Types(XmlWriter writer, WordTemplate template, Media media, bool hasNotes, bool isIssue, string settings)
    {
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("Types", ContentTypes);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        foreach (var part in media.Parts.DistinctBy(part => part.Extension, StringComparer.Ordinal))
            Default(part.Extension, part.ContentType);
        Override(IssuePackage.MainPart, Word + "document.main+xml");
        foreach (var part in template.Relationships.Where(relationship => relationship.Type == RelationshipTypes.Styles))
            Override(part.Target, Word + "styles+xml");
        Override(settings, Word + "settings+xml");
        if (hasNotes)
            Override("word/footnotes.xml", Word + "footnotes+xml");
        if (isIssue)
            Override("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        Override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        Override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        foreach (var part in template.Parts)
        {
            if (template.Package.ContentType(part) is { } type)
                Override(part, type);
        }
        writer.WriteEndElement();

        void Default(string extension, string type) => Entry("Default", "Extension", extension, type);

        void Override(string part, string type) => Entry("Override", "PartName", "/" + part, type);

        void Entry(string element, string attribute, string value, string type)
        {
            writer.WriteStartElement(element, ContentTypes);
            writer.WriteAttributeString(attribute, value);
            writer.WriteAttributeString("ContentType", type);
            writer.WriteEndElement();
        }
    }
}
