using System.Net;
using System.Text.Json.Nodes;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Issues;

public sealed class PlanTests : IAsyncLifetime
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
    public async Task An_item_stands_in_one_draft_only_and_is_free_again_when_it_is_taken_out()
    {
        var item = desk.Accepted(desk.Wanzhou, "万州区史志馆开放", "万州区史志馆开放。");
        var (one, other) = (await editor.Begin(), await editor.Begin());
        Assert.Equal(HttpStatusCode.OK, (await editor.Plan(one, plan => Put(plan, item))).Status);
        var refused = await editor.Plan(other, plan => Put(plan, item));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "D63"), (refused.Status, refused.Rules.First()));
        await editor.Plan(one, plan => plan["columns"]!.AsArray().Clear());
        Assert.Equal("accepted", desk.State(item));
        Assert.Equal(HttpStatusCode.OK, (await editor.Plan(other, plan => Put(plan, item))).Status);
        Assert.Equal("planned", desk.State(item));
    }

    [Fact]
    public async Task Every_fault_of_a_plan_is_told_at_once_and_nothing_is_changed()
    {
        var good = desk.Accepted(desk.Wanzhou, "万州区史志馆开放", "万州区史志馆开放。");
        var id = await editor.Begin();
        var refused = await editor.Plan(id, plan => Put(plan, good, "0123456789abcdef0123456789abcdef"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "D61"), (refused.Status, Assert.Single(refused.Rules)));
        Assert.Equal("accepted", desk.State(good));
        Assert.Contains("J08", (await editor.PutJson($"/api/issues/{id}/plan", """{ "masthead": {}, "colums": [], "columns": 3 }""", (await editor.Get($"/api/issues/{id}/plan")).Version)).Rules);
    }

    [Fact]
    public async Task A_save_names_the_version_that_it_was_made_from()
    {
        var id = await editor.Begin();
        var plan = await editor.Get($"/api/issues/{id}/plan");
        const string Text = """{ "masthead": { "title": "史志工作简报" }, "columns": [] }""";
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await editor.PutJson($"/api/issues/{id}/plan", Text, null)).Status);
        var saved = await editor.PutJson($"/api/issues/{id}/plan", Text, plan.Version);
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(saved.Version, (await editor.PutJson($"/api/issues/{id}/plan", Text, plan.Version)).Version);
        var stale = await editor.PutJson($"/api/issues/{id}/plan", """{ "masthead": { "title": "史志通讯" }, "columns": [] }""", plan.Version);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "D02"), (stale.Status, stale.Rules.First()));
        Assert.Contains("Editor", stale.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_written_item_gets_an_id_and_keeps_it()
    {
        var id = await editor.Begin();
        await editor.Plan(id, IssueClient.Small);
        var first = JsonNode.Parse((await editor.Get($"/api/issues/{id}/plan")).Bytes)!["columns"]![0]!["items"]![0]!["id"]!.GetValue<string>();
        await editor.Plan(id, plan => plan["columns"]![0]!["items"]![0]!["title"] = "中心召开全年编纂工作会");
        Assert.Equal(first, JsonNode.Parse((await editor.Get($"/api/issues/{id}/plan")).Bytes)!["columns"]![0]!["items"]![0]!["id"]!.GetValue<string>());
        await editor.Post($"/api/issues/{id}/assembly");
        Assert.Equal(first, WordBytes.Read((await editor.Get($"/api/issues/{id}/document")).Bytes).Columns[0].Items[0].Id);
    }

    [Fact]
    public async Task Issues_are_listed_page_by_page()
    {
        for (var issue = 0; issue < 5; issue++)
            await editor.Begin(1990 + issue);
        var seen = new List<string>();
        for (var next = ""; next is not null;)
        {
            var page = (await editor.Get($"/api/issues?limit=2&state=draft&cursor={next}")).Json;
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(issue => issue.GetProperty("id").GetString()!));
            next = page.TryGetProperty("next", out var cursor) ? cursor.GetString() : null;
        }
        Assert.True(seen.Count >= 5);
        Assert.Equal(seen.Distinct(StringComparer.Ordinal), seen);
    }

    private static void Put(JsonNode plan, params string[] items) =>
        plan["columns"] = new JsonArray(new JsonObject { ["name"] = "区县动态", ["items"] = new JsonArray([.. items.Select(item => new JsonObject { ["item"] = item })]) });
}
