using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class HeaderTests : IAsyncLifetime
{
    private RunningDesk desk = null!;

    public async Task InitializeAsync() => desk = await RunningDesk.Start(RunningDesk.Unhurried with { Frames = ["https://office.example"], Hosts = ["desk.example"], Proxies = ["127.0.0.1"] });

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Theory]
    [InlineData("/healthz", "frame-ancestors 'none'")]
    [InlineData("/openapi/v1.json", "frame-ancestors 'none'")]
    [InlineData("/api/units", "frame-ancestors 'none'")]
    [InlineData("/api/no/such", "frame-ancestors 'none'")]
    [InlineData("/no/such", "frame-ancestors 'none'")]
    [InlineData("/addinn/index.html", "frame-ancestors 'none'")]
    [InlineData("/addin/index.html", "frame-ancestors 'self' https://office.example")]
    public async Task Every_answer_tells_the_browser_what_it_may_not_do(string path, string framing)
    {
        using var http = desk.Anybody();
        using var answer = await http.GetAsync(path);
        var csp = Header(answer, "Content-Security-Policy");

        Assert.EndsWith(framing, csp, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", csp, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", csp, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Contains("camera=()", Header(answer, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.NotEmpty(Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Equal(path.StartsWith("/addin/", StringComparison.Ordinal), Header(answer, "Cross-Origin-Opener-Policy").Length == 0);
        Assert.Equal(path.StartsWith("/api", StringComparison.Ordinal) ? "no-store" : "", Header(answer, "Cache-Control"));
        Assert.Empty(Header(answer, "Server"));
        Assert.Empty(Header(answer, "X-Frame-Options"));
        Assert.Empty(Header(answer, "Strict-Transport-Security"));
    }

    [Fact]
    public async Task Behind_a_proxy_that_is_named_https_stays_https()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var http = desk.Anybody();
        using var answer = await http.SendAsync(request);

        Assert.Equal("max-age=31536000", Header(answer, "Strict-Transport-Security"));
    }

    [Fact]
    public async Task A_proxy_that_nobody_named_is_not_believed()
    {
        await using var bare = await RunningDesk.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var http = bare.Anybody();
        using var answer = await http.SendAsync(request);

        Assert.Empty(Header(answer, "Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("desk.example", HttpStatusCode.OK)]
    [InlineData("DESK.example:8080", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("desk.example.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.MisdirectedRequest)]
    public async Task A_name_that_is_not_the_desks_gets_nothing(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz");
        request.Headers.Host = host;
        using var http = desk.Anybody();
        using var answer = await http.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        if (expected != HttpStatusCode.OK)
            Assert.Equal("access.foreign-host", await Browser.Problem(answer));
    }

    [Fact]
    public async Task What_cannot_be_answered_is_said_in_one_form()
    {
        var editor = desk.As(Role.Editor);
        using var nobody = desk.Anybody();

        Assert.Equal(("desk.not-signed-in", 401), await Said(await nobody.GetAsync("/api/units")));
        Assert.Equal(("desk.not-signed-in", 401), await Said(await nobody.GetAsync("/api/no/such")));
        Assert.Equal(("desk.not-allowed", 403), await Said(await editor.GetAsync("/api/accounts")));
        Assert.Equal(("desk.no-such-address", 404), await Said(await editor.GetAsync("/api/no/such")));
        Assert.Equal(("desk.no-such-method", 405), await Said(await editor.DeleteAsync("/api/units")));
        Assert.Equal(("desk.wrong-type", 415), await Said(await editor.PostAsync("/api/session", new StringContent("{}", System.Text.Encoding.UTF8, "text/plain"))));
        Assert.Equal(("desk.bad-request", 400), await Said(await nobody.PostAsync("/api/session", new StringContent("{", System.Text.Encoding.UTF8, "application/json"))));
    }

    [Fact]
    public void Nothing_keeps_keys_in_anybodys_home() => Assert.Null(desk.Services.GetService<IDataProtectionProvider>());

    private static async Task<(string?, int)> Said(HttpResponseMessage answer)
    {
        var name = await Browser.Problem(answer);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", (await Browser.Json(answer)).GetProperty("detail").GetString());
        Assert.Equal((int)answer.StatusCode, (await Browser.Json(answer)).GetProperty("status").GetInt32());
        return (name, (int)answer.StatusCode);
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
