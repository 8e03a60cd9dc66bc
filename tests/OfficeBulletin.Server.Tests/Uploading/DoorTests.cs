using System.Net;
using OfficeBulletin.EndToEnd;
using OfficeBulletin.Storage;
using OfficeBulletin.Tests.Gate;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>Files that bear a mark of secrecy are stopped at the door, wherever in them it stands; those that only speak of secrets pass.</summary>
public sealed class DoorTests : IAsyncLifetime
{
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Words = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static readonly Sent Book = new("报送表.xlsx", UnitWorkbook.Of(UnitWorkbook.Row("万州区史志办", "万州召开座谈会", "万州区史志办召开座谈会，研究方志馆建设。")));

    private RunningDesk desk = null!;
    private HttpClient unit = null!;

    public static TheoryData<string> Marked => [.. Files.Keys];

    private static IReadOnlyDictionary<string, Func<Sent>> Files { get; } = new Dictionary<string, Func<Sent>>(StringComparer.Ordinal)
    {
        ["first line of a Word file"] = () => new Sent("稿.docx", UnitArticle.Of("机密★1年", "万州召开座谈会", "会议研究了方志馆建设。")),
        ["the word alone in the first lines"] = () => new Sent("稿.docx", UnitArticle.Of("万州召开座谈会", "秘 密", "会议研究了方志馆建设。")),
        ["a star deep in the body"] = () => new Sent("稿.docx", UnitArticle.Of([.. Enumerable.Repeat("会议研究了方志馆建设。", 40), "绝密★长期"])),
        ["header"] = () => Word("word/header1.xml", "header", Words + "header+xml", $"""<w:hdr xmlns:w="{OfficeFiles.Word}"><w:p><w:r><w:t>机</w:t></w:r><w:r><w:t>密</w:t></w:r></w:p></w:hdr>"""),
        ["footer"] = () => Word("word/footer1.xml", "footer", Words + "footer+xml", $"""<w:ftr xmlns:w="{OfficeFiles.Word}"><w:p><w:r><w:t>秘密★3年</w:t></w:r></w:p></w:ftr>"""),
        ["text box"] = () => new Sent("稿.docx", OfficeFiles.Docx($"""<w:p><w:r><w:t>{new string('方', 30)}</w:t></w:r></w:p>""" + $"""<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>机密</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>""").Build()),
        ["properties"] = () => Properties("<cp:keywords>机密</cp:keywords>"),
        ["a cell"] = () => new Sent("另一张.xlsx", UnitWorkbook.Of("报送", [["标题", "密级"], ["万州召开座谈会", "机密"]])),
        ["a line above the table"] = () => new Sent("另一张.csv", "秘密★5年\n标题,正文\n万州,会议\n"u8.ToArray()),
        ["plain text"] = () => new Sent("说明.txt", "密级：秘密\n会议研究了方志馆建设。\n"u8.ToArray()),
        ["header of a sheet"] = () => new Sent("另一张.xlsx", SheetWith("""<headerFooter><oddHeader>&amp;L&amp;"宋体,常规"&amp;12机密★1年&amp;R第 &amp;P 页</oddHeader></headerFooter>""")),
    };

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        unit = desk.As(Role.Contributor, desk.Wanzhou);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Marked))]
    public async Task A_marked_file_stops_the_whole_upload(string place)
    {
        var answer = await unit.Send(Book, Files[place]());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.All(answer.Rules, rule => Assert.Equal("D43", rule));
        Assert.Empty((await unit.Json("/api/submissions")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task What_speaks_of_secrets_and_is_none_is_received()
    {
        var answer = await unit.Send(
            Book,
            new Sent("稿.docx", UnitArticle.Of("解密档案里的万州", "内部", "全市保密工作会议强调，不得泄露国家机密。", "秘密联络站旧址修缮完工。")),
            new Sent("统计.xlsx", UnitWorkbook.Of("密级统计", [["密级", "件数"], ["绝密", "1"], ["机密", "2"], ["秘密", "3"]])));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.DoesNotContain("D43", answer.Rules);
    }

    private static Sent Word(string part, string type, string contentType, string xml) => new("稿.docx", OfficeFiles.Docx(
        relationships: OfficeFiles.Relationship("rId9", OfficeFiles.Office + type, part["word/".Length..]), types: OfficeFiles.Override("/" + part, contentType)).Add(part, xml).Build());

    private static Sent Properties(string xml) => new("稿.docx", OfficeFiles.Docx(types: OfficeFiles.Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
        .Replace("_rels/.rels", OfficeFiles.Relationships(
            OfficeFiles.Relationship("rId1", OfficeFiles.Office + "officeDocument", "word/document.xml")
            + OfficeFiles.Relationship("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")))
        .Add("docProps/core.xml", $"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">{xml}</cp:coreProperties>""").Build());

    private static byte[] SheetWith(string end) => OfficeFiles.Xlsx(types: OfficeFiles.Override("/xl/worksheets/sheet1.xml", Sheets + "worksheet+xml"))
        .Replace("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>{end}</worksheet>""").Build();
}
