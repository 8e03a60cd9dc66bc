namespace OfficeBulletin.Issues.Reading;

/// <summary>The blocks of a printed issue, divided: masthead, contents page, body with its columns, imprint. Every block stands in exactly one.</summary>
internal sealed record IssueRegions(IReadOnlyList<PrintedBlock> Masthead, IReadOnlyList<PrintedBlock> Contents, IReadOnlyList<PrintedBlock> Body, IReadOnlyList<PrintedBlock> Imprint)
{
    public bool IsEmpty => Masthead.Count + Contents.Count + Body.Count + Imprint.Count == 0;

    public static IssueRegions Of(IReadOnlyList<PrintedBlock> blocks)
    {
        var imprint = blocks.Where(IsImprint).ToList();
        var rest = imprint.Count == 0 ? blocks : [.. blocks.Where(block => !IsImprint(block))];
        var tail = TailStart(rest);
        imprint.AddRange(rest.Skip(tail));
        var (contents, body) = ContentsRange.Of(rest, tail);
        var masthead = MastheadEnd(rest, contents, hasContents: body > contents);
        return new IssueRegions(
            [.. rest.Take(masthead)],
            [.. rest.Skip(contents).Take(body - contents)],
            [.. rest.Skip(masthead).Take(contents - masthead), .. rest.Skip(body).Take(tail - body)],
            imprint);
    }

    private static bool IsImprint(PrintedBlock block) =>
        block.Role == PrintedRole.Imprint || block.Holds("imprint.");

    /// <summary>Index of the first imprint line after the last thing that surely belongs to the body; the number of blocks when there is none.</summary>
    private static int TailStart(IReadOnlyList<PrintedBlock> blocks)
    {
        var start = blocks.Count;
        for (var index = blocks.Count - 1; index >= 0 && !IsSurelyBody(blocks[index]); index--)
        {
            if (PrintedLines.Of(blocks[index]).Any(ImprintLabel.Starts))
                start = index;
        }
        return start;
    }

    private static bool IsSurelyBody(PrintedBlock block) =>
        block.InContents || block.ItemId is not null || block.NoticeId is not null
        || block.Role is PrintedRole.ItemTitle or PrintedRole.TableCaption or PrintedRole.IssueNumber or PrintedRole.PublisherLine
        || ColumnHeading.IsHeading(block) || Attribution.ParseEnd(block.Text) is not null;

    /// <summary>
    /// Where the masthead ends. Everything before a contents page belongs to it; without one it ends with its last line of a known kind, so that
    /// text before the first column is not taken for a masthead.
    /// </summary>
    private static int MastheadEnd(IReadOnlyList<PrintedBlock> blocks, int contents, bool hasContents)
    {
        if (hasContents)
            return contents;
        for (var index = contents; index > 0; index--)
        {
            if (IsMasthead(blocks[index - 1]))
                return index;
        }
        return 0;
    }

    private static bool IsMasthead(PrintedBlock block) =>
        block.Role is PrintedRole.MastheadTitle or PrintedRole.IssueNumber or PrintedRole.PublisherLine
        || block.Holds("masthead.")
        || (block.Role == PrintedRole.None && PrintedLines.Of(block).Any(line => line.Length <= 60 && (PrintedNumbers.Mentions(line) || PrintedDate.Find(line) is not null || MastheadParser.NamesPublisher(line))));
}
