using Microsoft.Net.Http.Headers;

namespace OfficeBulletin.App.Api;

/// <summary>Versions as entity tags (RFC 9110 8.8.3, 13.1.1): what a save names in If-Match, what an answer says in ETag.</summary>
internal static class VersionTags
{
    /// <summary>The version that If-Match names; null when it names none ("*" does not say which).</summary>
    public static string? Of(string? ifMatch) =>
        ifMatch is not null && EntityTagHeaderValue.TryParseList([ifMatch], out var tags) && tags is [{ Tag.Value: { Length: > 2 } tag }, ..] && tag != "*" ? tag.Trim('"') : null;

    public static void Put(HttpResponse response, string version) => response.Headers.ETag = $"\"{version}\"";
}
