using System.Text.Json;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.App.Api;

/// <summary>An item in a list.</summary>
/// <param name="Unit">Id of the unit that sent it; absent for none.</param>
/// <param name="Units">The attribution: with merged items for editors, as it was sent for its unit.</param>
/// <param name="State">received, accepted, returned, rejected, merged, planned, published or replaced.</param>
/// <param name="Revision">What a change must name in If-Match.</param>
internal sealed record ItemSummary(string Id, string? Unit, string? UnitName, string Title, IReadOnlyList<string> Units, string? Category, DateOnly SentOn, DateOnly? EventOn, string State, int Revision)
{
    public static ItemSummary Of(ListedItem item, Actor actor) =>
        new(item.Id, item.Unit, item.UnitName, item.Title, UnitsOf(item, actor), item.Category, item.SentOn, item.EventOn, item.State, item.Revision);

    // Which other unit reported the same event is not for a unit to know before it is printed.
    private static string[] UnitsOf(ListedItem item, Actor actor) =>
        actor.Unit is not null && item.SentUnits is { } sent ? JsonSerializer.Deserialize<string[]>(sent) ?? [] : item.Units.Split('、', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A page of items, the latest first.</summary>
/// <param name="Next">Cursor of the next page; absent on the last.</param>
internal sealed record ItemPage(IReadOnlyList<ItemSummary> Items, string? Next);

/// <summary>How many items there are in each state; states without any are left out.</summary>
internal sealed record ItemCounts(IReadOnlyDictionary<string, int> Counts);

/// <summary>What became of an item in a channel.</summary>
/// <param name="Mark">forwarded or adopted.</param>
internal sealed record MarkView(string Channel, string Mark, DateOnly? Day, string? Place, string? Person)
{
    public static MarkView Of(ItemMark mark) => new(mark.Channel, mark.Mark, mark.Day, mark.Place, mark.Person);
}

/// <summary>A step that was taken with an item.</summary>
/// <param name="By">Who took it; absent for a unit.</param>
/// <param name="Reason">What the unit is told.</param>
/// <param name="Remark">What is for the desk alone; absent for a unit.</param>
/// <param name="Other">The other item of a merge; absent for a unit to which it does not belong.</param>
internal sealed record StepView(DateTimeOffset At, string Step, string? By, string? Reason, string? Remark, string? Other, string? Channel, DateOnly? Day, string? Place, string? Person);

/// <summary>Several steps, in their order.</summary>
internal sealed record StepList(IReadOnlyList<StepView> Items);

/// <summary>An item that may be the same as the one that is shown.</summary>
/// <param name="Likeness">repeat, version, sameText or sameEvent.</param>
internal sealed record DuplicateView(string Id, string Title, IReadOnlyList<string> Units, DateOnly SentOn, string State, Likeness Likeness);

/// <summary>An item with everything that is known of it.</summary>
/// <param name="Content">The row as `bulletin ingest --json` prints it.</param>
/// <param name="Text">All of its text, wherever it stands; absent when it is not known.</param>
/// <param name="MergedInto">The item that stands for it; absent for none, and for a unit to which that one does not belong.</param>
/// <param name="Merged">The items that it stands for; empty for a unit.</param>
/// <param name="Decisions">The decisions that are open; empty for a unit.</param>
internal sealed record ItemView(
    string Id,
    string? Unit,
    string Title,
    IReadOnlyList<string> Units,
    string? Category,
    DateOnly SentOn,
    DateOnly? EventOn,
    string State,
    int Revision,
    string? Submission,
    string? Origin,
    JsonElement Content,
    string? Text,
    string? MergedInto,
    IReadOnlyList<string> Merged,
    IReadOnlyList<string> Decisions,
    IReadOnlyList<MarkView> Marks,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<DuplicateView> Duplicates);
