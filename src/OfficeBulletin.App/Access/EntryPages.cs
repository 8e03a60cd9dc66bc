namespace OfficeBulletin.App.Access;

/// <summary>Where people come in: the page to sign in on, and the one behind a one-time link, where a password is set. Open to everybody; what they show is asked of the API.</summary>
internal static class EntryPages
{
    public static void Map(IEndpointRouteBuilder server)
    {
        Serve(server, "/", "start.html", "text/html; charset=utf-8");
        Serve(server, "/start.js", "start.js", "text/javascript; charset=utf-8");
        Serve(server, "/setup", "link.html", "text/html; charset=utf-8");
        Serve(server, "/invitation", "link.html", "text/html; charset=utf-8");
        Serve(server, "/link.js", "link.js", "text/javascript; charset=utf-8");
        Serve(server, "/link.css", "link.css", "text/css; charset=utf-8");
    }

    private static void Serve(IEndpointRouteBuilder server, string address, string file, string type) =>
        server.MapGet(address, () => TypedResults.Stream(typeof(EntryPages).Assembly.GetManifestResourceStream(file)!, type)).AllowAnonymous().ExcludeFromDescription();
}
