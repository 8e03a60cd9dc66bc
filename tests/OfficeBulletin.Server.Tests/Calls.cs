using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace OfficeBulletin.Server.Tests;

/// <summary>Calls of the API as a script makes them.</summary>
internal static class Calls
{
    public static async Task<JsonElement> Json(this HttpClient client, string path)
    {
        var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode} {text}");
        return JsonElement.Parse(text);
    }

    public static async Task<HttpStatusCode> Status(this HttpClient client, string path) => (await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;

    /// <summary>Sends a body as JSON; with the version that is changed, if one is named.</summary>
    public static async Task<Answer> Call(this HttpClient client, HttpMethod method, string path, object? body = null, string? version = null) =>
        await client.Send(method, path, body is null ? null : JsonContent.Create(body), version);

    /// <summary>Sends a file as the body.</summary>
    public static async Task<Answer> Put(this HttpClient client, string path, byte[] file, string? version = null)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await client.Send(HttpMethod.Put, path, content, version);
    }

    private static async Task<Answer> Send(this HttpClient client, HttpMethod method, string path, HttpContent? content, string? version)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version.StartsWith('"') ? version : $"\"{version}\"");
        var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, text.Length == 0 ? default : JsonElement.Parse(text), response.Headers.ETag?.Tag);
    }
}

/// <param name="Version">Its ETag; null for none.</param>
internal sealed record Answer(HttpStatusCode Status, JsonElement Body, string? Version)
{
    /// <summary>Name of the finding that a refusal is called after.</summary>
    public string Problem => Body.GetProperty("title").GetString()!;

    public string Sentence => Body.GetProperty("detail").GetString()!;
}
