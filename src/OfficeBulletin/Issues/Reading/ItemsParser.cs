namespace OfficeBulletin.Issues.Reading;

/// <summary>
/// Reads the items of a column. An item begins at its control or bookmark, at a title, or after the attribution of the one before; no text is left out.
/// </summary>
internal sealed class ItemsParser(string column, IReadOnlyList<PrintedBlock> blocks, PrintedEntries entries, List<Finding> findings)
{
    private readonly TitleFinder titles = new(blocks, entries, entries.IsBriefs(column));
    private readonly ItemDrafts items = new(column, entries.IsBriefs(column), findings);

    public IReadOnlyList<Item> Parse()
    {
        for (var index = 0; index < blocks.Count;)
            index += TakeTitle(index) ?? Take(index);
        return items.Finish();
    }

    /// <summary>Begins an item with its title and returns the number of blocks read; null when no title stands here.</summary>
    private int? TakeTitle(int index)
    {
        var block = blocks[index];
        if (titles.At(index, items.MayBegin(block), inside: items.Holds(block)) is not { } found)
            return null;
        for (var offset = 0; offset < found.Blocks; offset++)
            PlainText.Of(blocks[index + offset], items.NextItem, findings);
        items.Begin(block, found);
        return found.Blocks;
    }

    /// <returns>1: one block read.</returns>
    private int Take(int index)
    {
        var block = blocks[index];
        switch (block.Content)
        {
            case Paragraph when Signs(index) is { } units:
                TakeAttribution(block, units);
                break;
            case Paragraph when IsSubtitle(block):
                items.Current!.Subtitle.AddRange(PrintedLines.Of(PlainText.Of(block, items.ThisItem, findings)));
                break;
            case Paragraph when IsCaption(block) && items.Current?.Body is [.., Picture { Caption: null } picture] body:
                body[^1] = picture with { Caption = PlainText.Of(block, items.ThisItem, findings) };
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

    /// <summary>The units of an attribution line. One in the style of the text and in the middle of a control is text: a picture's credit.</summary>
    private IReadOnlyList<string>? Signs(int index) =>
        Attribution.Parse(blocks[index].Text) is { } units && (blocks[index].Role != PrintedRole.Body || IsLastOfItem(index)) ? units : null;

    private bool IsSubtitle(PrintedBlock block) =>
        items.Current is { Title.Count: > 0, Body.Count: 0, Ended: false } open && (block.ItemId is null || block.ItemId == open.Control)
        && (block.Role == PrintedRole.Subtitle
            || ((block.Role == PrintedRole.None || block.Look is { Centred: true }) && TitleFinder.IsSubtitle(block.Text) && block.Text.Length <= 80 && !block.Text.EndsWith('。')));

    private static bool IsCaption(PrintedBlock block) =>
        block.Role == PrintedRole.PictureCaption
        || (block.Role == PrintedRole.None && block.Look is null or { Centred: true } && block.Text is { Length: > 0 and <= 40 } text && text[^1] is not ('。' or '：' or '；') && Attribution.ParseEnd(text) is null);

    private void TakeAttribution(PrintedBlock block, IReadOnlyList<string> units)
    {
        var item = items.ItemSigned(block);
        PlainText.Of(block, items.ThisItem, findings);
        item.Units.AddRange(units);
        item.Ended = true;
    }

    private void TakeParagraph(PrintedBlock block, Paragraph paragraph, int index)
    {
        var item = items.ItemOf(block);
        var text = ParagraphText.Trim(paragraph);
        if (block.InBox)
            findings.Add(ReadingFindings.BoxedText(items.NextParagraph, block.Text));
        if (block.HasListNumber)
            findings.Add(ReadingFindings.ListNumber(items.NextParagraph, block.Text));
        if (block.Role == PrintedRole.Attribution)
            findings.Add(ReadingFindings.AttributionUnreadable(items.NextParagraph, block.Text));
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

    /// <summary>Takes a table or a picture; below an attribution it still belongs to the item above.</summary>
    private void TakeOther(PrintedBlock block)
    {
        if (items.Current is { Ended: true } ended && (block.ItemId is null || block.ItemId == ended.Control))
        {
            findings.Add(ReadingFindings.AfterAttribution(items.NextParagraph, (block.Content as Picture)?.Name));
            ended.Body.Add(block.Content);
            return;
        }
        items.ItemOf(block).Body.Add(block.Content);
    }
}
