using System.Security.Claims;
using OfficeBulletin.App.Access;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>Units, in the official order; those that the register no longer has behind.</summary>
internal sealed record UnitList(IReadOnlyList<StoredUnit> Items);

/// <summary>The units (单位), in the official order. A contributor is shown its own alone.</summary>
internal static class UnitsApi
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/units", List).WithTags("units").WithName("listUnits").WithSummary("The units in the official order").RequireAuthorization(Policies.SignedIn)
            .WithDescription("A unit that was renamed keeps its id; one that the register no longer has is retired, and what it sent stays.");

    private static Ok<UnitList> List(ClaimsPrincipal user, DeskData data) => TypedResults.Ok(new UnitList(data.Read(reading => StoredUnits.List(reading, user.Actor()))));
}
