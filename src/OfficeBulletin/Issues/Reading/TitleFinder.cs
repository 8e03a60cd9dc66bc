namespace OfficeBulletin.Issues.Reading;

/// <summary>A title found at the start of an item: how many blocks it takes up, and its lines.</summary>
internal sealed record FoundTitle(int Blocks, IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle);

/// <summary>Knows titles by their style (heading 2), else by a contents entry, else by their looks where an item may begin.</summary>
internal sealed class TitleFinder(IReadOnlyList<PrintedBlock> blocks, PrintedEntries entries, bool briefs)
{
    private const int MostLines = 4;
    private const int LongestLine = 60;

    /// <summary>More heading paragraphs in a row are titles without text.</summary>
    private const int MostStyledLines = 12;

    private readonly double? textSize = TextSize(blocks);

    private readonly bool hasStyledTitles = blocks.Any(block => block.Role == PrintedRole.ItemTitle);

    /// <summary>False where everything looks alike, so that a title's form must do.</summary>
    private readonly bool looksTell = LooksTell(blocks);

    /// <summary>The title that begins at a block; null when none does.</summary>
    /// <param name="mayBegin">True where an item may begin: first in the column, after an attribution or outside the item before.</param>
    /// <param name="inside">True inside the control of an item that has begun: there only a style makes another title, or looks behind an attribution.</param>
    public FoundTitle? At(int index, bool mayBegin, bool inside) =>
        Styled(index) ?? (inside ? null : InContents(index)) ?? (mayBegin && !briefs ? ByLooks(index) : null);

    /// <summary>Consecutive heading paragraphs are the lines of one title, unless the contents say that the first lines are a whole title.</summary>
    private FoundTitle? Styled(int index)
    {
        var count = 0;
        var text = "";
        while (count < MostStyledLines && index + count < blocks.Count && blocks[index + count] is { Role: PrintedRole.ItemTitle } block
            && block.ItemId == blocks[index].ItemId && !entries.HasEntry(text))
        {
            text += block.Text;
            count++;
        }
        return count == 0 ? null : Found(index, count, joined: false);
    }

    private FoundTitle? InContents(int index)
    {
        var first = blocks[index];
        var mayBe = first.Role is PrintedRole.None or PrintedRole.ColumnHeading || (first.Role == PrintedRole.Body && first.ItemId is null && !hasStyledTitles);
        if (!mayBe)
            return null;
        var text = "";
        for (var count = 1; count <= MostLines && index + count <= blocks.Count; count++)
        {
            var block = blocks[index + count - 1];
            if (block.Content is not Paragraph || block.ItemId != blocks[index].ItemId || block.Text.Length > LongestLine * MostLines)
                return null;
            text += block.Text;
            if (entries.HasEntry(text))
                return Found(index, count, joined: true);
        }
        return null;
    }

    /// <summary>Up to four title-like lines with text after them that is none.</summary>
    private FoundTitle? ByLooks(int index)
    {
        var count = 0;
        while (count < MostLines && index + count < blocks.Count && blocks[index + count].ItemId == blocks[index].ItemId && LooksLikeTitle(blocks[index + count]))
            count++;
        var after = index + count < blocks.Count ? blocks[index + count] : null;
        var hasText = after is not null && !LooksLikeTitle(after) && Attribution.Parse(after.Text) is null && after.Role != PrintedRole.ItemTitle;
        return count > 0 && hasText ? Found(index, count, joined: true) : null;
    }

    /// <param name="joined">True when a line that begins with —— starts the subtitle.</param>
    private FoundTitle Found(int index, int count, bool joined)
    {
        var lines = new List<string>();
        var title = -1;
        for (var offset = 0; offset < count; offset++)
        {
            foreach (var line in PrintedLines.Of(blocks[index + offset]))
            {
                if (title < 0 && lines.Count > 0 && IsSubtitle(line) && (joined || offset > 0))
                    title = lines.Count;
                lines.Add(line);
            }
        }
        var found = title < 0 ? new FoundTitle(count, lines, []) : new FoundTitle(count, lines[..title], lines[title..]);
        entries.Take(string.Concat(found.Title));
        return found;
    }

    public static bool IsSubtitle(string line) => line.StartsWith('—') || line.StartsWith("--", StringComparison.Ordinal);

    private bool LooksLikeTitle(PrintedBlock block)
    {
        if (block.Content is not Paragraph || block.Role is not (PrintedRole.None or PrintedRole.Body) || block.InBox || Attribution.Parse(block.Text) is not null)
            return false;
        if (block.Text.Split('\n').Any(line => line.Length is 0 or > LongestLine) || block.Text[^1] is '。' or '；' or '：' or '，' or '、' or ':' or ';' or ',' or '.')
            return false;
        return looksTell ? StandsOut(block, textSize) : block.ItemId is null && block.Role == PrintedRole.None;
    }

    private static bool LooksTell(IReadOnlyList<PrintedBlock> blocks)
    {
        var size = TextSize(blocks);
        return blocks.Any(block => StandsOut(block, size));
    }

    private static bool StandsOut(PrintedBlock block, double? textSize) =>
        block.Look is { } look && (look.Centred || look.Size > textSize || (look.Bold && block.ItemId is null));

    /// <summary>The size most of the text is set in; null when no looks are known.</summary>
    private static double? TextSize(IReadOnlyList<PrintedBlock> blocks) => blocks
        .Where(block => block.Look?.Size is not null)
        .GroupBy(block => block.Look!.Size)
        .MaxBy(group => group.Sum(block => block.Text.Length))?.Key;
}
