using System.Text;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Small sound Word and Excel files, and the places where an attack is put in.</summary>
internal static class OfficeFiles
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string MainDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string MainSheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A document of one paragraph.</summary>
    /// <param name="body">Markup after it.</param>
    /// <param name="relationships">Relationships of the main part, see <see cref="Relationship"/>.</param>
    /// <param name="types">Content types besides the usual ones, see <see cref="Override"/>.</param>
    public static LyingZip Docx(string body = "", string relationships = "", string types = "", string mainType = MainDocument, LyingZip? zip = null) => (zip ?? new LyingZip())
        .Add("[Content_Types].xml", ContentTypes(Override("/word/document.xml", mainType) + types))
        .Add("_rels/.rels", Relationships(Relationship("rId1", Office + "officeDocument", "word/document.xml")))
        .Add("word/document.xml", Document(body))
        .Add("word/_rels/document.xml.rels", Relationships(relationships));

    /// <summary>A workbook of one sheet with one cell.</summary>
    public static LyingZip Xlsx(string relationships = "", string types = "", string mainType = MainSheet) => new LyingZip()
        .Add("[Content_Types].xml", ContentTypes(Override("/xl/workbook.xml", mainType) + types))
        .Add("_rels/.rels", Relationships(Relationship("rId1", Office + "officeDocument", "/xl/workbook.xml")))
        .Add("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet name="报送" sheetId="1"/></sheets></workbook>""")
        .Add("xl/worksheets/sheet1.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>""")
        .Add("xl/_rels/workbook.xml.rels", Relationships(Relationship("rId1", Office + "worksheet", "worksheets/sheet1.xml") + relationships));

    public static string Document(string body) => $"""<w:document xmlns:w="{Word}"><w:body><w:p><w:r><w:t>党史学习座谈会在江边小镇举行。</w:t></w:r></w:p>{body}</w:body></w:document>""";

    public static string ContentTypes(string more) =>
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{more}</Types>""";

    public static string Override(string part, string type) => $"""<Override PartName="{part}" ContentType="{type}"/>""";

    public static string Relationships(string relationships) => $"""<Relationships xmlns="{PackageRelationships}">{relationships}</Relationships>""";

    public static string Relationship(string id, string type, string target, bool external = false) =>
        $"""<Relationship Id="{id}" Type="{type}" Target="{target}"{(external ? " TargetMode=\"External\"" : "")}/>""";

    /// <summary>Splits a field's instruction over runs at each "|".</summary>
    public static string Field(string instruction, string result = "显示的文字") =>
        FieldMark("begin") + string.Concat(instruction.Split('|').Select(Instruction)) + FieldMark("separate") + $"<w:r><w:t>{result}</w:t></w:r>" + FieldMark("end");

    public static string FieldMark(string type) => $"""<w:r><w:fldChar w:fldCharType="{type}"/></w:r>""";

    public static string Instruction(string text) => text.StartsWith('<') ? text : $"""<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>""";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Letters that pack badly, the same on each run: a part with enough of them is no suspect for its ratio.</summary>
    public static string Noise(int length)
    {
        var random = new Random(20240130);
        return string.Create(length, random, (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)('a' + from.Next(26));
        });
    }

    /// <summary>A compound file whose directory holds these streams.</summary>
    public static byte[] Ole(params string[] streams)
    {
        var file = new byte[512 + (128 * Math.Max(4, streams.Length + 1))];
        byte[] magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        magic.CopyTo(file, 0);
        foreach (var (i, name) in streams.Prepend("Root Entry").Index())
        {
            var at = 512 + (128 * i);
            Encoding.Unicode.GetBytes(name).CopyTo(file, at);
            file[at + 64] = (byte)((name.Length + 1) * 2);
            file[at + 66] = (byte)(i == 0 ? 5 : 2);
        }
        return file;
    }
}
