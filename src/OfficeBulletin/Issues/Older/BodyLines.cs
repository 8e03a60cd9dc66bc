using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>Turns the lines of the body into printed blocks: column headings, titles, paragraphs made whole, attributions, tables with their captions.</summary>
internal sealed class BodyLines
{
    private const int MostLinesOfAttribution = 4;

    private readonly IReadOnlyList<TextLine> lines;
    private readonly LineJoining joining;
    private readonly TitleLines titles;
    private readonly PrintedEntries entries;
    private readonly TextNotes notes;
    private readonly List<PrintedBlock> blocks = [];

    /// <summary>True where an item begins.</summary>
    private bool atStart = true;

    /// <summary>True in a column whose items have no titles.</summary>
    private bool inBriefs;

    private BodyLines(IReadOnlyList<TextLine> lines, IReadOnlyList<ContentsColumn>? contents, TextNotes notes)
    {
        this.lines = lines;
        this.notes = notes;
        var measure = LineMeasure.Of([.. lines.Where(line => !line.IsTable && line.Heading == 0 && !HeadingLines.HasForm(line))]);
        entries = new PrintedEntries(contents);
        joining = new LineJoining(measure);
        titles = new TitleLines(lines, measure, entries);
    }

    public static IReadOnlyList<PrintedBlock> Blocks(IReadOnlyList<TextLine> lines, IReadOnlyList<ContentsColumn>? contents, TextNotes notes)
    {
        var body = new BodyLines(lines, contents, notes);
        for (var index = 0; index < lines.Count;)
            index += body.Take(index);
        return body.PartUnsignedBriefs();
    }

    /// <summary>Where nobody signs the briefs of a column, every paragraph is one.</summary>
    private List<PrintedBlock> PartUnsignedBriefs()
    {
        var start = 0;
        for (var index = 0; index <= blocks.Count; index++)
        {
            if (index < blocks.Count && blocks[index].Role != PrintedRole.ColumnHeading)
                continue;
            var column = blocks.GetRange(start, index - start);
            if (start > 0 && PrintedEntries.IsNamedBriefs(ColumnHeading.Name(blocks[start - 1].Text)) && column.TrueForAll(block => block.Role == PrintedRole.Body && Attribution.ParseEnd(block.Text) is null))
            {
                for (var brief = start; brief < index; brief++)
                    blocks[brief] = blocks[brief] with { ItemId = $"brief{brief}" };
            }
            start = index + 1;
        }
        return blocks;
    }

    /// <returns>The number of lines read.</returns>
    private int Take(int index)
    {
        var line = lines[index];
        if (line.IsTable)
            return TakeTable(line);
        if (IsColumn(index))
            return TakeColumn(line);
        if (AttributionLines(index) is var signed and > 0)
            return TakeAttribution(index, signed);
        var title = TitleAt(index, atStart);
        if (title > 0 && !(index + title < lines.Count && lines[index + title].IsTable))
            return TakeTitle(index, title);
        return TakeParagraph(index);
    }

    private int TitleAt(int index, bool start) => inBriefs && lines[index].Heading == 0 ? 0 : titles.CountAt(index, start, index == 0 || IsFinished(lines[index - 1]));

    private int TakeTable(TextLine line)
    {
        if (blocks is [.., { Content: Paragraph, Text: [.., not ('。' or '：')] } above] && above.Text.Length <= 60)
            blocks[^1] = above with { Role = PrintedRole.TableCaption };
        blocks.Add(new PrintedBlock(line.Table!));
        return 1;
    }

    private bool IsColumn(int index)
    {
        if (!HeadingLines.HasForm(lines[index]))
            return false;
        var before = index > 0 ? lines[index - 1] : null;
        return before is null || atStart || before.IsTable || entries.HasColumn(lines[index].Text) || HeadingLines.HasForm(before) || Attribution.ParseEnd(before.Text) is not null
            || lines[index].Heading > 0 || (index + 1 < lines.Count && titles.CountAt(index + 1, atStart: false, after: true) > 0);
    }

    private int TakeColumn(TextLine line)
    {
        var heading = Blanks.Close(line.Text);
        blocks.Add(new PrintedBlock(Paragraph.Of(heading), PrintedRole.ColumnHeading));
        inBriefs = entries.IsEmpty ? PrintedEntries.IsNamedBriefs(heading) : entries.IsBriefs(ColumnHeading.Name(heading));
        atStart = true;
        return 1;
    }

    /// <summary>How many lines from here are one attribution; 0 when none begins here.</summary>
    private int AttributionLines(int index)
    {
        if (lines[index].Text is not ['（' or '(', ..])
            return 0;
        var text = "";
        for (var count = 1; count <= MostLinesOfAttribution && index + count <= lines.Count && !lines[index + count - 1].IsTable; count++)
        {
            text = Blanks.Join(text, lines[index + count - 1].Text);
            if (Attribution.Parse(text) is not null)
                return count;
        }
        return 0;
    }

    private int TakeAttribution(int index, int count)
    {
        blocks.Add(new PrintedBlock(Paragraph.Of(Joined(index, count)), PrintedRole.Attribution));
        atStart = true;
        return count;
    }

    private int TakeTitle(int index, int count)
    {
        var text = Enumerable.Range(index, count).SelectMany(line => TitleText.Parts(lines[line].Text)).ToList();
        var dashed = text.FindIndex(1, TitleFinder.IsSubtitle);
        var subtitle = dashed < 0 ? [] : text[dashed..];
        text = dashed < 0 ? text : text[..dashed];
        for (; index + count < lines.Count && (subtitle.Count > 0 ? titles.GoesOnSubtitle(index + count) : titles.IsSubtitle(index + count)); count++)
            subtitle.Add(Blanks.Close(lines[index + count].Text));
        blocks.Add(new PrintedBlock(Paragraph.Of(string.Join('\n', text)), PrintedRole.ItemTitle));
        if (subtitle.Count > 0)
            blocks.Add(new PrintedBlock(Paragraph.Of(string.Join('\n', subtitle)), PrintedRole.Subtitle));
        entries.Take(string.Concat(text));
        atStart = false;
        return count;
    }

    private int TakeParagraph(int index)
    {
        var end = index;
        while (end + 1 < lines.Count && joining.GoesOn(lines[end], lines[end + 1], isFirst: end == index) && !IsMark(end + 1))
            end++;
        var text = Joined(index, end + 1 - index);
        if (lines[index].Bulleted)
            text = "●" + text;
        blocks.Add(new PrintedBlock(notes.PutIn(text), PrintedRole.Body));
        atStart = Attribution.ParseEnd(text) is not null;
        return end + 1 - index;
    }

    private bool IsMark(int index) => HeadingLines.HasForm(lines[index]) || AttributionLines(index) > 0 || TitleAt(index, start: false) > 0;

    private string Joined(int index, int count) => Blanks.Close(lines.Skip(index).Take(count).Select(line => line.Text).Aggregate(Blanks.Join));

    private static bool IsFinished(TextLine line) => line.IsTable || line.Heading > 0 || Text.LineShape.IsTerminated(line.Text);
}
