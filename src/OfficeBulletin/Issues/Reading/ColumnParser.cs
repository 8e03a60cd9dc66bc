namespace OfficeBulletin.Issues.Reading;

/// <summary>Reads one column: the notice (情况通报), articles, or briefs (信息短波).</summary>
internal static class ColumnParser
{
    public static Column Parse(string name, IReadOnlyList<PrintedBlock> blocks, PrintedEntries entries, List<Finding> findings)
    {
        if (!IsNotice(name, blocks))
        {
            var items = new ItemsParser(name, blocks, entries, findings).Parse();
            return new Column(name, KindOf(name, items), items);
        }
        var notice = blocks.TakeWhile(block => !StartsItem(block)).ToList();
        var rest = blocks.Skip(notice.Count).ToList();
        if (rest.Count > 0)
            findings.Add(ReadingFindings.ItemsInNotice(new Place { Part = "notice", Column = name }, rest[0].Text));
        return new Column(name, ColumnKind.Notice, new ItemsParser(name, rest, entries, findings).Parse()) { Notice = NoticeParser.Parse(name, notice, findings) };
    }

    /// <summary>The notice is known by its control; without one, by the column's name or a captioned table, when nothing in the column is an item.</summary>
    private static bool IsNotice(string name, IReadOnlyList<PrintedBlock> blocks)
    {
        if (blocks.Any(block => block.NoticeId is not null))
            return true;
        if (blocks.Any(block => StartsItem(block) || Attribution.ParseEnd(block.Text) is not null))
            return false;
        return name.Contains("情况通报", StringComparison.Ordinal) || HasCaptionedTable(blocks);
    }

    private static bool StartsItem(PrintedBlock block) => block.NoticeId is null && (block.ItemId is not null || block.Role == PrintedRole.ItemTitle);

    private static bool HasCaptionedTable(IReadOnlyList<PrintedBlock> blocks)
    {
        for (var index = 1; index < blocks.Count; index++)
        {
            if (blocks[index].Content is Table && blocks[index - 1].Role == PrintedRole.TableCaption)
                return true;
        }
        return false;
    }

    private static ColumnKind KindOf(string name, IReadOnlyList<Item> items)
    {
        var briefs = items.Count == 0 ? PrintedEntries.IsNamedBriefs(name) : items.All(item => item.IsBrief);
        return briefs ? ColumnKind.Briefs : ColumnKind.Articles;
    }
}
