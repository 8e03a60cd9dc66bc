namespace OfficeBulletin.Issues.Reading;

/// <summary>The items of a column while they are being read: knows where one ends and the next begins, and what to say of text that stands in none.</summary>
internal sealed class ItemDrafts(string column, bool briefs, List<Finding> findings)
{
    private readonly List<ItemDraft> items = [];

    /// <summary>The item begun last; null before the first.</summary>
    public ItemDraft? Current => items.Count > 0 ? items[^1] : null;

    /// <summary>True inside the control or bookmark of the current item.</summary>
    public bool Holds(PrintedBlock block) => block.ItemId is not null && block.ItemId == Current?.Control;

    /// <summary>True where an item may begin: first in the column, after an attribution, or outside the item before.</summary>
    public bool MayBegin(PrintedBlock block) => Current is null || Current.Ended || (block.ItemId is not null && !Holds(block));

    /// <summary>Begins a titled item.</summary>
    public void Begin(PrintedBlock block, FoundTitle found)
    {
        var owns = !Holds(block) || SplitControl(string.Concat(found.Title));
        items.Add(new ItemDraft(block.ItemId) { Title = found.Title, Subtitle = [.. found.Subtitle], OwnsControl = owns });
    }

    /// <summary>The item that a block's text belongs to: the current one, or a new one where that cannot go on.</summary>
    public ItemDraft ItemOf(PrintedBlock block)
    {
        if (Current is not { } open)
            return Add(new ItemDraft(block.ItemId) { Stray = block.ItemId is null });
        var same = open.Control == block.ItemId;
        if (!open.Ended && (same || Adopts(open, block)))
            return open;
        if (!open.Ended && block.ItemId is null)
        {
            findings.Add(ReadingFindings.TextOutsideControl(NextParagraph, block.Text));
            return open;
        }
        if (same && block.ItemId is not null)
            findings.Add(ReadingFindings.ItemInsideControl(NextItem, block.Text));
        return Add(new ItemDraft(block.ItemId) { OwnsControl = !same, Stray = same || block.ItemId is null });
    }

    /// <summary>The item that an attribution line signs: the current one, or one of its own where there is none.</summary>
    public ItemDraft ItemSigned(PrintedBlock block)
    {
        if (Current is not { } open || (block.ItemId is not null && block.ItemId != open.Control && !Adopts(open, block)))
        {
            findings.Add(ReadingFindings.AttributionAlone(NextItem, block.Text));
            return Add(new ItemDraft(block.ItemId));
        }
        if (open.Ended)
            findings.Add(ReadingFindings.AttributionTwice(ThisItem, block.Text));
        return open;
    }

    public IReadOnlyList<Item> Finish()
    {
        NameStrays();
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var finished = new List<Item>(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            var id = items[index].OwnsControl ? items[index].Control : null;
            if (id is not null && !ids.Add(id))
            {
                findings.Add(ReadingFindings.ItemIdTwice(PlaceOf(index), id));
                id = null;
            }
            finished.Add(items[index].ToItem(id));
        }
        return finished;
    }

    /// <summary>The current item as a whole, or its title.</summary>
    public Place ThisItem => PlaceOf(Math.Max(0, items.Count - 1));

    /// <summary>The item that would be begun next.</summary>
    public Place NextItem => PlaceOf(items.Count);

    /// <summary>The paragraph that would be added to the current item.</summary>
    public Place NextParagraph => ThisItem with { Paragraph = (Current?.Body.Count ?? 0) + 1 };

    private Place PlaceOf(int index) => new()
    {
        Part = briefs && (index == items.Count || items[index].Title.Count == 0) ? "brief" : "article",
        Column = column,
        Item = index + 1,
    };

    private ItemDraft Add(ItemDraft item)
    {
        items.Add(item);
        return item;
    }

    /// <summary>A second item begins inside a control. The control stays the first's, unless that is but text typed above the title.</summary>
    private bool SplitControl(string title)
    {
        findings.Add(ReadingFindings.ItemInsideControl(NextItem, title));
        if (Current is not { Title.Count: 0, Ended: false, OwnsControl: true } first)
            return false;
        (first.OwnsControl, first.Stray) = (false, true);
        return true;
    }

    /// <summary>A title that stands before the control of its text takes the control's id.</summary>
    private static bool Adopts(ItemDraft open, PrintedBlock block)
    {
        if (open is not { Control: null, Ended: false, Title.Count: > 0, Body.Count: 0 })
            return false;
        open.Control = block.ItemId;
        return true;
    }

    /// <summary>Names text that makes an item of its own only because it stands in no other: untitled among titled items, or unsigned among briefs.</summary>
    private void NameStrays()
    {
        var titled = !briefs && items.Exists(item => item.Title.Count > 0);
        var signed = items.Exists(item => item.Units.Count > 0);
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is { Stray: true } item && (titled || (signed && item.Units.Count == 0)))
                findings.Add(ReadingFindings.TextOutsideItems(PlaceOf(index), item.Body is [Paragraph first, ..] ? first.Text : ""));
        }
    }
}
