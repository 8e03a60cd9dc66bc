namespace OfficeBulletin.Issues.Reading;

/// <summary>
/// Reads the items of a column. An item begins at its control or bookmark, at a title, or after the attribution of the one before; no text is left out.
/// </summary>
internal sealed class ItemsParser(string column, IReadOnlyList<PrintedBlock> blocks, PrintedEntries entries, List<Finding> findings)
{
    private readonly bool briefs = entries.IsBriefs(column);
    private readonly TitleFinder titles = new(blocks, entries, entries.IsBriefs(column));
    private readonly List<ItemDraft> items = [];

    private ItemDraft? Current => items.Count > 0 ? items[^1] : null;

    public IReadOnlyList<Item> Parse()
    {
        for (var index = 0; index < blocks.Count;)
            index += TakeTitle(index) ?? Take(index);
        NameStrays();
        return Finish();
    }

    /// <summary>Begins an item with its title and returns the number of blocks read; null when no title stands here.</summary>
    private int? TakeTitle(int index)
    {
        var block = blocks[index];
        var inside = Current is { } open && open.Control is not null && open.Control == block.ItemId;
        var mayBegin = Current is null || Current.Ended || (block.ItemId is not null && !inside);
        if (titles.At(index, mayBegin) is not { } found)
            return null;
        var owns = !inside || SplitControl(string.Concat(found.Title));
        for (var offset = 0; offset < found.Blocks; offset++)
            PlainText.Of(blocks[index + offset], Here(next: true), findings);
        items.Add(new ItemDraft(block.ItemId) { Title = found.Title, Subtitle = [.. found.Subtitle], OwnsControl = owns });
        return found.Blocks;
    }

    /// <summary>A second item begins inside a control. The control stays the first's, unless that is but text typed above the title.</summary>
    private bool SplitControl(string title)
    {
        var first = Current!;
        findings.Add(ReadingFindings.ItemInsideControl(Here(next: true), title));
        if (first is not { Title.Count: 0, Ended: false, OwnsControl: true })
            return false;
        (first.OwnsControl, first.Stray) = (false, true);
        return true;
    }

    private int Take(int index)
    {
        var block = blocks[index];
        switch (block.Content)
        {
            case Paragraph when Attribution.Parse(block.Text) is { } units:
                TakeAttribution(block, units);
                break;
            case Paragraph when IsSubtitle(block):
                Current!.Subtitle.AddRange(PrintedLines.Of(PlainText.Of(block, Here(), findings)));
                break;
            case Paragraph when IsCaption(block) && Current?.Body is [.., Picture { Caption: null } picture] body:
                body[^1] = picture with { Caption = PlainText.Of(block, Here(), findings) };
                break;
            case Paragraph paragraph:
                TakeParagraph(block, paragraph, index);
                break;
            default:
                TakeOther(block);
                break;
        }
        return 1;
    }

    private bool IsSubtitle(PrintedBlock block) =>
        Current is { Title.Count: > 0, Body.Count: 0, Ended: false } open && (block.ItemId is null || block.ItemId == open.Control)
        && (block.Role == PrintedRole.Subtitle
            || ((block.Role == PrintedRole.None || block.Look is { Centred: true }) && TitleFinder.IsSubtitle(block.Text) && block.Text.Length <= 80 && !block.Text.EndsWith('。')));

    private static bool IsCaption(PrintedBlock block) =>
        block.Role == PrintedRole.PictureCaption
        || (block.Role == PrintedRole.None && block.Look is null or { Centred: true } && block.Text is { Length: <= 40 } text && text[^1] is not ('。' or '：' or '；') && Attribution.ParseEnd(text) is null);

    private void TakeAttribution(PrintedBlock block, IReadOnlyList<string> units)
    {
        if (Current is null || (block.ItemId is not null && block.ItemId != Current.Control && !Adopts(Current, block)))
        {
            items.Add(new ItemDraft(block.ItemId));
            findings.Add(ReadingFindings.AttributionAlone(Here(), block.Text));
        }
        else if (Current.Ended)
        {
            findings.Add(ReadingFindings.AttributionTwice(Here(), block.Text));
        }
        Current!.Units.AddRange(units);
        Current.Ended = true;
    }

    private void TakeParagraph(PrintedBlock block, Paragraph paragraph, int index)
    {
        var item = ItemOf(block);
        var text = ParagraphText.Trim(paragraph);
        if (block.InBox)
            findings.Add(ReadingFindings.BoxedText(Here(), block.Text));
        if (block.HasListNumber)
            findings.Add(ReadingFindings.ListNumber(Here(), block.Text));
        if (block.Role == PrintedRole.Attribution)
            findings.Add(ReadingFindings.AttributionUnreadable(Here(), block.Text));
        if (Attribution.ParseEnd(text.Text) is { } end && IsLastOfItem(index))
        {
            item.Units.AddRange(end.Units);
            item.Ended = true;
            item.AttributionInline = !end.Text.TrimEnd(' ', '\t', '\u3000').EndsWith('\n');
            text = ParagraphText.Trim(ParagraphText.Before(text, end.Text.Length));
        }
        item.Body.Add(text);
    }

    /// <summary>True when no text of the same control or bookmark follows; without either, an attribution always ends its item.</summary>
    private bool IsLastOfItem(int index)
    {
        if (blocks[index].ItemId is not { } id)
            return true;
        var next = index + 1;
        while (next < blocks.Count && (blocks[next].Content is not Paragraph || blocks[next].Role == PrintedRole.PictureCaption))
            next++;
        return next == blocks.Count || blocks[next].ItemId != id || blocks[next].Role == PrintedRole.ItemTitle;
    }

    private void TakeOther(PrintedBlock block)
    {
        if (Current is { Ended: true } ended && (block.ItemId is null || block.ItemId == ended.Control))
        {
            findings.Add(ReadingFindings.AfterAttribution(Here(), (block.Content as Picture)?.Name));
            ended.Body.Add(block.Content);
            return;
        }
        ItemOf(block).Body.Add(block.Content);
    }

    /// <summary>The item a block belongs to: the open one, or a new one where the open one cannot go on.</summary>
    private ItemDraft ItemOf(PrintedBlock block)
    {
        if (Current is { } open)
        {
            var same = open.Control == block.ItemId;
            if (!open.Ended && (same || Adopts(open, block)))
                return open;
            if (!open.Ended && block.ItemId is null)
            {
                findings.Add(ReadingFindings.TextOutsideControl(Here(), block.Text));
                return open;
            }
            if (same && block.ItemId is not null)
                findings.Add(ReadingFindings.ItemInsideControl(Here(next: true), block.Text));
            items.Add(new ItemDraft(block.ItemId) { OwnsControl = !same, Stray = same || block.ItemId is null });
        }
        else
        {
            items.Add(new ItemDraft(block.ItemId) { Stray = block.ItemId is null });
        }
        return Current!;
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

    private List<Item> Finish()
    {
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

    private Place Here(bool next = false) => PlaceOf(Math.Max(0, items.Count - (next ? 0 : 1)));

    private Place PlaceOf(int index)
    {
        var item = index < items.Count ? items[index] : null;
        var paragraph = item is { Body.Count: > 0 } ? item.Body.Count : (int?)null;
        return new Place { Part = item is { Title.Count: > 0 } || !briefs ? "article" : "brief", Column = column, Item = index + 1, Paragraph = paragraph };
    }
}
