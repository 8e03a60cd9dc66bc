using OfficeBulletin.App.Api;

namespace OfficeBulletin.App.Access;

/// <summary>
/// Whether a request that changes something comes from a page of the desk's own (CSRF). A browser sends a cookie by itself: beside it must stand a header that only a page of the same origin
/// can set, and the browser's own word on where the page is from. What brings a header Authorization is no browser's doing.
/// </summary>
internal static class CrossSite
{
    /// <summary>Any value will do.</summary>
    public const string Header = "X-Bulletin";

    public static Task Invoke(HttpContext context, RequestDelegate next) =>
        IsSafe(context.Request) ? next(context) : Problems.Of([AccessFindings.ForeignPage()]).ExecuteAsync(context);

    private static bool IsSafe(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method) || request.Headers.Authorization.Count > 0)
            return true;
        var (site, origin) = (request.Headers["Sec-Fetch-Site"].ToString(), request.Headers.Origin.ToString());
        if ((site.Length > 0 && site != "same-origin") || (origin.Length > 0 && !IsOwn(origin, request.Host)))
            return false;
        return SessionCookie.Read(request) is null || (request.Headers[Header].Count > 0 && (site.Length > 0 || origin.Length > 0));
    }

    // Without the scheme: behind a proxy that is not named in the settings it is not known here.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page) && string.Equals(page.Authority, host.Value, StringComparison.OrdinalIgnoreCase);
}
