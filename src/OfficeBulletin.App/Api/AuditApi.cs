using System.Globalization;
using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>The audit (审计): who did what, when, to what; and whether it is as it was written.</summary>
internal static class AuditApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var audit = api.MapGroup("/audit").WithTags("audit").RequireAuthorization(Policies.ReadAudit);
        audit.MapGet("", List).WithName("listAudit").WithSummary("Who did what, the latest first").WithDescription("Of one account, one subject, one action (\"item\" also finds \"item.accept\"), or all.");
        audit.MapGet("/verification", (DeskData data) => TypedResults.Ok(data.Read(AuditChain.Verify))).WithName("verifyAudit")
            .WithSummary("Whether the audit is as it was written").WithDescription("Each row holds the hash of the one before; names the first that was changed, moved or taken out.");
    }

    private static Ok<Page<AuditEntry>> List(DeskData data, string? account, string? subject, string? action, long? cursor, int? limit) => TypedResults.Ok(
        Pages.Of(data.Read(reading => Audit.List(reading, account, subject, action, cursor, Pages.Wanted(limit))), limit, entry => entry.Id.ToString(CultureInfo.InvariantCulture), entry => entry));
}
