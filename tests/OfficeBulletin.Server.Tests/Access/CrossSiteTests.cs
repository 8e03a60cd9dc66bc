using System.Net;
using System.Text;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.People;

namespace OfficeBulletin.Server.Tests.Access;

public sealed class CrossSiteTests : IAsyncLifetime
{
    private RunningDesk desk = null!;

    public async Task InitializeAsync() => desk = await RunningDesk.Start();

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [Theory]
    [InlineData("own", "same-origin", true, true)]
    [InlineData("own", null, true, true)]
    [InlineData(null, "same-origin", true, true)]
    [InlineData(null, null, true, false)]
    [InlineData("own", "same-origin", false, false)]
    [InlineData("https://evil.example", null, true, false)]
    [InlineData("https://evil.example", "cross-site", true, false)]
    [InlineData("own", "same-site", true, false)]
    [InlineData("own", "cross-site", true, false)]
    [InlineData("null", null, true, false)]
    [InlineData("https://evil.example", "same-origin", true, false)]
    [InlineData("http://127.0.0.1:1", null, true, false)]
    [InlineData("file://", null, true, false)]
    public async Task What_changes_something_by_cookie_comes_from_a_page_of_the_desks_own(string? origin, string? site, bool header, bool done)
    {
        foreach (var type in (string[])["application/json", "text/plain", "application/x-www-form-urlencoded"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/session/code") { Content = new StringContent("", Encoding.UTF8, type) };
            request.Headers.Add("Cookie", $"__Host-ob={desk.Secret("session", desk.Account(Role.Editor))}");
            if (origin is not null)
                request.Headers.Add("Origin", origin == "own" ? desk.Address.GetLeftPart(UriPartial.Authority) : origin);
            if (site is not null)
                request.Headers.Add("Sec-Fetch-Site", site);
            if (header)
                request.Headers.Add("X-Bulletin", "1");

            using var http = desk.Anybody();
            using var answer = await http.SendAsync(request);

            Assert.Equal(done ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
            if (!done)
                Assert.Equal("access.foreign-page", await Browser.Problem(answer));
        }
    }

    [Fact]
    public async Task A_foreign_page_signs_nobody_in_either()
    {
        var editor = desk.WithPassword(Role.Editor);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/session") { Content = System.Net.Http.Json.JsonContent.Create(new { name = editor.Name, password = People.Password }) };
        request.Headers.Add("Origin", "https://evil.example");

        using var http = desk.Anybody();
        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, desk.Data.Read(reading => Accounts.Find(reading, editor.Id))!.Failures);
    }

    [Fact]
    public async Task A_cookie_beside_a_header_Authorization_counts_for_nothing()
    {
        using var http = desk.Anybody();
        http.DefaultRequestHeaders.Add("Cookie", $"__Host-ob={desk.Secret("session", desk.Account(Role.Editor))}");
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Basic YTpi");

        Assert.Equal(HttpStatusCode.Unauthorized, (await http.PostAsync("/api/session/code", null)).StatusCode);
    }
}
