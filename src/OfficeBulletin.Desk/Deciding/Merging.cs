using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Deciding;

/// <summary>并稿: two reports of one event become one, and the units of both are credited. The one that goes keeps everything it was; taken out again, both are as before.</summary>
internal sealed class Merging(DeskChange change, StoredItem item)
{
    public IEnumerable<Finding> Faults(string step, string? into)
    {
        var others = ItemHistory.MergedInto(change, item.Id);
        if (others.Count > 0 && step is ItemSteps.Merge or ItemSteps.Return)
            yield return ItemFindings.MergeRefused($"已有 {others.Count} 篇并入这一篇；请先采用那几篇来取消并稿，再办。");
        if (item.MergedInto is { } standing && Find(standing) is { } target && !ItemSteps.TakesOthers(target.State))
            yield return ItemFindings.MergeRefused("所并入的稿件已编入草稿、刊发或退改，不能取消并稿；已编入草稿的请先从草稿里取出。");
        if (step == ItemSteps.Merge && Refused(into) is { } refused)
            yield return refused;
    }

    /// <summary>Takes the item out of the one that it was merged into, if any.</summary>
    public void Part()
    {
        if (item.MergedInto is { } standing && Find(standing) is { } target)
            Note(target, "part", ItemHistory.MergedInto(change, standing).Where(other => other.Id != item.Id));
    }

    /// <param name="into">Id of the item that stands for both now; null for none.</param>
    public void Join(string? into)
    {
        if (into is not null)
            Note(Find(into)!, "join", ItemHistory.MergedInto(change, into));
    }

    private Finding? Refused(string? into)
    {
        if (string.IsNullOrEmpty(into))
            return ItemFindings.MergeRefused("没有说并入哪一篇；请在 into 里写上那一篇的号。");
        if (into == item.Id)
            return ItemFindings.MergeRefused("不能并入自己；请选另一篇。");
        return Find(into) switch
        {
            null => ItemFindings.NotFound(),
            { State: var state } when !ItemSteps.TakesOthers(state) => ItemFindings.MergeRefused("要并入的稿件不在待处理或已采用的稿件里；已编入草稿的请先取出，其他的请先采用。"),
            _ => null,
        };
    }

    private StoredItem? Find(string id) => Items.Find(change, change.Actor, id);

    /// <summary>The target's units are its own and those of everything that is merged into it, each once.</summary>
    private void Note(StoredItem target, string step, IEnumerable<StoredItem> merged)
    {
        IEnumerable<string> units = [.. StoredContent.Units(target), .. merged.SelectMany(other => Attribution(other.Units))];
        ItemHistory.Take(change, target with { Units = string.Join('、', units.Distinct(StringComparer.Ordinal)) }, new ItemStep { Step = step, Other = item.Id });
    }

    private static string[] Attribution(string units) => units.Split('、', StringSplitOptions.RemoveEmptyEntries);
}
