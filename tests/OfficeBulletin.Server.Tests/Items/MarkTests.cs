using System.Net;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Items;

public sealed class MarkTests : IAsyncLifetime
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
    public async Task An_adoption_is_recorded_changed_and_taken_back()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动", state: "published");

        var adopted = await Adopt(item, new { channel = "党史网", adopted = true, day = "2025-05-02", place = "红色故事" }, "1");
        var moved = await Adopt(item, new { channel = "党史网", adopted = true, day = "2025-05-03" }, adopted.Version);
        Assert.Equal(new DateOnly(2025, 5, 3), Assert.Single(desk.Data.Read(reading => ItemMarks.Of(reading, item.Id))).Day);
        var withdrawn = await Adopt(item, new { channel = "党史网", adopted = false }, moved.Version);

        Assert.Empty(desk.Data.Read(reading => ItemMarks.Of(reading, item.Id)));
        Assert.Equal(["adopt", "adopt", "unadopt"], withdrawn.Body.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("step").GetString()));
        Assert.Equal("published", withdrawn.Body.GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_same_adoption_again_changes_nothing()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");
        var adopted = await Adopt(item, new { channel = "党史网", adopted = true, day = "2025-05-02" }, "1");

        var again = await Adopt(item, new { channel = "党史网", adopted = true, day = "2025-05-02" }, adopted.Version);

        Assert.Equal((HttpStatusCode.OK, adopted.Version), (again.Status, again.Version));
        Assert.Single(again.Body.GetProperty("steps").EnumerateArray());
    }

    [Fact]
    public async Task What_would_not_be_counted_is_not_recorded()
    {
        var item = desk.Sent(desk.Wanzhou, "万州区开展清明祭扫活动");
        var merged = desk.Sent(desk.Wanzhou, "并入了另一篇的", state: "merged");

        Assert.Equal("desk.value-wrong", (await Adopt(item, new { channel = " ", adopted = true }, "1")).Problem);
        Assert.Equal("desk.value-wrong", (await Adopt(item, new { channel = "党史网" }, "1")).Problem);
        Assert.Equal("desk.value-wrong", (await Adopt(item, new { channel = "党史网", adopted = true, place = "6月15日" }, "1")).Problem);
        Assert.Equal((HttpStatusCode.Conflict, "item.marks-not-taken"), await Adopt(merged, new { channel = "党史网", adopted = true }, "1") is var refused ? (refused.Status, refused.Problem) : default);
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await Adopt(item, new { channel = "党史网", adopted = true }, null)).Status);
        Assert.Equal(1, desk.Now(item).Revision);
    }

    private Task<Answer> Adopt(StoredItem item, object adoption, string? version) => editor.Call(HttpMethod.Put, $"/api/items/{item.Id}/adoption", adoption, version);
}
