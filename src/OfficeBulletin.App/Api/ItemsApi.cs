using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using OfficeBulletin.App.Access;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Searching;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.App.Api;

/// <summary>What items are asked for.</summary>
/// <param name="State">One or more states, separated by commas.</param>
/// <param name="Unit">Id, name or short name of a unit; a contributor has but its own.</param>
/// <param name="From">First day on which they were sent.</param>
/// <param name="To">Last day on which they were sent.</param>
/// <param name="Q">Words of title or text; words of one or two characters are looked for in titles.</param>
internal sealed record ItemQuery(
    [property: FromQuery(Name = "state")] string? State,
    [property: FromQuery(Name = "unit")] string? Unit,
    [property: FromQuery(Name = "category")] string? Category,
    [property: FromQuery(Name = "from")] DateOnly? From,
    [property: FromQuery(Name = "to")] DateOnly? To,
    [property: FromQuery(Name = "q")] string? Q,
    [property: FromQuery(Name = "cursor")] string? Cursor,
    [property: FromQuery(Name = "limit")] int? Limit)
{
    public IEnumerable<Finding> Faults(DeskData data, Actor actor)
    {
        if (Unit is not null && UnitId(data, actor) is null)
            yield return DeskFindings.ValueWrong("unit", $"没有单位“{Unit}”；请写名册里的全称、简称或编号。");
        if (States().Except(ItemSteps.States, StringComparer.Ordinal).Any())
            yield return DeskFindings.ValueWrong("state", $"稿件的状态只有 {string.Join('、', ItemSteps.States)}。");
        if (Cursor is not null && Paging.Place(Cursor) is null)
            yield return Paging.CursorFault();
        foreach (var fault in Paging.LimitFaults(Limit))
            yield return fault;
    }

    public ItemFilter Filter(DeskData data, Actor actor) => new()
    {
        States = States(),
        Unit = UnitId(data, actor),
        Category = Category,
        From = From,
        To = To,
        Words = SearchWords.Parse(Q),
        After = Cursor is null ? null : Paging.Place(Cursor),
        Limit = Limit ?? Paging.Usual,
    };

    private string? UnitId(DeskData data, Actor actor) => Unit is null ? null : data.Read(reading => StoredUnits.Named(reading, actor, Unit))?.Id;

    private string[] States() => (State ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>The items (稿件): lists, single ones, what was done with them. A contributor is shown its own unit's alone; another's is as good as none.</summary>
internal static class ItemsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var items = api.MapGroup("/items").WithTags("items").RequireAuthorization(Policies.ReadItems);
        items.MapGet("", List).WithName("listItems").WithSummary("Items, the latest first").ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithDescription("Filtered by state, unit, category, days and words. Pages stay whole while new items come in.");
        items.MapGet("/counts", Counts).WithName("countItems").WithSummary("How many items there are in each state").ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .WithDescription("The same filter as the list; state, cursor and limit do not count.");
        items.MapGet("/{id}", Get).WithName("getItem").WithSummary("An item with its text, its steps, its marks and what may be the same").ProducesProblem(StatusCodes.Status404NotFound)
            .WithDescription("Its ETag is what decisions and marks must name in If-Match.");
        items.MapGet("/{id}/steps", Steps).WithName("listItemSteps").WithSummary("Every step that was taken with an item").ProducesProblem(StatusCodes.Status404NotFound)
            .WithDescription("A unit sees every step of its own items, but no remark that is for the desk.");
    }

    private static Results<Ok<ItemPage>, ProblemHttpResult> List([AsParameters] ItemQuery query, ClaimsPrincipal user, DeskData data)
    {
        var actor = user.Actor();
        if (query.Faults(data, actor).ToList() is { Count: > 0 } faults)
            return Problems.Of(faults);
        var filter = query.Filter(data, actor);
        // One more than is shown tells whether there is a next page.
        var found = data.Read(reading => ItemList.Of(reading, actor, filter with { Limit = filter.Limit + 1 }));
        var next = found.Count > filter.Limit ? Paging.Cursor(found[filter.Limit - 1]) : null;
        return TypedResults.Ok(new ItemPage([.. found.Take(filter.Limit).Select(item => ItemSummary.Of(item, actor))], next));
    }

    private static Results<Ok<ItemCounts>, ProblemHttpResult> Counts([AsParameters] ItemQuery query, ClaimsPrincipal user, DeskData data) =>
        query.Faults(data, user.Actor()).ToList() is { Count: > 0 } faults
            ? Problems.Of(faults)
            : TypedResults.Ok(new ItemCounts(data.Read(reading => ItemList.Counts(reading, user.Actor(), query.Filter(data, user.Actor())))));

    private static Results<Ok<ItemView>, ProblemHttpResult> Get(string id, ClaimsPrincipal user, DeskData data, HttpResponse response)
    {
        if (data.Read(reading => ShownItem.Find(reading, user.Actor(), id)) is not { } item)
            return NotFound();
        VersionTag.Tell(response, item.Revision);
        return TypedResults.Ok(item);
    }

    private static Results<Ok<StepList>, ProblemHttpResult> Steps(string id, ClaimsPrincipal user, DeskData data) =>
        data.Read(reading => ShownItem.Steps(reading, user.Actor(), id)) is { } steps ? TypedResults.Ok(steps) : NotFound();

    private static ProblemHttpResult NotFound() => Problems.Of([DeskFindings.NotFound("篇稿件")]);
}
