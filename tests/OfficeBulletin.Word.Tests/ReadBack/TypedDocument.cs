using System.IO.Compression;
using System.Security;
using System.Text;

namespace OfficeBulletin.Word.Tests.ReadBack;

/// <summary>A small Word document typed by hand, in WordprocessingML.</summary>
internal sealed class TypedDocument
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>Ids as Chinese Word writes them, and the names behind them.</summary>
    private static readonly (string Id, string Name)[] Styles =
        [("a", "Normal"), ("1", "heading 1"), ("2", "heading 2"), ("TOC1", "toc 1"), ("a3", "副标题"), ("a4", "正文"), ("a5", "供稿"), ("a6", "图注"), ("a7", "版记"), ("a8", "表题")];

    private readonly StringBuilder body = new();
    private string footnotes = "";
    private string endnotes = "";

    public TypedDocument P(string text, string? style = null) => Raw($"<w:p>{Style(style)}<w:r>{T(text)}</w:r></w:p>");

    public TypedDocument Raw(string markup)
    {
        body.Append(markup);
        return this;
    }

    public TypedDocument Footnote(int id, string text)
    {
        footnotes += $"<w:footnote w:id=\"{id}\"><w:p><w:r><w:footnoteRef/></w:r><w:r>{T(" " + text)}</w:r></w:p></w:footnote>";
        return this;
    }

    public TypedDocument Endnote(int id, string text)
    {
        endnotes += $"<w:endnote w:id=\"{id}\"><w:p><w:r>{T(text)}</w:r></w:p></w:endnote>";
        return this;
    }

    /// <summary>Text of a run, escaped.</summary>
    public static string T(string text) => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>";

    public static string R(string text, string properties = "") => $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}{T(text)}</w:r>";

    /// <summary>The paragraph properties naming a style by its name; nothing for null.</summary>
    public static string Style(string? name) => name is null ? "" : $"<w:pPr><w:pStyle w:val=\"{Styles.First(style => style.Name == name).Id}\"/></w:pPr>";

    /// <summary>A paragraph of ready runs.</summary>
    public TypedDocument Runs(string runs, string? style = null) => Raw($"<w:p>{Style(style)}{runs}</w:p>");

    public WordFile Saved()
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>
                <Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Types}.styles+xml"/>
                <Override PartName="/word/footnotes.xml" ContentType="{Types}.footnotes+xml"/><Override PartName="/word/endnotes.xml" ContentType="{Types}.endnotes+xml"/></Types>
                """);
            Add(zip, "_rels/.rels", Relationships(("rId1", "officeDocument", "word/document.xml")));
            Add(zip, "word/_rels/document.xml.rels", Relationships(("rId1", "styles", "styles.xml"), ("rId2", "footnotes", "footnotes.xml"), ("rId3", "endnotes", "endnotes.xml"), ("rId4", "image", "media/image1.png")));
            Add(zip, "word/document.xml", Root("document", $"<w:body>{body}<w:sectPr/></w:body>"));
            Add(zip, "word/styles.xml", Root("styles", string.Concat(Styles.Select(style => $"<w:style w:type=\"paragraph\" w:styleId=\"{style.Id}\"{(style.Id == "a" ? " w:default=\"1\"" : "")}><w:name w:val=\"{style.Name}\"/></w:style>"))));
            Add(zip, "word/footnotes.xml", Root("footnotes", Separator("footnote") + footnotes));
            Add(zip, "word/endnotes.xml", Root("endnotes", Separator("endnote") + endnotes));
            using var image = zip.CreateEntry("word/media/image1.png").Open();
            image.Write(Assembly.SampleIssue.Png);
        }
        return new WordFile(output.ToArray());
    }

    private static string Separator(string note) => $"<w:{note} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{note}>";

    private static string Root(string name, string content) =>
        $"<w:{name} xmlns:w=\"{W}\" xmlns:r=\"{Office}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" " +
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" " +
        $"xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\">{content}</w:{name}>";

    private static string Relationships(params (string Id, string Type, string Target)[] relationships) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
        string.Concat(relationships.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Office}/{one.Type}\" Target=\"{one.Target}\"/>")) + "</Relationships>";

    private static void Add(ZipArchive zip, string part, string text)
    {
        using var stream = zip.CreateEntry(part).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
