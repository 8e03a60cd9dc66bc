namespace OfficeBulletin.App.Api;

/// <summary>Everything that the server answers to, one file a subject.</summary>
internal static class Endpoints
{
    public static void Map(WebApplication server)
    {
        HealthApi.Map(server);
        server.MapOpenApi().AllowAnonymous();
        var api = server.MapGroup("/api");
        UnitsApi.Map(api);
        JobsApi.Map(api);
        IssuesApi.Map(api);
    }
}
