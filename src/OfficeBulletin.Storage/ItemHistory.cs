namespace OfficeBulletin.Storage;

/// <summary>A step that was taken with an item.</summary>
public sealed record ItemStep
{
    public string Id { get; init; } = "";

    public string Item { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>Id of the account; null for the program itself.</summary>
    public string? Account { get; init; }

    /// <summary>Display name of the account; null for the program itself.</summary>
    public string? By { get; init; }

    /// <summary>A step of <see cref="Submissions.ItemSteps"/>, or receive (it came in), forward, withdraw, adopt, unadopt (marks), join, part (another item was merged into it, or taken out again).</summary>
    public string Step { get; init; } = "";

    /// <summary>What the unit is told; null for nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>What is for the desk alone; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>The other item of a merge; null for other steps.</summary>
    public string? Other { get; init; }

    public string? Channel { get; init; }

    public string? Person { get; init; }

    public DateOnly? Day { get; init; }

    public string? Place { get; init; }
}

/// <summary>The steps of items, which are only ever added.</summary>
public static class ItemHistory
{
    /// <summary>The steps of an item, in their order.</summary>
    public static IReadOnlyList<ItemStep> Of(DeskReading data, string item) => data.List<ItemStep>(
        "SELECT item_step.*, account.display AS by FROM item_step LEFT JOIN account ON account.id = item_step.account WHERE item = @item ORDER BY item_step.id",
        new { item });

    /// <summary>The latest step; null when none was taken yet.</summary>
    public static ItemStep? Latest(DeskReading data, string item) => data.First<ItemStep>(
        "SELECT item_step.*, account.display AS by FROM item_step LEFT JOIN account ON account.id = item_step.account WHERE item = @item ORDER BY item_step.id DESC LIMIT 1",
        new { item });

    /// <summary>The first step of an item: it came in.</summary>
    public static void Begin(DeskChange change, string item) => change.Do(
        "INSERT INTO item_step (id, item, at, account, step) VALUES (@id, @item, @At, @Account, 'receive')", new { id = change.NewId(), item, change.At, change.Actor.Account });

    /// <summary>Changes an item by a step: its state and what stands for it are those of <paramref name="after"/>, its revision is counted on. Returns it as it is then.</summary>
    public static StoredItem Take(DeskChange change, StoredItem after, ItemStep step)
    {
        change.Do("UPDATE item SET state = @State, merged_into = @MergedInto, units = @Units, revision = revision + 1 WHERE id = @Id", after);
        change.Do(
            """
            INSERT INTO item_step (id, item, at, account, step, reason, remark, other, channel, person, day, place)
            VALUES (@Id, @Item, @At, @Account, @Step, @Reason, @Remark, @Other, @Channel, @Person, @Day, @Place)
            """,
            step with { Id = change.NewId(), Item = after.Id, At = change.At, Account = change.Actor.Account });
        return after with { Revision = after.Revision + 1 };
    }

    /// <summary>The items that were merged into one, the first of them first.</summary>
    public static IReadOnlyList<StoredItem> MergedInto(DeskReading data, string item) =>
        data.List<StoredItem>("SELECT * FROM item WHERE merged_into = @item ORDER BY id", new { item });
}
