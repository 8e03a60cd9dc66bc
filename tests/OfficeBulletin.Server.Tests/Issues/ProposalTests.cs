using System.Net;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Issues;

/// <summary>From what was accepted to what is counted: the plan is proposed, and what is published is adopted by the own bulletin.</summary>
public sealed class ProposalTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private IssueClient chief = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        chief = new IssueClient(desk.As(Role.Chief));
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task Accepted_items_are_proposed_in_columns_and_nothing_is_saved()
    {
        string[] accepted = [desk.Accepted(desk.Wanzhou, "万州举办库区影像展", "3月1日，展览开幕。"), desk.Accepted(desk.Qianjiang, "黔江完成方言采录", "3月1日，采录完成。")];
        var id = await chief.Begin();
        var before = await chief.Get($"/api/issues/{id}/plan");

        var proposed = await chief.Get($"/api/issues/{id}/plan/proposal");

        Assert.Equal(HttpStatusCode.OK, proposed.Status);
        Assert.Equal(accepted.Order(StringComparer.Ordinal), Items(proposed.Json.GetProperty("plan")).Order(StringComparer.Ordinal));
        Assert.Equal(before.Version, (await chief.Get($"/api/issues/{id}/plan")).Version);
        Assert.Equal(HttpStatusCode.OK, (await chief.PutJson($"/api/issues/{id}/plan", proposed.Json.GetProperty("plan").GetRawText(), before.Version)).Status);
        Assert.Equal(accepted.Order(StringComparer.Ordinal), Items((await chief.Get($"/api/issues/{id}/plan/proposal")).Json.GetProperty("plan")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_published_is_adopted_by_the_own_bulletin_and_counted()
    {
        desk.Accepted(desk.Wanzhou, "万州举办库区影像展", "3月1日，展览开幕。");
        var id = await chief.Begin();
        var proposed = await chief.Get($"/api/issues/{id}/plan/proposal");
        await chief.PutJson($"/api/issues/{id}/plan", proposed.Json.GetProperty("plan").GetRawText(), (await chief.Get($"/api/issues/{id}/plan")).Version);
        var assembled = await chief.Post($"/api/issues/{id}/assembly");

        Assert.Equal(HttpStatusCode.OK, (await chief.Post($"/api/issues/{id}/publication", assembled.Version)).Status);

        var tally = (await chief.Get("/api/tally?period=2026")).Json.GetProperty("tables")[0];
        var column = tally.GetProperty("header").EnumerateArray().Select(cell => cell.GetString()).ToList().FindIndex(heading => heading!.Contains("本刊", StringComparison.Ordinal));
        Assert.Equal(1, tally.GetProperty("total")[column].GetInt32());
    }

    [Fact]
    public async Task A_Word_file_of_something_else_is_not_saved()
    {
        var id = await chief.Assembled();
        var (mine, other) = (await chief.Get($"/api/issues/{id}/document"), await chief.Begin());
        await chief.Plan(other, plan => plan["columns"] = System.Text.Json.Nodes.JsonNode.Parse("""[{ "name": "别的栏目", "items": [{ "title": "别的稿件", "body": ["别的正文。"], "units": ["办公室"] }] }]"""));
        await chief.Post($"/api/issues/{other}/assembly");
        var foreign = await chief.Get($"/api/issues/{other}/document");

        var saved = await chief.Save(id, foreign.Bytes, mine.Version);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "issue.unrelated-document"), (saved.Status, saved.Text("title")));
        Assert.Equal(mine.Version, (await chief.Get($"/api/issues/{id}/document")).Version);
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_named()
    {
        foreach (var (path, field) in new[] { ("/api/items?from=abc", "from"), ("/api/items?limit=x", "limit"), ("/api/issues/numbering", "year") })
        {
            var answer = await chief.Get(path);
            Assert.Equal((HttpStatusCode.BadRequest, field), (answer.Status, answer.Json.GetProperty("findings")[0].GetProperty("where").GetProperty("slot").GetString()));
        }
    }

    private static IEnumerable<string> Items(JsonElement plan) =>
        plan.GetProperty("columns").EnumerateArray().SelectMany(column => column.GetProperty("items").EnumerateArray()).Select(item => item.GetProperty("item").GetString()!);
}
