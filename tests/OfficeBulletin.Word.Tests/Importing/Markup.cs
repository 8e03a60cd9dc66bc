using System.Security;

namespace OfficeBulletin.Word.Tests.Importing;

/// <summary>Word's markup in few words, to build bodies from.</summary>
internal static class Markup
{
    /// <summary>A paragraph of one plain run.</summary>
    public static string P(string text) => Par(R(text));

    /// <summary>A paragraph of inline content.</summary>
    public static string Par(params string[] inline) => $"<w:p>{string.Concat(inline)}</w:p>";

    /// <summary>A paragraph with properties.</summary>
    public static string ParWith(string properties, params string[] inline) => $"<w:p><w:pPr>{properties}</w:pPr>{string.Concat(inline)}</w:p>";

    public static string Styled(string styleId, string text) => ParWith($"<w:pStyle w:val=\"{styleId}\"/>", R(text));

    public static string Centred(string text, string runProperties = "") => ParWith("<w:jc w:val=\"center\"/>", R(text, runProperties));

    public static string Right(string text) => ParWith("<w:jc w:val=\"right\"/>", R(text));

    public static string ListItem(string text, int numbering = 1, int level = 0) =>
        ParWith($"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{numbering}\"/></w:numPr>", R(text));

    public static string R(string text, string properties = "") => $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>A run of anything but text.</summary>
    public static string Run(string content, string properties = "") => $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}{content}</w:r>";

    public static string Inserted(params string[] inline) => $"<w:ins w:id=\"901\" w:author=\"审稿人\">{string.Concat(inline)}</w:ins>";

    public static string Deleted(string text) => $"<w:del w:id=\"902\" w:author=\"审稿人\"><w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r></w:del>";

    /// <summary>A complex field with a stored result.</summary>
    public static string Field(string code, params string[] result) =>
        Run("<w:fldChar w:fldCharType=\"begin\"/>") + Code(code) + Run("<w:fldChar w:fldCharType=\"separate\"/>") + string.Concat(result) + Run("<w:fldChar w:fldCharType=\"end\"/>");

    /// <summary>A complex field without a result.</summary>
    public static string BareField(string code, string formData = "") =>
        Run(formData.Length > 0 ? $"<w:fldChar w:fldCharType=\"begin\"><w:ffData>{formData}</w:ffData></w:fldChar>" : "<w:fldChar w:fldCharType=\"begin\"/>")
        + Code(code) + Run("<w:fldChar w:fldCharType=\"end\"/>");

    public static string Table(string grid, params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(grid.Split(' ').Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string RowWith(string properties, params string[] cells) => $"<w:tr><w:trPr>{properties}</w:trPr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string text, string properties = "") => CellOf(properties, P(text));

    public static string CellOf(string properties, params string[] blocks) => $"<w:tc>{(properties.Length > 0 ? $"<w:tcPr>{properties}</w:tcPr>" : "")}{string.Concat(blocks)}</w:tc>";

    public static string Style(string id, string name, string type = "paragraph", string properties = "") =>
        $"<w:style w:type=\"{type}\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{properties}</w:style>";

    /// <summary>An abstract list and the instance of the next number, levels as "format text" ("decimal %1.").</summary>
    public static string List(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{string.Concat(levels.Select(Level))}</w:abstractNum>";

    public static string Instance(int id, int list, string overrides = "") => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{list}\"/>{overrides}</w:num>";

    public static string Level(string format, int index)
    {
        var blank = format.IndexOf(' ', StringComparison.Ordinal);
        return $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format[..blank]}\"/><w:lvlText w:val=\"{format[(blank + 1)..]}\"/></w:lvl>";
    }

    public static string FootnoteMark(int id) => Run($"<w:footnoteReference w:id=\"{id}\"/>");

    public static string Footnote(int id, params string[] paragraphs) =>
        $"<w:footnote w:id=\"{id}\">{string.Concat(paragraphs.Select((text, at) => at == 0 ? Par(Run("<w:footnoteRef/>"), R(" " + text)) : P(text)))}</w:footnote>";

    /// <summary>A picture in the line, 2 by 1 inches.</summary>
    public static string InlinePicture(string relationship, string name = "会场.png", string link = "r:embed", string crop = "", int id = 1) => Run(
        $"<w:drawing><wp:inline><wp:extent cx=\"1828800\" cy=\"914400\"/><wp:docPr id=\"{id}\" name=\"图片 {id}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + PictureOf(relationship, name, link, crop, id) + "</a:graphicData></a:graphic></wp:inline></w:drawing>");

    public static string PictureOf(string relationship, string name, string link = "r:embed", string crop = "", int id = 1) =>
        $"<pic:pic><pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"{name}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip {link}=\"{relationship}\"/>{crop}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1000\" cy=\"500\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>";

    /// <summary>A drawing that floats beside the text and holds any graphic.</summary>
    public static string Anchored(string uri, string graphic) => Run(
        "<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\">"
        + "<wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>"
        + $"<wp:extent cx=\"914400\" cy=\"914400\"/><wp:wrapNone/><wp:docPr id=\"9\" name=\"图形 9\"/><a:graphic><a:graphicData uri=\"{uri}\">{graphic}</a:graphicData></a:graphic></wp:anchor></w:drawing>");

    public static string TextBoxShape(params string[] blocks) => Shape($"<wps:txbx><w:txbxContent>{string.Concat(blocks)}</w:txbxContent></wps:txbx>");

    public static string Shape(string content = "") =>
        "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"914400\" cy=\"914400\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr>" + content + "<wps:bodyPr/></wps:wsp>";

    public const string ShapeUri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    private static string Code(string code) => Run($"<w:instrText xml:space=\"preserve\">{SecurityElement.Escape(code)}</w:instrText>");
}
