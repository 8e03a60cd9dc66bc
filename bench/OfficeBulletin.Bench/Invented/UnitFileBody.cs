using System.Xml.Linq;

namespace OfficeBulletin.Bench.Invented;

/// <summary>The main part of a unit's Word file.</summary>
internal static class UnitFileBody
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public static XElement Of(InventedText text) =>
        new(W + "document",
            new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(XNamespace.Xmlns + "wp", Wp), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "pic", Pic),
            new XElement(W + "body",
                Paragraph(text.TitleLine(), Style("1")),
                Paragraphs(text, 3),
                Picture(1),
                Enumerable.Range(0, 5).Select(_ => Paragraph(text.Paragraph(12), Numbered())),
                Paragraphs(text, 2),
                Table(text),
                Picture(2),
                Paragraphs(text, 1),
                Paragraph($"（{text.Unit()}供稿）", Property("jc", "right")),
                new XElement(W + "sectPr", new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)))));

    private static IEnumerable<XElement> Paragraphs(InventedText text, int count) => Enumerable.Range(0, count).Select(_ => Paragraph(text.Paragraph(75)));

    /// <summary>A paragraph of three runs, as Word leaves them behind.</summary>
    private static XElement Paragraph(string text, params object[] properties) =>
        new(W + "p", new XElement(W + "pPr", properties), Run(text[..(text.Length / 3)]), Run(text[(text.Length / 3)..(text.Length / 2)]), Run(text[(text.Length / 2)..]));

    private static XElement Run(string text) =>
        new(W + "r",
            new XElement(W + "rPr", new XElement(W + "rFonts", new XAttribute(W + "hint", "eastAsia"), new XAttribute(W + "eastAsia", "仿宋_GB2312")), Property("sz", "32")),
            new XElement(W + "t", text));

    private static XElement Table(InventedText text) =>
        new(W + "tbl",
            new XElement(W + "tblPr", new XElement(W + "tblW", new XAttribute(W + "w", 0), new XAttribute(W + "type", "auto"))),
            new XElement(W + "tblGrid", Enumerable.Repeat(0, 4).Select(_ => new XElement(W + "gridCol", new XAttribute(W + "w", 2130)))),
            Enumerable.Range(0, 7).Select(_ => new XElement(W + "tr", Enumerable.Range(0, 4).Select(_ => new XElement(W + "tc", Paragraph(text.Unit()[..3]))))));

    private static XElement Picture(int number)
    {
        object[] size = [new XAttribute("cx", 6096000), new XAttribute("cy", 4572000)];
        object[] name = [new XAttribute("id", number), new XAttribute("name", $"图片 {number}")];
        var picture = new XElement(Pic + "pic",
            new XElement(Pic + "nvPicPr", new XElement(Pic + "cNvPr", name), new XElement(Pic + "cNvPicPr")),
            new XElement(Pic + "blipFill", new XElement(A + "blip", new XAttribute(R + "embed", $"rId{number + 2}")), new XElement(A + "stretch", new XElement(A + "fillRect"))),
            new XElement(Pic + "spPr",
                new XElement(A + "xfrm", new XElement(A + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(A + "ext", size)),
                new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst"))));
        return new XElement(W + "p", new XElement(W + "r", new XElement(W + "drawing",
            new XElement(Wp + "inline",
                new XElement(Wp + "extent", size),
                new XElement(Wp + "docPr", name),
                new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", Pic.NamespaceName), picture))))));
    }

    private static XElement Style(string id) => Property("pStyle", id);

    private static XElement Numbered() => new(W + "numPr", Property("ilvl", "0"), Property("numId", "1"));

    private static XElement Property(string name, string value) => new(W + name, new XAttribute(W + "val", value));
}
