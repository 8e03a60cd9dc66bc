using System.Net;
using System.Net.Http.Json;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests;

public sealed class UnitListTests
{
    [Fact]
    public async Task An_editor_sees_every_unit_and_a_contributor_its_own()
    {
        await using var desk = await RunningDesk.Start();

        var all = await desk.As(Role.Editor).GetFromJsonAsync<Units>("/api/units");
        var own = await desk.As(Role.Contributor, desk.Qianjiang).GetFromJsonAsync<Units>("/api/units");

        Assert.Equal(["万州区史志办", "黔江区史志办"], all!.Items.Select(unit => unit.Name));
        Assert.Equal(["黔江区史志办"], own!.Items.Select(unit => unit.Name));
    }

    [Fact]
    public async Task Nobody_sees_anything_without_being_signed_in()
    {
        await using var desk = await RunningDesk.Start();

        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Anybody().GetAsync(new Uri("/api/units", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.Anybody().GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.Anybody().GetAsync(new Uri("/readyz", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await desk.Anybody().GetAsync(new Uri("/openapi/v1.json", UriKind.Relative))).StatusCode);
    }

    private sealed record Units(StoredUnit[] Items);
}
