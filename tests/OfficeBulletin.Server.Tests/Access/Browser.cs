using System.Net.Http.Json;
using System.Text.Json;

namespace OfficeBulletin.Server.Tests.Access;

/// <summary>A browser with a page of the desk's own open: keeps the cookie, and says where its requests come from.</summary>
internal sealed class Browser(RunningDesk desk)
{
    private readonly HttpClient http = desk.Anybody();

    /// <summary>The cookie as it is sent back ("__Host-ob=…"); null when there is none.</summary>
    public string? Cookie { get; private set; }

    /// <summary>The header by which the cookie was set last.</summary>
    public string? SetCookie { get; private set; }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, object? body = null, bool own = true)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (Cookie is not null)
            request.Headers.Add("Cookie", Cookie);
        if (own)
        {
            request.Headers.Add("X-Bulletin", "1");
            request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
        }
        var response = await http.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            SetCookie = cookies.Single();
            Cookie = SetCookie.Split(';')[0];
        }
        return response;
    }

    public Task<HttpResponseMessage> Post(string path, object? body = null) => Send(HttpMethod.Post, path, body);

    public Task<HttpResponseMessage> Get(string path) => Send(HttpMethod.Get, path);

    public Task<HttpResponseMessage> SignIn(string name, string password) => Post("/api/session", new { name, password });

    /// <summary>The answer as JSON.</summary>
    public static async Task<JsonElement> Json(HttpResponseMessage response) => JsonElement.Parse(await response.Content.ReadAsStringAsync());

    /// <summary>The name of the problem that was answered.</summary>
    public static async Task<string?> Problem(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return (await Json(response)).GetProperty("title").GetString();
    }
}
