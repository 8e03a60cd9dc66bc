using System.Text.Json;
using OfficeBulletin.Desk.Deciding;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Searching;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.App.Api;

/// <summary>An item as somebody may see it: a unit sees all that was done with its own, but neither remarks of the desk nor anything of another unit's.</summary>
internal static class ShownItem
{
    /// <summary>Null when the actor has no such item.</summary>
    public static ItemView? Find(DeskReading data, Actor actor, string id) => Items.Find(data, actor, id) is { } item ? View(data, actor, item) : null;

    public static StepList? Steps(DeskReading data, Actor actor, string id) => Items.Find(data, actor, id) is null ? null : new StepList(StepsOf(data, actor, id));

    private static ItemView View(DeskReading data, Actor actor, StoredItem item)
    {
        var desk = actor.Unit is null;
        return new ItemView(
            item.Id,
            item.Unit,
            item.Title,
            UnitsOf(item, actor),
            item.Category,
            item.SentOn,
            item.EventOn,
            item.State,
            item.Revision,
            item.Submission,
            item.Origin,
            JsonElement.Parse(item.Content),
            SearchIndex.TextOf(data, item.Id),
            Visible(data, actor, item.MergedInto),
            desk ? [.. ItemHistory.MergedInto(data, item.Id).Select(other => other.Id)] : [],
            desk ? ItemSteps.Open(item.State) : [],
            [.. ItemMarks.Of(data, item.Id).Select(MarkView.Of)],
            StepsOf(data, actor, item.Id),
            [.. PossibleDuplicates.Of(data, actor, item).Select(found => new DuplicateView(found.Item.Id, found.Item.Title, UnitsOf(found.Item, actor), found.Item.SentOn, found.Item.State, found.Likeness))]);
    }

    private static IReadOnlyList<string> UnitsOf(StoredItem item, Actor actor) =>
        actor.Unit is null ? item.Units.Split('、', StringSplitOptions.RemoveEmptyEntries) : StoredContent.Units(item);

    private static List<StepView> StepsOf(DeskReading data, Actor actor, string id)
    {
        var desk = actor.Unit is null;
        return [.. ItemHistory.Of(data, id).Select(step => new StepView(step.At, step.Step, desk ? step.By : null, step.Reason, desk ? step.Remark : null, Visible(data, actor, step.Other), step.Channel, step.Day, step.Place, step.Person))];
    }

    private static string? Visible(DeskReading data, Actor actor, string? other) => other is not null && Items.Find(data, actor, other) is not null ? other : null;
}
