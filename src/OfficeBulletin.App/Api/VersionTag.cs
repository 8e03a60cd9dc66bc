using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace OfficeBulletin.App.Api;

/// <summary>What a request says that it changes (If-Match, RFC 9110 13.1.1), and what an answer says that it is (ETag).</summary>
internal static class VersionTag
{
    /// <summary>The version that the asker saw; null when none was named ("*" does not say which).</summary>
    public static string? Of(string? ifMatch) =>
        ifMatch is not null && EntityTagHeaderValue.TryParseList([ifMatch], out var tags) && tags is [{ Tag.Value: { Length: > 2 } tag }, ..] && tag != "*" ? tag.Trim('"') : null;

    public static string? Named(HttpRequest request) => Of(request.Headers.IfMatch);

    /// <summary>The same for what counts its changes: 0, which nothing ever is, for a tag that is no number.</summary>
    public static int? Revision(HttpRequest request) =>
        Named(request) is { } named ? (int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0) : null;

    public static void Tell(HttpResponse response, string version) => response.Headers.ETag = $"\"{version}\"";

    public static void Tell(HttpResponse response, int revision) => Tell(response, revision.ToString(CultureInfo.InvariantCulture));
}
