using System.Net;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Issues;

public sealed class NumberTests : IAsyncLifetime
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
    public async Task A_new_volume_goes_on_with_the_cumulative_number_and_supplements_are_numbered_apart()
    {
        await chief.PutJson("/api/issues/numbering/2023", """{ "number": 12, "cumulativeNumber": 231 }""", null);
        Assert.Equal((12, 231), await Published(2023));
        Assert.Equal((1, 232), await Published(2024));
        Assert.Equal((1, null), await Published(2024, supplement: true));
        Assert.Equal((2, 233), await Published(2024));
        Assert.Equal((13, 232), Numbers(await editor.Get("/api/issues/numbering/2023")));
    }

    [Fact]
    public async Task The_first_number_is_not_changed_once_one_is_taken()
    {
        await Published(2021);
        Assert.Equal(HttpStatusCode.Conflict, (await chief.PutJson("/api/issues/numbering/2021", """{ "number": 5 }""", null)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await editor.PutJson("/api/issues/numbering/2020", """{ "number": 5 }""", null)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await chief.PutJson("/api/issues/numbering/2020", """{ "number": 5, "cumulativeNumber": 4 }""", null)).Status);
    }

    [Fact]
    public async Task The_volume_is_the_issues_and_not_the_dates()
    {
        var id = await editor.Assembled(2022);
        await editor.Plan(id, plan => plan["masthead"]!["date"] = "2023-01-30");
        await editor.Post($"/api/issues/{id}/assembly");
        var masthead = WordBytes.Read((await editor.Get($"/api/issues/{id}/document")).Bytes).Masthead;
        Assert.Equal((2022, new DateOnly(2023, 1, 30)), (masthead.Year, masthead.Date));
    }

    [Fact]
    public async Task A_number_in_the_plan_is_not_used_and_that_is_said()
    {
        var id = await editor.Begin(2019);
        var planned = await editor.Plan(id, plan =>
        {
            IssueClient.Small(plan);
            plan["masthead"]!["number"] = 9;
        });
        Assert.Equal(["D66"], planned.Rules);
        Assert.Contains("D66", (await editor.Post($"/api/issues/{id}/assembly")).Rules);
    }

    private async Task<(int, int?)> Published(int year, bool supplement = false)
    {
        var id = await editor.Assembled(year, supplement);
        var published = await chief.Post($"/api/issues/{id}/publication", (await editor.Get($"/api/issues/{id}")).Text("documentVersion"));
        Assert.Equal(HttpStatusCode.OK, published.Status);
        var masthead = WordBytes.Read((await editor.Get($"/api/issues/{id}/document")).Bytes).Masthead;
        Assert.Equal((supplement, false), (masthead.Supplement, masthead.Proposed));
        return (masthead.Number!.Value, masthead.CumulativeNumber);
    }

    private static (int, int?) Numbers(Answer answer) => (answer.Json.GetProperty("number").GetInt32(), answer.Json.GetProperty("cumulativeNumber").GetInt32());
}
