using System.Net;
using System.Text.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Items;

public sealed class DecisionTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private HttpClient editor = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        editor = desk.As(Role.Editor);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task An_accepted_item_can_be_returned_with_a_reason_and_accepted_again()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");

        var accepted = await Decide(item, new { decision = "accept" }, "1");
        var returned = await Decide(item, new { decision = "return", reason = "请补上活动的日期" }, accepted.Version);
        var again = await Decide(item, new { decision = "accept" }, returned.Version);

        Assert.Equal(("accepted", "returned", "accepted"), (State(accepted), State(returned), State(again)));
        Assert.Equal("\"4\"", again.Version);
    }

    [Fact]
    public async Task The_unit_sees_every_step_and_its_reason_but_neither_a_remark_of_the_desk_nor_who_decided()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");
        var returned = await Decide(item, new { decision = "return", reason = "请补上活动的日期", remark = "这个单位常漏日期" }, "1");
        await Decide(item, new { decision = "accept" }, returned.Version);
        await editor.Call(HttpMethod.Post, $"/api/items/{item.Id}/forwarding", new { channel = "党史网", day = "2025-04-09", person = "周望川" }, "3");

        var text = (await desk.As(Role.Contributor, desk.Wanzhou).Json($"/api/items/{item.Id}/steps")).GetRawText();

        using var steps = JsonDocument.Parse(text);
        Assert.Equal(["return", "accept", "forward"], steps.RootElement.GetProperty("items").EnumerateArray().Select(step => step.GetProperty("step").GetString()));
        Assert.Contains("请补上活动的日期", text, StringComparison.Ordinal);
        Assert.DoesNotContain("这个单位常漏日期", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"by\"", text, StringComparison.Ordinal);
        Assert.Contains("这个单位常漏日期", (await editor.Json($"/api/items/{item.Id}/steps")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_sent_back_or_rejected_without_a_reason()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");

        foreach (var decision in (string[])["return", "reject"])
        {
            var answer = await Decide(item, new { decision, reason = " " }, "1");
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "item.reason-needed"), (answer.Status, answer.Problem));
        }
        Assert.Equal(1, desk.Now(item).Revision);
    }

    [Fact]
    public async Task A_change_names_the_revision_that_was_seen_and_a_stale_one_is_told_who_was_faster()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");
        await Decide(item, new { decision = "accept" }, "1");

        var unnamed = await Decide(item, new { decision = "reject", reason = "与上期重复" }, version: null);
        var stale = await Decide(item, new { decision = "reject", reason = "与上期重复" }, "1");
        var senseless = await Decide(item, new { decision = "reject", reason = "与上期重复" }, "abc");

        Assert.Equal((HttpStatusCode.PreconditionRequired, "desk.version-needed"), (unnamed.Status, unnamed.Problem));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "desk.stale"), (stale.Status, stale.Problem));
        Assert.Contains("Editor已在您之后处理过这篇稿件（采用）", stale.Sentence, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.PreconditionFailed, senseless.Status);
        Assert.Equal("accepted", desk.Now(item).State);
    }

    [Theory]
    [InlineData("published")]
    [InlineData("planned")]
    [InlineData("replaced")]
    public async Task An_item_that_stands_in_an_issue_or_was_replaced_is_not_decided_any_more(string state)
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动", state: state);

        foreach (var decision in (string[])["accept", "return", "reject", "merge"])
        {
            var answer = await Decide(item, new { decision, reason = "理由", into = item.Id }, "1");
            Assert.Equal((HttpStatusCode.Conflict, "item.step-not-open"), (answer.Status, answer.Problem));
        }
        Assert.Equal((state, 1), (desk.Now(item).State, desk.Now(item).Revision));
    }

    [Fact]
    public async Task A_word_that_is_no_decision_and_a_reason_without_end_are_refused()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");

        Assert.Equal("desk.value-wrong", (await Decide(item, new { decision = "publish" }, "1")).Problem);
        Assert.Equal("desk.value-wrong", (await Decide(item, new { }, "1")).Problem);
        Assert.Equal("desk.value-wrong", (await Decide(item, new { decision = "accept", remark = new string('长', 501) }, "1")).Problem);
    }

    private Task<Answer> Decide(StoredItem item, object decision, string? version) => editor.Call(HttpMethod.Post, $"/api/items/{item.Id}/decision", decision, version);

    private static string State(Answer answer) => answer.Body.GetProperty("state").GetString()!;
}
