using System.Xml;
using System.Xml.Linq;

namespace OfficeBulletin.Word.Markup;

/// <summary>Root of the main part: the template's namespaces with those the pages need.</summary>
internal static class DocumentRoot
{
    private static readonly (string Prefix, string Space)[] Needed =
    [
        ("w", W.Main), ("r", W.Relationships), ("mc", W.Compatibility), ("w15", W.Word2012), ("wp", W.Drawing), ("a", W.DrawingMain), ("pic", W.DrawingPicture),
    ];

    public static void Start(XmlWriter writer, XElement template)
    {
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("w", "document", W.Main);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (prefix, space) in Needed)
        {
            declared.Add(prefix);
            if (prefix != "w")
                writer.WriteAttributeString("xmlns", prefix, null, space);
        }
        foreach (var attribute in template.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.NamespaceName.Length > 0 && declared.Add(attribute.Name.LocalName)))
            writer.WriteAttributeString("xmlns", attribute.Name.LocalName, null, attribute.Value);
        var ignorable = (template.Attribute(XName.Get("Ignorable", W.Compatibility))?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Append("w15").Distinct(StringComparer.Ordinal).Where(declared.Contains);
        writer.WriteAttributeString("mc", "Ignorable", W.Compatibility, string.Join(' ', ignorable));
        writer.WriteStartElement("w", "body", W.Main);
    }

    public static void End(XmlWriter writer)
    {
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndDocument();
    }
}
