using System.IO.Compression;
using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Data.Sqlite;
using OfficeBulletin.EndToEnd;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>What a unit sends, what it is told, what the desk keeps.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private const string Unit = "万州区史志办";
    private const string Title = "万州召开方志馆建设座谈会";
    private static readonly string[] Paragraphs = ["三月五日，万州区史志办召开方志馆建设座谈会，听取各乡镇街道的意见建议。", "会上，各方围绕选址、展陈和开放时间作了交流。"];
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private RunningDesk desk = null!;
    private HttpClient unit = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        unit = desk.As(Role.Contributor, desk.Wanzhou);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task Workbook_word_file_and_picture_are_received_and_kept()
    {
        var answer = await unit.Send(Book(Row("座谈.docx")), Article("座谈.docx"), new Sent("会场.png", Picture));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        var item = Assert.Single(answer.Items);
        Assert.Equal((Title, "received"), (item.GetProperty("title").GetString(), item.GetProperty("state").GetString()));
        Assert.DoesNotContain(answer.Rules, rule => rule.StartsWith('D'));
        Assert.Null(answer.Text("marked"));
        Assert.Equal(["报送表.xlsx", "会场.png", "座谈.docx"], answer.Body.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()));
        var stored = desk.Data.Read(reading => Storage.Items.Find(reading, Actor.Program, item.GetProperty("id").GetString()!))!;
        Assert.Equal((desk.Wanzhou.Id, "报送表.xlsx#报送!2", "动态", new DateOnly(2025, 3, 5)), (stored.Unit, stored.Origin, stored.Category, stored.EventOn));
        Assert.Contains("\"attachment\":\"座谈.docx\"", stored.Content, StringComparison.Ordinal);
        Assert.False(Directory.EnumerateFileSystemEntries(Path.Combine(desk.Data.Folder, "work")).Any());
    }

    [Fact]
    public async Task Without_the_declaration_nothing_is_kept()
    {
        foreach (var declaration in (string?[])[null, "", "涉密", "是否涉密"])
        {
            var answer = await unit.Send(declaration, null, Book(Row("", Paragraphs[0])));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "D40"), (answer.Status, Assert.Single(answer.Rules)));
        }
        Assert.Empty((await unit.Json("/api/submissions")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task The_same_upload_again_changes_nothing_loose_or_in_a_zip()
    {
        Sent[] files = [Book(Row("座谈.docx")), Article("座谈.docx")];

        var first = await unit.Send(files);
        var again = await unit.Send([.. files.Reverse()]);
        var zipped = await unit.Send(Zip(("报送/报送表.xlsx", files[0].Bytes), ("报送/附件/座谈.docx", files[1].Bytes), ("__MACOSX/._座谈.docx", [1])));

        Assert.Equal((HttpStatusCode.OK, true, first.Id), (again.Status, again.Unchanged, again.Id));
        Assert.Equal((HttpStatusCode.OK, true, first.Id), (zipped.Status, zipped.Unchanged, zipped.Id));
        Assert.Equal(first.Items[0].GetProperty("id").GetString(), again.Items[0].GetProperty("id").GetString());
        Assert.Single((await unit.Json("/api/submissions")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_corrected_upload_takes_the_place_of_the_former_and_what_is_the_same_stays()
    {
        var other = UnitWorkbook.Row(Unit, "万州完成旧志点校", "万州区史志办完成三部旧志的点校，全部交付出版社排印。");
        var first = await unit.Send(Book(Row("", Paragraphs[0]), other));
        var second = await unit.Send(Book(Row("", Paragraphs[0] + "会议决定四月动工。"), other));

        Assert.Equal((HttpStatusCode.Created, first.Id), (second.Status, second.Text("replaces")));
        var (old, same) = (Id(first, Title), Id(first, "万州完成旧志点校"));
        Assert.Equal(same, Id(second, "万州完成旧志点校"));
        Assert.NotEqual(old, Id(second, Title));
        var former = await unit.Json($"/api/submissions/{first.Id}");
        Assert.Equal(second.Id, former.GetProperty("replacedBy").GetString());
        Assert.Equal(["received", "replaced"], former.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("state").GetString()).Order());
        Assert.Equal(Id(second, Title), desk.Data.Read(reading => Storage.Items.Find(reading, Actor.Program, old))!.ReplacedBy);
        Assert.Equal(2, (await unit.Json("/api/submissions")).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task What_stands_in_a_draft_is_not_replaced_and_the_new_one_is_kept_beside_it()
    {
        var first = await unit.Send(Book(Row("", Paragraphs[0])));
        var planned = Id(first, Title);
        Plan(planned);
        var second = await unit.Send(Book(Row("", Paragraphs[0] + "会议决定四月动工。")));

        Assert.Equal(HttpStatusCode.Created, second.Status);
        Assert.Contains("D50", second.Rules);
        Assert.NotEqual(planned, Id(second, Title));
        Assert.Equal("planned", desk.Data.Read(reading => Storage.Items.Find(reading, Actor.Program, planned))!.State);
    }

    [Fact]
    public async Task Rows_that_are_held_back_come_back_marked_and_are_mended_by_a_later_upload()
    {
        var faulty = Row("", Paragraphs[0]);
        faulty[9] = "";
        var first = await unit.Send(Book(faulty));
        var marked = await unit.GetAsync(new Uri(first.Text("marked")!, UriKind.Relative));
        var second = await unit.Send(Book(Row("", Paragraphs[0])));

        Assert.Equal((HttpStatusCode.Created, true), (first.Status, first.Body.GetProperty("refused").GetBoolean()));
        Assert.Empty(first.Items);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", marked.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", "报送表.xlsx"), (marked.Content.Headers.ContentDisposition!.DispositionType, marked.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal("nosniff", Assert.Single(marked.Headers.GetValues("X-Content-Type-Options")));
        using var copy = SpreadsheetDocument.Open(await marked.Content.ReadAsStreamAsync(), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(copy));
        Assert.Equal(first.Id, second.Text("replaces"));
    }

    [Fact]
    public async Task Files_come_back_as_they_were_sent_and_to_nobody_else()
    {
        var article = Article("座谈.docx");
        var answer = await unit.Send(Book(Row("座谈.docx")), article);
        var path = new Uri($"/api/submissions/{answer.Id}/files/{Uri.EscapeDataString("座谈.docx")}", UriKind.Relative);
        var foreign = desk.As(Role.Contributor, desk.Qianjiang);

        Assert.Equal(article.Bytes, await unit.GetByteArrayAsync(path));
        Assert.Equal(article.Bytes, await desk.As(Role.Editor).GetByteArrayAsync(path));
        var missing = await foreign.GetAsync(new Uri("/api/submissions/0123456789abcdef0123456789abcdef", UriKind.Relative));
        var others = await foreign.GetAsync(new Uri($"/api/submissions/{answer.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync(path)).StatusCode);
        Assert.Equal(await Said(missing), await Said(others));
    }

    [Fact]
    public async Task An_editor_names_the_unit_and_a_contributor_cannot_send_for_another()
    {
        var book = Book(Row("", Paragraphs[0]));

        var nameless = await desk.As(Role.Editor).Send(book);
        var named = await desk.As(Role.Editor).Send("不涉密", desk.Wanzhou.Id, book);
        var foreign = await unit.Send("不涉密", desk.Qianjiang.Id, book);
        var other = await desk.As(Role.Contributor, desk.Qianjiang).Send(book);

        Assert.Equal("D05", Assert.Single(nameless.Rules));
        Assert.Equal(HttpStatusCode.Created, named.Status);
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Contains("D49", other.Rules);
    }

    [Fact]
    public async Task Names_are_never_paths_and_two_of_one_name_are_told()
    {
        var escaping = await unit.Send(Book(Row("", Paragraphs[0])) with { Name = "../../../报送 表.xlsx" });
        var twice = await unit.Send(Book(Row("", Paragraphs[0])), Book(Row("", Paragraphs[1])));
        var register = await unit.Send(Book(Row("", Paragraphs[0])) with { Name = "Registers.xlsx" });

        Assert.Equal("报送 表.xlsx#报送!2", Assert.Single(escaping.Items).GetProperty("origin").GetString());
        Assert.Equal("D44", Assert.Single(twice.Rules));
        Assert.Equal("D44", Assert.Single(register.Rules));
    }

    [Fact]
    public async Task Submissions_are_listed_page_by_page()
    {
        for (var number = 1; number <= 3; number++)
            await unit.Send(Book(UnitWorkbook.Row(Unit, $"万州第{number}次会议", $"第{number}次会议研究了第{number}个专题，形成了意见。")));

        var first = await unit.Json("/api/submissions?limit=2");
        var second = await unit.Json($"/api/submissions?limit=2&cursor={first.GetProperty("next").GetString()}");

        Assert.Equal((2, 1), (first.GetProperty("items").GetArrayLength(), second.GetProperty("items").GetArrayLength()));
        Assert.False(second.TryGetProperty("next", out _));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await unit.GetAsync(new Uri("/api/submissions?limit=101", UriKind.Relative))).StatusCode);
    }

    /// <summary>All but the number of the request.</summary>
    private static async Task<string> Said(HttpResponseMessage response) => (await response.Content.ReadAsStringAsync()).Split("\"traceId\"")[0];

    private static string[] Row(string file, string text = "") => UnitWorkbook.Row(Unit, Title, text, file);

    private static Sent Book(params string[][] rows) => new("报送表.xlsx", UnitWorkbook.Of(rows));

    private static Sent Article(string name) => new(name, UnitArticle.Of([Title, .. Paragraphs, $"（{Unit}供稿）"]));

    private static Sent Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return new Sent("三月.zip", stream.ToArray());
    }

    /// <summary>As an editor's draft leaves it.</summary>
    private void Plan(string item)
    {
        using var beside = new SqliteConnection($"Data Source={Path.Combine(desk.Data.Folder, "desk.db")}");
        beside.Open();
        using var command = beside.CreateCommand();
        command.CommandText = "UPDATE item SET state = 'planned' WHERE id = $id";
        command.Parameters.AddWithValue("$id", item);
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    private static string Id(Answered answer, string title) => answer.Items.Single(item => item.GetProperty("title").GetString() == title).GetProperty("id").GetString()!;
}
