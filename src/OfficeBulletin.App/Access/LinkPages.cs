namespace OfficeBulletin.App.Access;

/// <summary>The page behind a one-time link, where a password is set: open to everybody, as the secret in the link is what lets in.</summary>
internal static class LinkPages
{
    public static void Map(IEndpointRouteBuilder server)
    {
        Serve(server, "/setup", "link.html", "text/html; charset=utf-8");
        Serve(server, "/invitation", "link.html", "text/html; charset=utf-8");
        Serve(server, "/link.js", "link.js", "text/javascript; charset=utf-8");
        Serve(server, "/link.css", "link.css", "text/css; charset=utf-8");
    }

    private static void Serve(IEndpointRouteBuilder server, string address, string file, string type) =>
        server.MapGet(address, () => TypedResults.Stream(typeof(LinkPages).Assembly.GetManifestResourceStream(file)!, type)).AllowAnonymous().ExcludeFromDescription();
}
