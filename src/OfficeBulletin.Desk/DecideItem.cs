using OfficeBulletin.Desk.Deciding;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk;

/// <summary>What an editor decides on an item.</summary>
/// <param name="Step">accept, return, reject or merge.</param>
public sealed record ItemDecision(string Step)
{
    /// <summary>What its unit is told; needed for return and reject.</summary>
    public string? Reason { get; init; }

    /// <summary>For the desk alone.</summary>
    public string? Remark { get; init; }

    /// <summary>Id of the item that stands for both; needed for merge.</summary>
    public string? Into { get; init; }
}

/// <summary>定稿: accepts, returns, rejects or merges an item. Any decision can be taken back by another one, until the item stands in a draft.</summary>
public static class DecideItem
{
    /// <param name="revision">The revision that the editor saw; null when none was named.</param>
    public static Outcome<StoredItem> Run(DeskData data, Actor actor, string item, int? revision, ItemDecision decision)
    {
        if (!ItemSteps.Decisions.Contains(decision.Step, StringComparer.Ordinal))
            return Outcome.Refusal<StoredItem>(DeskFindings.ValueWrong("decision", $"只能是 {string.Join('、', ItemSteps.Decisions)} 中的一个。"));
        var step = new ItemStep { Step = decision.Step, Reason = WrittenText.Of(decision.Reason), Remark = WrittenText.Of(decision.Remark) };
        return data.Change(actor, "item." + decision.Step, item, change => OpenedItem.Find(change, item, revision).Then(found => Take(change, found, step, decision.Into)));
    }

    private static Outcome<StoredItem> Take(DeskChange change, StoredItem item, ItemStep step, string? into)
    {
        List<Finding> faults = [.. WrittenText.Faults(("reason", step.Reason), ("remark", step.Remark))];
        if (step is { Reason: null, Step: ItemSteps.Return or ItemSteps.Reject })
            faults.Add(ItemFindings.ReasonNeeded(step.Step));
        if (ItemSteps.After(item.State, step.Step) is not { } state)
            return Outcome.Refusal<StoredItem>([.. faults, ItemFindings.StepNotOpen(item.State, step.Step)]);
        var merging = new Merging(change, item);
        faults.AddRange(merging.Faults(step.Step, into));
        if (faults.Count > 0)
            return Outcome.Refusal<StoredItem>(faults);
        merging.Part();
        var target = state == ItemSteps.Merged ? into : null;
        var taken = ItemHistory.Take(change, item with { State = state, MergedInto = target }, step with { Other = target });
        merging.Join(target);
        return Outcome.Of(taken);
    }
}
