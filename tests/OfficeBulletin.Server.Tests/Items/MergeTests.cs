using System.Net;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Ledgers;

namespace OfficeBulletin.Server.Tests.Items;

public sealed class MergeTests : IAsyncLifetime
{
    private RunningDesk desk = null!;
    private HttpClient editor = null!;
    private StoredItem ours = null!;
    private StoredItem theirs = null!;

    public async Task InitializeAsync()
    {
        desk = await RunningDesk.Start();
        editor = desk.As(Role.Editor);
        (ours, theirs) = (desk.Sent(desk.Wanzhou, "渝东片区史志工作座谈会在万州召开"), desk.Sent(desk.Qianjiang, "黔江区参加渝东片区史志工作座谈会"));
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Fact]
    public async Task Two_units_are_credited_together_for_two_reports_of_one_event()
    {
        var merged = await Merge(theirs, ours);

        Assert.Equal(("merged", ours.Id), (merged.Body.GetProperty("state").GetString(), merged.Body.GetProperty("mergedInto").GetString()));
        Assert.Equal("万州区史志办、黔江区史志办", desk.Now(ours).Units);
        var row = Assert.Single(desk.Data.Read(LedgerRows.Items));
        Assert.Equal(("万州区史志办、黔江区史志办", ours.Title), (row.Units, row.Title));
    }

    [Fact]
    public async Task A_merge_is_taken_back_by_another_decision_and_both_are_as_before()
    {
        var merged = await Merge(theirs, ours);

        var back = await Decide(theirs, new { decision = "accept" }, merged.Version);

        Assert.Equal("accepted", back.Body.GetProperty("state").GetString());
        Assert.False(back.Body.TryGetProperty("mergedInto", out _));
        Assert.Equal(("万州区史志办", "黔江区史志办"), (desk.Now(ours).Units, desk.Now(theirs).Units));
        Assert.Equal(2, desk.Data.Read(LedgerRows.Items).Count);
        Assert.Equal(["join", "part"], (await editor.Json($"/api/items/{ours.Id}/steps")).GetProperty("items").EnumerateArray().Select(step => step.GetProperty("step").GetString()));
    }

    [Fact]
    public async Task Of_three_reports_the_units_are_credited_in_the_order_in_which_they_came()
    {
        var third = desk.Sent(desk.Qianjiang, "黔江区史志办赴万州交流");
        await Merge(theirs, ours);
        await Merge(third, ours);

        Assert.Equal("万州区史志办、黔江区史志办", desk.Now(ours).Units);
        Assert.Equal([theirs.Id, third.Id], (await editor.Json($"/api/items/{ours.Id}")).GetProperty("merged").EnumerateArray().Select(other => other.GetString()));
    }

    [Fact]
    public async Task Neither_unit_learns_of_the_others_item()
    {
        await Merge(theirs, ours);

        var first = (await desk.As(Role.Contributor, desk.Wanzhou).Json($"/api/items/{ours.Id}")).GetRawText();
        var second = (await desk.As(Role.Contributor, desk.Qianjiang).Json($"/api/items/{theirs.Id}")).GetRawText();

        Assert.DoesNotContain(theirs.Id, first, StringComparison.Ordinal);
        Assert.DoesNotContain("黔江", first, StringComparison.Ordinal);
        Assert.DoesNotContain(ours.Id, second, StringComparison.Ordinal);
        Assert.DoesNotContain("万州", second.Replace(theirs.Title, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("黔江", (await desk.As(Role.Contributor, desk.Wanzhou).Json("/api/items")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_merged_is_refused_with_a_sentence()
    {
        var planned = desk.Sent(desk.Wanzhou, "已编入草稿的一篇", state: "planned");

        Assert.Equal("item.merge-refused", (await Merge(ours, ours)).Problem);
        Assert.Equal("item.merge-refused", (await Merge(ours, planned)).Problem);
        Assert.Equal("item.merge-refused", (await Decide(ours, new { decision = "merge" }, "1")).Problem);
        Assert.Equal((HttpStatusCode.NotFound, "desk.not-found"), await Decide(ours, new { decision = "merge", into = "nothing" }, "1") is var none ? (none.Status, none.Problem) : default);
    }

    [Fact]
    public async Task An_item_that_stands_for_others_is_not_itself_merged_or_sent_back()
    {
        var third = desk.Sent(desk.Qianjiang, "黔江区史志办赴万州交流");
        await Merge(theirs, ours);

        Assert.Equal("item.merge-refused", (await Merge(ours, third)).Problem);
        Assert.Equal("item.merge-refused", (await Decide(ours, new { decision = "return", reason = "请补充" }, "2")).Problem);
        Assert.Equal("rejected", (await Decide(ours, new { decision = "reject", reason = "不用" }, "2")).Body.GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_merge_into_what_is_published_by_now_is_not_taken_back()
    {
        var merged = await Merge(theirs, ours);
        desk.Data.Keep(change => ItemHistory.Take(change, desk.Now(ours) with { State = "published" }, new ItemStep { Step = "publish" }));

        var back = await Decide(theirs, new { decision = "accept" }, merged.Version);

        Assert.Equal((HttpStatusCode.Conflict, "item.merge-refused"), (back.Status, back.Problem));
        Assert.Equal("万州区史志办、黔江区史志办", desk.Now(ours).Units);
    }

    [Fact]
    public async Task Reports_of_one_event_are_shown_beside_each_other()
    {
        const string Body = "6月12日，渝东片区史志工作座谈会在万州召开，来自万州、黔江等区县的四十余名代表交流了志书编纂、年鉴出版和史料征集的做法，并参观了三峡移民纪念馆。";
        var one = desk.Sent(desk.Wanzhou, "渝东片区史志工作座谈会在万州举行", new DateOnly(2025, 6, 13), Body);
        var other = desk.Sent(desk.Qianjiang, "渝东片区召开史志工作座谈会", new DateOnly(2025, 6, 13), Body + "黔江区史志办作了发言。");

        var found = (await editor.Json($"/api/items/{one.Id}")).GetProperty("duplicates").EnumerateArray().ToList();

        Assert.Contains(found, duplicate => duplicate.GetProperty("id").GetString() == other.Id && duplicate.GetProperty("likeness").GetString() is "sameText" or "sameEvent");
        Assert.Empty((await desk.As(Role.Contributor, desk.Wanzhou).Json($"/api/items/{one.Id}")).GetProperty("duplicates").EnumerateArray());
    }

    private Task<Answer> Merge(StoredItem item, StoredItem into) => Decide(item, new { decision = "merge", into = into.Id }, desk.Now(item).Revision.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private Task<Answer> Decide(StoredItem item, object decision, string? version) => editor.Call(HttpMethod.Post, $"/api/items/{item.Id}/decision", decision, version);
}
