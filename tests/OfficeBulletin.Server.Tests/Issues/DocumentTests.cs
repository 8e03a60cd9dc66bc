using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OfficeBulletin.Issues;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Issues;

public sealed class DocumentTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private IssueClient editor = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        editor = new IssueClient(desk.As(Role.Editor));
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task A_file_is_handed_out_under_its_name_to_be_saved()
    {
        var id = await editor.Assembled();
        using var response = await editor.Http.GetAsync(new Uri($"/api/issues/{id}/document", UriKind.Relative));
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("attachment", "史志工作简报2026年第1期（拟）.docx"), (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileNameStar));
    }

    [Fact]
    public async Task What_is_no_Word_file_is_refused_and_not_kept()
    {
        var id = await editor.Assembled();
        var version = (await editor.Get($"/api/issues/{id}/document")).Version;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await editor.Save(id, Encoding.UTF8.GetBytes("不是 Word 文件"), version)).Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await editor.Save(id, [1], version, "text/plain")).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await editor.Save(id, new byte[(20 << 20) + 1], version)).Status);
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await editor.Save(id, [1], null)).Status);
        Assert.Single((await editor.Get($"/api/issues/{id}/versions")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_version_that_nobody_knows_is_stale_and_the_file_is_kept()
    {
        var id = await editor.Assembled();
        var file = await editor.Get($"/api/issues/{id}/document");
        var answer = await editor.Save(id, WordBytes.Edited(file.Bytes, "会议部署", "会议认真部署"), "0123456789abcdef0123456789abcdef");
        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status);
        Assert.Equal(HttpStatusCode.OK, (await editor.Get($"/api/issues/{id}/document?version={answer.Text("conflict")}")).Status);
    }

    [Fact]
    public async Task A_Word_file_that_came_with_an_item_is_its_body_and_the_title_typed_in_it_is_printed_once()
    {
        var article = TypedArticle.Of("万州区老码头修复完工", "万州区老码头修复完工。", "码头长六十米。");
        var item = desk.AcceptedWithFile(desk.Wanzhou, "万州区老码头修复完工", "老码头.docx", article);
        var id = await editor.Begin();
        await editor.Plan(id, plan => plan["columns"] = new JsonArray(new JsonObject { ["name"] = "区县动态", ["items"] = new JsonArray(new JsonObject { ["item"] = item }) }));
        Assert.Equal(HttpStatusCode.OK, (await editor.Post($"/api/issues/{id}/assembly")).Status);
        var read = Assert.Single(WordBytes.Read((await editor.Get($"/api/issues/{id}/document")).Bytes).Columns[0].Items);
        Assert.Equal(["万州区老码头修复完工"], read.Title);
        Assert.Equal(["万州区老码头修复完工。", "码头长六十米。"], read.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Equal(["万州区史志办"], read.Units);
    }

    [Fact]
    public async Task An_item_whose_Word_file_is_not_there_stops_the_assembling_with_its_name()
    {
        var item = desk.AcceptedWithFile(desk.Wanzhou, "黔江古桥", "古桥.docx", [1]);
        var other = desk.AcceptedWithFile(desk.Wanzhou, "黔江古井", "古井.docx", TypedArticle.Of("黔江古井清淤。"));
        var id = await editor.Begin();
        await editor.Plan(id, plan => plan["columns"] = new JsonArray(new JsonObject { ["name"] = "区县动态", ["items"] = new JsonArray(new JsonObject { ["item"] = item }, new JsonObject { ["item"] = other, ["body"] = "items/x/古桥.docx" }) }));
        var refused = await editor.Post($"/api/issues/{id}/assembly");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("J41", refused.Rules);
        Assert.Contains(refused.Rules, rule => rule.StartsWith('G'));
    }

    [Fact]
    public async Task Before_it_is_assembled_there_is_no_file()
    {
        var id = await editor.Begin();
        Assert.Equal(HttpStatusCode.Conflict, (await editor.Get($"/api/issues/{id}/document")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.Get($"/api/issues/{id}/findings")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Get("/api/issues/0123456789abcdef0123456789abcdef/document")).Status);
    }

    [Fact]
    public async Task A_reviewer_reads_and_saves_nothing_a_contributor_sees_nothing()
    {
        var id = await editor.Assembled();
        var reviewer = new IssueClient(desk.As(Role.Reviewer));
        Assert.Equal(HttpStatusCode.OK, (await reviewer.Get($"/api/issues/{id}/document")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.Post($"/api/issues/{id}/assembly")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await new IssueClient(desk.As(Role.Contributor, desk.Wanzhou)).Get($"/api/issues/{id}/document")).Status);
    }

    [LibreOfficeFact]
    public async Task What_is_edited_in_another_word_processor_survives_assembling_again()
    {
        var id = await editor.Assembled();
        var file = await editor.Get($"/api/issues/{id}/document");
        var edited = WordBytes.SavedByLibreOffice(WordBytes.Edited(file.Bytes, "会议部署全年任务。", "会议部署了全年编纂任务。"));
        var saved = await editor.Save(id, edited, file.Version);
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal("会议部署了全年编纂任务。", Assert.Single(saved.Json.GetProperty("changes").EnumerateArray()).GetProperty("edited").GetString());
        await editor.Plan(id, plan => plan["columns"]![0]!["items"]![0]!["body"]![2] = "各处室汇报了进度。");
        var merged = await editor.Post($"/api/issues/{id}/assembly");
        Assert.Empty(merged.Json.GetProperty("conflicts").EnumerateArray());
        var item = WordBytes.Read((await editor.Get($"/api/issues/{id}/document")).Bytes).Columns[0].Items[0];
        Assert.Equal(["3月2日，中心召开编纂工作会。", "会议部署了全年编纂任务。", "各处室汇报了进度。"], item.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text));
    }

    [LibreOfficeFact]
    public async Task The_pdf_is_made_once_and_without_the_tool_the_answer_says_so()
    {
        var id = await editor.Assembled();
        var pdf = await editor.Get($"/api/issues/{id}/document.pdf");
        Assert.Equal((HttpStatusCode.OK, "%PDF"), (pdf.Status, Encoding.ASCII.GetString(pdf.Bytes, 0, 4)));
        var other = await editor.Assembled(2020);
        Environment.SetEnvironmentVariable("BULLETIN_SOFFICE", "/nowhere/soffice");
        try
        {
            Assert.Equal(pdf.Bytes, (await editor.Get($"/api/issues/{id}/document.pdf")).Bytes);
            var missing = await editor.Get($"/api/issues/{other}/document.pdf");
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "D68"), (missing.Status, missing.Rules.First()));
        }
        finally
        {
            Environment.SetEnvironmentVariable("BULLETIN_SOFFICE", null);
        }
    }
}
