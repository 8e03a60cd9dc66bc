namespace OfficeBulletin.Issues.Merging;

/// <summary>Merges the columns of an issue: their order and names, which items stand in which, and the items.</summary>
internal sealed class ColumnsMerge
{
    private readonly Issue assembled;
    private readonly Issue edited;
    private readonly Issue source;
    private readonly MergeAccount account;
    private readonly IReadOnlyList<MergeSlot> columns;
    private readonly List<PlacedItem> items;

    public ColumnsMerge(Issue assembled, Issue edited, Issue source, MergeAccount account)
    {
        (this.assembled, this.edited, this.source, this.account) = (assembled, edited, source, account);
        var (before, mine, theirs) = (ItemsOf(assembled), ItemsOf(edited), ItemsOf(source));
        var (toEdited, toSource) = (ItemPairs.Of(before, mine), ItemPairs.Of(before, theirs));
        columns = MergedOrder.Of(MergeSlot.Of(
            ColumnPairs.Of(assembled, edited, toEdited), edited.Columns.Count, ColumnPairs.Of(assembled, source, toSource), source.Columns.Count, (one, other) => edited.Columns[one].Name == source.Columns[other].Name));
        var (home, myHome, theirHome) = (ItemHomes.Of(assembled), ItemHomes.Of(edited), ItemHomes.Of(source));
        items = [.. MergeSlot.Of(toEdited, mine.Count, toSource, theirs.Count, (one, other) => mine[one].Id is { } id && id == theirs[other].Id).Select(slot => new PlacedItem(
            slot,
            slot.Assembled is { } a ? before[a] : null,
            slot.Edited is { } e ? mine[e] : null,
            slot.Source is { } s ? theirs[s] : null,
            slot.Assembled is { } b ? Place(of => of.Assembled, home[b]) : -1,
            slot.Edited is { } f ? Place(of => of.Edited, myHome[f]) : -1,
            slot.Source is { } t ? Place(of => of.Source, theirHome[t]) : -1))];
    }

    public IReadOnlyList<Column> Merge()
    {
        var merged = new List<Column>();
        for (var place = 0; place < columns.Count; place++)
        {
            if (Merge(columns[place], place) is { } column)
                merged.Add(column);
        }
        if (MergedOrder.Moved(columns))
            account.Note(new MergedBlock("columns", MergeOutcome.Moved) { Edited = string.Join('、', edited.Columns.Select(column => column.Name)), Source = string.Join('、', source.Columns.Select(column => column.Name)) });
        return merged;
    }

    private static List<Item> ItemsOf(Issue issue) => [.. issue.Columns.SelectMany(column => column.Items)];

    /// <summary>Index among the merged columns of one that an issue has at that index; -1 for a column that neither editor nor source has.</summary>
    private int Place(Func<MergeSlot, int?> side, int index)
    {
        for (var place = 0; place < columns.Count; place++)
        {
            if (side(columns[place]) == index)
                return place;
        }
        return -1;
    }

    /// <summary>The merged column; null when it is gone and nothing stands in it.</summary>
    private Column? Merge(MergeSlot slot, int place)
    {
        var (before, mine, theirs) = (At(assembled, slot.Assembled), At(edited, slot.Edited), At(source, slot.Source));
        var shown = mine ?? theirs!;
        var at = new MergedBlock($"column:{shown.Name}", MergeOutcome.Unchanged) { Column = shown.Name };
        var standing = Items(shown.Name, place);
        var gone = (before, mine, theirs) switch
        {
            (not null, null, not null) => MergeOutcome.DeletedByEditor,
            (not null, not null, null) => MergeOutcome.RemovedBySource,
            (null, null, _) => MergeOutcome.AddedBySource,
            (null, _, null) => MergeOutcome.AddedByEditor,
            _ => MergeOutcome.Unchanged,
        };
        var notice = gone is MergeOutcome.DeletedByEditor or MergeOutcome.RemovedBySource ? GoneNotice(at, before!, mine, theirs) : new NoticeMerge(shown.Name, account).Merge(before?.Notice, mine?.Notice, theirs?.Notice);
        if (gone != MergeOutcome.Unchanged)
            account.Note(at with { Outcome = gone, Assembled = before?.Name, Edited = mine?.Name, Source = theirs?.Name });
        if (gone is MergeOutcome.DeletedByEditor or MergeOutcome.RemovedBySource && standing.Count == 0 && notice is null)
            return null;
        var name = before is not null && mine is not null && theirs is not null ? account.Pick(at, before.Name, mine.Name, theirs.Name)! : shown.Name;
        return new Column(name, notice is not null ? ColumnKind.Notice : standing.Count > 0 && standing.All(item => item.IsBrief) ? ColumnKind.Briefs : standing.Count > 0 ? ColumnKind.Articles : shown.Kind, standing) { Notice = notice };
    }

    private static Column? At(Issue issue, int? index) => index is { } place ? issue.Columns[place] : null;

    /// <summary>The notice of a column that one side took away: it stays only where the editor had changed what the source no longer has.</summary>
    private Notice? GoneNotice(MergedBlock at, Column before, Column? mine, Column? theirs)
    {
        var block = at with { Block = $"notice:{at.Column}" };
        if (mine is null)
        {
            if (theirs?.Notice is { } offered && !NoticeText.Same(before.Notice, offered))
                account.Note(block with { Outcome = MergeOutcome.Conflict, Source = NoticeText.Of(offered) });
            return null;
        }
        if (mine.Notice is null || NoticeText.Same(before.Notice, mine.Notice))
            return null;
        account.Note(block with { Outcome = MergeOutcome.KeptWithoutSource, Edited = NoticeText.Of(mine.Notice) });
        return mine.Notice;
    }

    /// <summary>The items that stand in a merged column, in order.</summary>
    private IReadOnlyList<Item> Items(string column, int place)
    {
        var here = items.Where(item => item.Home == place).ToDictionary(item => item.In(place));
        var fields = new ItemFields(column, account);
        return [.. MergedOrder.Of(here.Keys).Select(slot => here[slot].Resolve(fields, account)).OfType<Item>()];
    }
}
