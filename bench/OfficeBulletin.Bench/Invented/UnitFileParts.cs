using System.Xml.Linq;

namespace OfficeBulletin.Bench.Invented;

/// <summary>The parts of a unit's Word file that are the same in all of them.</summary>
internal static class UnitFileParts
{
    public const string ContentTypes = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Default Extension="jpeg" ContentType="image/jpeg"/>
          <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
          <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
          <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
        </Types>
        """;

    public const string PackageRelationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
        </Relationships>
        """;

    public const string Relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
          <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>
          <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.jpeg"/>
          <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image2.jpeg"/>
        </Relationships>
        """;

    public const string Numbering = """
        <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        </w:numbering>
        """;

    /// <summary>Styles of a new Word document's bulk: heading 1 and sixty that nothing uses.</summary>
    public static XElement Styles()
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return new XElement(w + "styles", new XAttribute(XNamespace.Xmlns + "w", w), Style("1", "heading 1"), Enumerable.Range(2, 60).Select(number => Style($"{number}", $"列表样式 {number}")));

        XElement Style(string id, string name) =>
            new(w + "style",
                new XAttribute(w + "type", "paragraph"),
                new XAttribute(w + "styleId", id),
                Property("name", name),
                Property("uiPriority", "99"),
                new XElement(w + "pPr", new XElement(w + "spacing", new XAttribute(w + "before", 120), new XAttribute(w + "after", 120), new XAttribute(w + "line", 560), new XAttribute(w + "lineRule", "exact")), Property("jc", "both")),
                new XElement(w + "rPr", new XElement(w + "rFonts", new XAttribute(w + "ascii", "Times New Roman"), new XAttribute(w + "eastAsia", "仿宋_GB2312")), Property("sz", "32")));

        XElement Property(string name, string value) => new(w + name, new XAttribute(w + "val", value));
    }
}
