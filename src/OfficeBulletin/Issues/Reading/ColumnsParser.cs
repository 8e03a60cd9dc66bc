namespace OfficeBulletin.Issues.Reading;

/// <summary>Divides the body into its columns (栏目) and reads each as articles and briefs or as the notice.</summary>
internal static class ColumnsParser
{
    /// <remarks>No item reaches over a heading: the id of a bookmark whose end was lost counts in its first column only.</remarks>
    /// <param name="contents">The printed contents, which help to know titles and columns; null when there are none.</param>
    public static IReadOnlyList<Column> Parse(IReadOnlyList<PrintedBlock> blocks, IReadOnlyList<ContentsColumn>? contents, List<Finding> findings)
    {
        var entries = new PrintedEntries(contents);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var columns = new List<Column>();
        for (var index = 0; index < blocks.Count;)
        {
            var name = "";
            if (StartsColumn(blocks, index, entries))
                name = TakeName(blocks, ref index, findings);
            else
                findings.Add(ReadingFindings.NoColumn(Quoted(blocks[index])));
            var start = index;
            while (index < blocks.Count && !StartsColumn(blocks, index, entries))
                index++;
            var column = blocks.Skip(start).Take(index - start).Select(block => block.ItemId is { } id && ids.Contains(id) ? block with { ItemId = null } : block).ToList();
            ids.UnionWith(column.Select(block => block.ItemId).OfType<string>());
            columns.Add(ColumnParser.Parse(name, column, entries, findings));
        }
        return columns;
    }

    /// <summary>
    /// A bracketed line without a heading's style is a heading where an item may end or begin: it is in the contents, or after an attribution or
    /// another heading, or before a title. In the middle of an item 【编者按】 is text.
    /// </summary>
    private static bool StartsColumn(IReadOnlyList<PrintedBlock> blocks, int index, PrintedEntries entries)
    {
        var block = blocks[index];
        if (block.Role == PrintedRole.ColumnHeading)
            return true;
        if (!ColumnHeading.HasForm(block))
            return false;
        var before = index > 0 ? blocks[index - 1] : null;
        var after = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var inContents = entries.HasColumn(block.Text);
        var afterAttribution = before is not null && Attribution.ParseEnd(before.Text) is not null;
        if (block.ItemId is { } id)
            return block.Role != PrintedRole.ItemTitle && before?.ItemId == id && after?.ItemId != id && (inContents || afterAttribution);
        if (block.NoticeId is not null)
            return false;
        return inContents
            || afterAttribution
            || before is null
            || block.Role == PrintedRole.ItemTitle
            || ColumnHeading.IsHeading(before)
            || before.ItemId is not null
            || before.NoticeId is not null
            || before.Content is Table
            || after is { Role: PrintedRole.ItemTitle }
            || after?.ItemId is not null
            || (after is not null && entries.HasEntry(after.Text));
    }

    /// <summary>Reads a heading, also one whose 【 and 】 stand in two paragraphs, and steps over it.</summary>
    private static string TakeName(IReadOnlyList<PrintedBlock> blocks, ref int index, List<Finding> findings)
    {
        var text = PlainText.Of(blocks[index], Place.Of("article"), findings);
        var open = text.StartsWith('【') && !text.EndsWith('】');
        index++;
        if (open && index < blocks.Count && blocks[index] is { Role: PrintedRole.ColumnHeading, Text: [not '【', .., '】'] } closing)
        {
            text += "\n" + closing.Text;
            index++;
        }
        return ColumnHeading.Name(text);
    }

    private static string Quoted(PrintedBlock block) => PrintedLines.Of(block).FirstOrDefault() ?? "";
}
