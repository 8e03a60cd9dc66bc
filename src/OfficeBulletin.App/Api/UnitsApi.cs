using System.Security.Claims;
using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>The units (单位), in the official order. A contributor is shown its own alone.</summary>
internal static class UnitsApi
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/units", (ClaimsPrincipal user, DeskData data) => TypedResults.Ok(data.Read(reading => StoredUnits.List(reading, user.Actor()))))
            .WithName("listUnits").WithTags("units").WithSummary("The units, in the official order").RequireAuthorization(Policies.SignedIn);
}
