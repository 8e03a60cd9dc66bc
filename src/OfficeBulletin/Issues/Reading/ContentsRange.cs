namespace OfficeBulletin.Issues.Reading;

/// <summary>Where the contents page (目录) stands among the blocks: by its field or styles, else by the columns' names standing twice, first there and then over their items.</summary>
internal static class ContentsRange
{
    /// <param name="end">Index after the last block to look at.</param>
    /// <returns>Index of the first block of the contents and of the first block after; equal when there are no contents, and then both are the body's start.</returns>
    public static (int Start, int End) Of(IReadOnlyList<PrintedBlock> blocks, int end) => Marked(blocks, end) ?? Unmarked(blocks, end);

    private static (int Start, int End)? Marked(IReadOnlyList<PrintedBlock> blocks, int end)
    {
        int? start = null;
        var after = 0;
        for (var index = 0; index < end && !(start is not null && StartsBody(blocks[index])); index++)
        {
            if (!IsContents(blocks[index]))
                continue;
            start ??= index;
            after = index + 1;
        }
        return start is { } first ? (first, after) : null;
    }

    private static bool IsContents(PrintedBlock block) =>
        (block.InContents && !StartsBody(block)) || block.Role is PrintedRole.ContentsColumn or PrintedRole.ContentsEntry;

    private static bool StartsBody(PrintedBlock block) =>
        block.Role is PrintedRole.ColumnHeading or PrintedRole.ItemTitle || block.ItemId is not null || block.NoticeId is not null;

    private static (int Start, int End) Unmarked(IReadOnlyList<PrintedBlock> blocks, int end)
    {
        var headings = new List<int>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        int? repeated = null;
        int? beforeAttribution = null;
        for (var index = 0; index < end && beforeAttribution is null; index++)
        {
            var block = blocks[index];
            if (ColumnHeading.IsHeading(block))
            {
                headings.Add(index);
                if (!names.Add(ColumnHeading.Key(ColumnHeading.Name(block.Text))))
                    repeated ??= index;
            }
            else if (StartsBody(block) || Attribution.ParseEnd(block.Text) is not null)
            {
                beforeAttribution = headings is [.., var last] ? last : index;
            }
        }
        if (headings.Count == 0)
            return FirstOfBody(blocks, end);
        var body = Math.Min(repeated ?? int.MaxValue, beforeAttribution ?? int.MaxValue);
        if (body == int.MaxValue)
            body = headings.Skip(1).Where(index => blocks[index].StartsPage).FirstOrDefault(headings[0]);
        return (headings[0], blocks.Skip(headings[0]).Take(body - headings[0]).Any(IsProse) ? headings[0] : body);
    }

    /// <summary>True for what never stands on a contents page.</summary>
    private static bool IsProse(PrintedBlock block) => block.Content is not Paragraph || block.Text.EndsWith('。');

    private static (int Start, int End) FirstOfBody(IReadOnlyList<PrintedBlock> blocks, int end)
    {
        for (var index = 0; index < end; index++)
        {
            if (StartsBody(blocks[index]))
                return (index, index);
        }
        return (end, end);
    }
}
