using OfficeBulletin.App.Access;

namespace OfficeBulletin.App.Api;

/// <summary>Everything that the server answers to, one file a subject.</summary>
internal static class Endpoints
{
    public static void Map(WebApplication server)
    {
        HealthApi.Map(server);
        EntryPages.Map(server);
        server.MapOpenApi().AllowAnonymous();
        var api = server.MapGroup("/api");
        SetupApi.Map(api);
        SessionsApi.Map(api);
        AccountsApi.Map(api);
        TokensApi.Map(api);
        AuditApi.Map(api);
        UnitsApi.Map(api);
        SubmissionsApi.Map(api);
        RegisterApi.Map(api);
        ItemsApi.Map(api);
        DecisionsApi.Map(api);
        LedgerApi.Map(api);
        ReportsApi.Map(api);
        SearchApi.Map(api);
        ImportsApi.Map(api);
        JobsApi.Map(api);
        IssuesApi.Map(api);
    }
}
