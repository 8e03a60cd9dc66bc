using System.Net;
using System.Text.Json.Nodes;
using OfficeBulletin.Issues;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Issues;

/// <summary>One issue from its beginning to its number.</summary>
public sealed class IssueWayTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private IssueClient editor = null!;
    private IssueClient chief = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        (editor, chief) = (new IssueClient(desk.As(Role.Editor)), new IssueClient(desk.As(Role.Chief)));
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task An_issue_is_planned_assembled_edited_assembled_again_and_published()
    {
        Assert.Equal(HttpStatusCode.OK, (await chief.PutJson("/api/issues/numbering/2026", """{ "number": 3, "cumulativeNumber": 133 }""", null)).Status);
        var (first, second) = (desk.Accepted(desk.Wanzhou, "万州区完成口述采集", "万州区完成口述采集二十份。", "资料存入区档案馆。"), desk.Accepted(desk.Qianjiang, "黔江区举办方志讲座", "3月5日，黔江区举办方志讲座。", "八十余人听讲。"));
        var id = await editor.Begin();
        var issue = (await editor.Get($"/api/issues/{id}")).Json;
        Assert.Equal((3, 133, true), (issue.GetProperty("number").GetInt32(), issue.GetProperty("cumulativeNumber").GetInt32(), issue.GetProperty("proposed").GetBoolean()));

        var planned = await editor.Plan(id, plan =>
        {
            IssueClient.Small(plan);
            plan["columns"]!.AsArray().Add(new JsonObject { ["name"] = "区县动态", ["items"] = new JsonArray(new JsonObject { ["item"] = first }, new JsonObject { ["item"] = second, ["contents"] = "黔江方志讲座" }) });
        });
        Assert.Equal(HttpStatusCode.OK, planned.Status);
        Assert.Empty(planned.Rules);
        Assert.Equal(("planned", "planned"), (desk.State(first), desk.State(second)));

        var assembled = await editor.Post($"/api/issues/{id}/assembly");
        Assert.Equal("assembled", assembled.Text("version", "kind"));
        var file = await editor.Get($"/api/issues/{id}/document");
        Assert.Equal(assembled.Version, file.Version);
        var read = WordBytes.Read(file.Bytes);
        Assert.Equal(new Masthead("史志工作简报", 2026, 3, 133, null, new DateOnly(2026, 3, 20)) { Proposed = true }, read.Masthead);
        Assert.Equal([first, second], read.Columns[1].Items.Select(item => item.Id));
        Assert.Equal(["万州区完成口述采集二十份。", "资料存入区档案馆。"], Body(read, 1, 0));
        Assert.Equal("黔江方志讲座", read.Columns[1].Items[1].ContentsOverride);

        var saved = await editor.Save(id, WordBytes.Edited(file.Bytes, "资料存入区档案馆。", "资料已全部存入区档案馆。"), file.Version);
        Assert.Equal("edited", saved.Text("version", "kind"));
        var told = Assert.Single(saved.Json.GetProperty("changes").EnumerateArray());
        Assert.Equal(($"item:{first}.body", "editors", "资料已全部存入区档案馆。"), (told.GetProperty("block").GetString(), told.GetProperty("outcome").GetString(), told.GetProperty("edited").GetString()));

        await editor.Plan(id, plan => plan["columns"]![1]!["items"]![0]!["body"] = new JsonArray("万州区完成口述采集三十份。", "资料存入区档案馆和图书馆。"));
        var merged = await editor.Post($"/api/issues/{id}/assembly", saved.Version);
        Assert.Equal("merged", merged.Text("version", "kind"));
        var conflict = Assert.Single(merged.Json.GetProperty("conflicts").EnumerateArray());
        Assert.Equal("资料存入区档案馆和图书馆。", conflict.GetProperty("source").GetString());
        Assert.Equal("资料已全部存入区档案馆。", Assert.Single((await editor.Get($"/api/issues/{id}/conflicts")).Json.GetProperty("items").EnumerateArray()).GetProperty("edited").GetString());
        var both = WordBytes.Read((await editor.Get($"/api/issues/{id}/document")).Bytes);
        Assert.Equal(["万州区完成口述采集三十份。", "资料已全部存入区档案馆。"], Body(both, 1, 0));
        Assert.Equal("黔江方志讲座", both.Columns[1].Items[1].ContentsOverride);

        Assert.Equal(HttpStatusCode.OK, (await editor.Get($"/api/issues/{id}/findings")).Status);
        Assert.Equal($"item:{first}.body", Assert.Single((await editor.Get($"/api/issues/{id}/comparison")).Json.GetProperty("changes").EnumerateArray()).GetProperty("block").GetString());

        Assert.Equal(HttpStatusCode.Forbidden, (await editor.Post($"/api/issues/{id}/publication", merged.Version)).Status);
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await chief.Post($"/api/issues/{id}/publication")).Status);
        var published = await chief.Post($"/api/issues/{id}/publication", merged.Version);
        Assert.Equal(("published", "3", "133"), (published.Text("issue", "state"), published.Text("issue", "number"), published.Text("issue", "cumulativeNumber")));
        var sealed_ = WordBytes.Read((await editor.Get($"/api/issues/{id}/document")).Bytes);
        Assert.Equal(both.Masthead with { Proposed = false }, sealed_.Masthead);
        Assert.Equal(TextHash.Of(both with { Masthead = sealed_.Masthead }), TextHash.Of(sealed_));
        Assert.Equal(("published", "published"), (desk.State(first), desk.State(second)));
    }

    [Fact]
    public async Task A_published_issue_is_saved_no_more_but_begins_a_new_draft()
    {
        var id = await editor.Assembled(2025);
        var file = await editor.Get($"/api/issues/{id}/document");
        var published = await chief.Post($"/api/issues/{id}/publication", file.Version);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.Save(id, file.Bytes, published.Version)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.Post($"/api/issues/{id}/assembly")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.Plan(id, plan => plan["columns"]!.AsArray().Clear())).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await editor.Delete($"/api/issues/{id}")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await chief.Post($"/api/issues/{id}/publication", published.Version)).Status);

        var reopened = await editor.Post($"/api/issues/{id}/versions/{file.Version}/restoration");
        Assert.Equal(HttpStatusCode.Created, reopened.Status);
        var draft = reopened.Text("issue", "id");
        Assert.Equal(("draft", "restored"), (reopened.Text("issue", "state"), reopened.Text("version", "kind")));
        Assert.Equal(file.Bytes, (await editor.Get($"/api/issues/{draft}/document")).Bytes);
    }

    [Fact]
    public async Task Any_version_is_restored_byte_by_byte_as_a_new_one()
    {
        var id = await editor.Assembled();
        var file = await editor.Get($"/api/issues/{id}/document");
        var saved = await editor.Save(id, WordBytes.Edited(file.Bytes, "会议部署全年任务。", "会议部署了全年任务。"), file.Version);
        var restored = await editor.Post($"/api/issues/{id}/versions/{file.Version}/restoration");
        Assert.Equal(("restored", "3", file.Version), (restored.Text("version", "kind"), restored.Text("version", "ordinal"), restored.Text("version", "parent")));
        Assert.Equal(file.Bytes, (await editor.Get($"/api/issues/{id}/document")).Bytes);
        Assert.Equal(["restored", "edited", "assembled"], (await editor.Get($"/api/issues/{id}/versions")).Json.GetProperty("items").EnumerateArray().Select(version => version.GetProperty("kind").GetString()));
        var again = await editor.Post($"/api/issues/{id}/versions/{saved.Version}/restoration");
        await editor.Plan(id, plan => plan["columns"]![0]!["items"]![0]!["body"]![0] = "3月2日上午，中心召开编纂工作会。");
        Assert.Equal("merged", (await editor.Post($"/api/issues/{id}/assembly", again.Version)).Text("version", "kind"));
        Assert.Equal(["3月2日上午，中心召开编纂工作会。", "会议部署了全年任务。", "各处室交流了进度。"], Body(WordBytes.Read((await editor.Get($"/api/issues/{id}/document")).Bytes), 0, 0));
    }

    [Fact]
    public async Task Assembling_what_did_not_change_makes_no_version()
    {
        var id = await editor.Assembled();
        var before = (await editor.Get($"/api/issues/{id}/document")).Version;
        Assert.Equal(before, (await editor.Post($"/api/issues/{id}/assembly")).Version);
        Assert.Single((await editor.Get($"/api/issues/{id}/versions")).Json.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_draft_that_is_given_up_is_gone_and_its_items_are_free()
    {
        var item = desk.Accepted(desk.Wanzhou, "万州区史志馆开放", "万州区史志馆开放。");
        var id = await editor.Begin();
        await editor.Plan(id, plan => plan["columns"] = new JsonArray(new JsonObject { ["name"] = "区县动态", ["items"] = new JsonArray(new JsonObject { ["item"] = item }) }));
        Assert.Equal(HttpStatusCode.NoContent, (await editor.Delete($"/api/issues/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Get($"/api/issues/{id}")).Status);
        Assert.Equal("accepted", desk.State(item));
    }

    private static IEnumerable<string> Body(Issue issue, int column, int item) => issue.Columns[column].Items[item].Body.OfType<Paragraph>().Select(paragraph => paragraph.Text);
}
