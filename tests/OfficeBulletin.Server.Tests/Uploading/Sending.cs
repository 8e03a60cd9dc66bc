using System.Net;
using System.Text.Json;

namespace OfficeBulletin.Server.Tests.Uploading;

/// <summary>A file to send.</summary>
internal sealed record Sent(string Name, byte[] Bytes);

/// <summary>What the desk answered to an upload.</summary>
internal sealed record Answered(HttpStatusCode Status, JsonElement Body)
{
    public string Id => Body.GetProperty("id").GetString()!;

    public bool Unchanged => Body.GetProperty("unchanged").GetBoolean();

    public IReadOnlyList<JsonElement> Items => [.. Body.GetProperty("items").EnumerateArray()];

    public IReadOnlyList<string> Rules => Body.TryGetProperty("findings", out var findings) ? [.. findings.EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()!)] : [];

    public string? Text(string key) => Body.TryGetProperty(key, out var value) ? value.GetString() : null;
}

/// <summary>Uploads as a unit's browser or script sends them.</summary>
internal static class Sending
{
    public static Task<Answered> Send(this HttpClient client, params Sent[] files) => client.Send("不涉密", null, files);

    public static async Task<Answered> Send(this HttpClient client, string? declaration, string? unit, params Sent[] files)
    {
        using var form = Form(declaration, unit, files);
        using var response = await client.PostAsync(new Uri("/api/submissions", UriKind.Relative), form);
        return await Read(response);
    }

    public static MultipartFormDataContent Form(string? declaration, string? unit, params Sent[] files)
    {
        var form = new MultipartFormDataContent();
        if (declaration is not null)
            form.Add(new StringContent(declaration), "declaration");
        if (unit is not null)
            form.Add(new StringContent(unit), "unit");
        foreach (var file in files)
            form.Add(new ByteArrayContent(file.Bytes), "files", file.Name);
        return form;
    }

    public static async Task<Answered> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new Answered(response.StatusCode, text.Length == 0 ? default : JsonElement.Parse(text));
    }

    public static async Task<JsonElement> Json(this HttpClient client, string path) => JsonElement.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
}
