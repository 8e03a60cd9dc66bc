namespace OfficeBulletin.App.Access;

/// <summary>
/// What every answer tells a browser: run nothing but the desk's own scripts, guess no type, tell no other site, be framed by nobody. The panes under /addin are framed by Office.
/// </summary>
internal sealed class SecurityHeaders(DeskSettings settings)
{
    private const string Pages = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private const string Data = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Whom office.js itself takes for Office, and where Office on the web stands; Microsoft publishes no list.</summary>
    private const string Office =
        "https://*.officeapps.live.com https://*.office.com https://*.office.net https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com https://*.partner.officewebapps.cn";

    private readonly string panes = $"{Pages}'self' {(settings.Frames.Count > 0 ? string.Join(' ', settings.Frames) : Office)}";

    public Task Invoke(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        var pane = context.Request.Path.StartsWithSegments("/addin", StringComparison.OrdinalIgnoreCase);
        var data = context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
        headers.ContentSecurityPolicy = data ? Data : pane ? panes : Pages + "'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Resource-Policy"] = pane ? "cross-origin" : "same-origin";
        // Office's sign-in dialog must still reach the pane that opened it.
        if (!pane)
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (data)
            headers.CacheControl = "no-store";
        if (context.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";
    }
}
