namespace OfficeBulletin.App.Access;

/// <summary>
/// The cookie of a session in a browser. "__Host-" binds it to this host and to https; "Partitioned" (CHIPS) lets a framed pane keep one of its own where other sites' cookies are blocked.
/// </summary>
internal static class SessionCookie
{
    public const string Name = "__Host-ob";

    public static string? Read(HttpRequest request) => request.Cookies[Name];

    /// <summary>It ends with the browser; how long it holds stands in the desk's data.</summary>
    public static void Write(HttpResponse response, string secret) => response.Cookies.Append(Name, secret, Options());

    public static void Clear(HttpResponse response) => response.Cookies.Delete(Name, Options());

    private static CookieOptions Options()
    {
        var options = new CookieOptions { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.None, IsEssential = true };
        options.Extensions.Add("Partitioned");
        return options;
    }
}
