using System.Security.Claims;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <param name="Decision">accept, return, reject or merge.</param>
/// <param name="Reason">What the unit is told; needed for return and reject.</param>
/// <param name="Remark">For the desk alone; no unit is ever shown it.</param>
/// <param name="Into">Id of the item that stands for both; needed for merge.</param>
internal sealed record DecisionRequest(string? Decision, string? Reason, string? Remark, string? Into);

/// <param name="Day">The day on which it was forwarded.</param>
/// <param name="Person">Who forwarded it, or to whom.</param>
/// <param name="Forwarded">False takes it back.</param>
internal sealed record ForwardingRequest(string? Channel, DateOnly? Day, string? Person, bool? Forwarded);

/// <param name="Adopted">True when the channel used it, false takes that back.</param>
/// <param name="Day">The day on which it was used.</param>
/// <param name="Place">Where: an issue (2025年第3期), a title, a link.</param>
internal sealed record AdoptionRequest(string? Channel, bool? Adopted, DateOnly? Day, string? Place);

/// <summary>What editors do with items: decide, note where they were forwarded to and where they were used.</summary>
internal static class DecisionsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var items = api.MapGroup("/items/{id}").WithTags("items").RequireAuthorization(Policies.Edit);
        Told(items.MapPost("/decision", Decide).WithName("decideItem").WithSummary("Accepts, returns, rejects or merges an item"))
            .WithDescription("Taken back by another decision, as long as the item stands in no draft. Merged, the units of both are credited by the item that stands for both.");
        Told(items.MapPost("/forwarding", Forward).WithName("forwardItem").WithSummary("Notes that an item was forwarded to a channel"))
            .WithDescription("Stands in the ledger in the column 转报·channel.");
        Told(items.MapPut("/adoption", Adopt).WithName("adoptItem").WithSummary("Notes that a channel used an item, or takes that back"))
            .WithDescription("Stands in the ledger in the column 采用·channel, and counts in the year of its day or issue.");
    }

    private static RouteHandlerBuilder Told(RouteHandlerBuilder route) => route
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired);

    private static Results<Ok<ItemView>, ProblemHttpResult> Decide(string id, DecisionRequest asked, ClaimsPrincipal user, DeskData data, HttpContext http) =>
        Answer(http, data, user, DecideItem.Run(data, user.Actor(), id, VersionTag.Revision(http.Request), new ItemDecision(asked.Decision ?? "") { Reason = asked.Reason, Remark = asked.Remark, Into = asked.Into }));

    private static Results<Ok<ItemView>, ProblemHttpResult> Forward(string id, ForwardingRequest asked, ClaimsPrincipal user, DeskData data, HttpContext http) =>
        Answer(http, data, user, MarkItem.Forward(data, user.Actor(), id, VersionTag.Revision(http.Request), new ItemMark { Channel = asked.Channel ?? "", Day = asked.Day, Person = asked.Person }, asked.Forwarded ?? true));

    private static Results<Ok<ItemView>, ProblemHttpResult> Adopt(string id, AdoptionRequest asked, ClaimsPrincipal user, DeskData data, HttpContext http) => asked.Adopted is { } adopted
        ? Answer(http, data, user, MarkItem.Adopt(data, user.Actor(), id, VersionTag.Revision(http.Request), new ItemMark { Channel = asked.Channel ?? "", Day = asked.Day, Place = asked.Place }, adopted))
        : Problems.Of([DeskFindings.ValueWrong("adopted", "没有说采用了没有；请写 true 或 false。")]);

    private static Results<Ok<ItemView>, ProblemHttpResult> Answer(HttpContext http, DeskData data, ClaimsPrincipal user, Outcome<StoredItem> outcome)
    {
        if (outcome.Value is not { } item || data.Read(reading => ShownItem.Find(reading, user.Actor(), item.Id)) is not { } shown)
            return Problems.Of(outcome.Findings);
        VersionTag.Tell(http.Response, shown.Revision);
        return TypedResults.Ok(shown);
    }
}
