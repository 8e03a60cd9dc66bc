using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Tests.Reading;

/// <summary>How much a source says of its blocks: everything, styles only, or nothing but the lines.</summary>
internal enum Telling
{
    Controls,
    Styles,
    LinesOnly,
}

/// <summary>Prints an issue as blocks, in the order and form of the paper.</summary>
internal static class PrintedIssue
{
    public static List<PrintedBlock> Of(Issue issue, Telling telling)
    {
        List<PrintedBlock> blocks = [.. Masthead(issue.Masthead), .. ContentsOf(issue), .. issue.Columns.SelectMany(Column), .. Imprint(issue.Imprint)];
        return telling switch
        {
            Telling.Controls => blocks,
            Telling.Styles => blocks.ConvertAll(block => block with { ItemId = null, NoticeId = null, InContents = false }),
            _ => blocks.ConvertAll(block => new PrintedBlock(block.Content)),
        };
    }

    private static IEnumerable<PrintedBlock> Masthead(Masthead masthead)
    {
        if (masthead.Title is { } title)
            yield return Line(title, PrintedRole.MastheadTitle);
        if (masthead.Number is { } number)
            yield return Line($"第{number}期", PrintedRole.IssueNumber);
        if (masthead.CumulativeNumber is { } cumulative)
            yield return Line($"（总第{cumulative}期）", PrintedRole.IssueNumber);
        yield return Line($"{(masthead.Publisher is { } publisher ? publisher + "编" : "")}\t{masthead.Date:yyyy年M月d日}", PrintedRole.PublisherLine);
    }

    private static IEnumerable<PrintedBlock> ContentsOf(Issue issue)
    {
        foreach (var column in Contents.Of(issue))
        {
            yield return Line($"【{column.Column}】", PrintedRole.ContentsColumn) with { InContents = true };
            foreach (var entry in column.Entries)
                yield return Line(entry, PrintedRole.ContentsEntry) with { InContents = true };
        }
    }

    private static IEnumerable<PrintedBlock> Column(Column column)
    {
        yield return Line($"【{column.Name}】", PrintedRole.ColumnHeading);
        foreach (var block in column.Items.SelectMany(Item))
            yield return block;
        if (column.Notice is { } notice)
        {
            foreach (var block in Notice(notice))
                yield return block with { NoticeId = "n1" };
        }
    }

    private static IEnumerable<PrintedBlock> Item(Item item) => Blocks(item).Select(block => block with { ItemId = item.Id });

    private static IEnumerable<PrintedBlock> Blocks(Item item)
    {
        if (item.Title.Count > 0)
            yield return Line(string.Join('\n', item.Title), PrintedRole.ItemTitle);
        if (item.Subtitle.Count > 0)
            yield return Line(string.Join('\n', item.Subtitle), PrintedRole.Subtitle);
        for (var index = 0; index < item.Body.Count; index++)
        {
            var block = item.Body[index];
            if (block is Paragraph last && item.AttributionInline && index == item.Body.Count - 1)
                block = new Paragraph([.. last.Runs, new Run(Attribution.Print(item.Units)!)]);
            yield return new PrintedBlock(block is Picture picture ? picture with { Caption = null } : block, block is Paragraph ? PrintedRole.Body : PrintedRole.None);
            if (block is Picture { Caption: { } caption })
                yield return Line(caption, PrintedRole.PictureCaption);
        }
        if (!item.AttributionInline && Attribution.Print(item.Units) is { } attribution)
            yield return Line(attribution, PrintedRole.Attribution);
    }

    private static IEnumerable<PrintedBlock> Notice(Notice notice)
    {
        foreach (var block in notice.Narrative)
            yield return new PrintedBlock(block, PrintedRole.Body);
        foreach (var table in notice.Tables)
        {
            yield return Line(table.Caption, PrintedRole.TableCaption);
            IEnumerable<IReadOnlyList<string?>> rows = [table.Header, .. table.Rows, .. table.Total is null ? [] : (IReadOnlyList<string?>[])[table.Total]];
            yield return new PrintedBlock(new Table([.. rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(cell => Cell.Of(cell ?? ""))])], 1, []));
        }
    }

    private static IEnumerable<PrintedBlock> Imprint(Imprint imprint)
    {
        foreach (var (label, names) in ((string, IReadOnlyList<string>)[])[("报", imprint.Report), ("送", imprint.Send), ("发", imprint.Distribute)])
        {
            if (names.Count > 0)
                yield return Line($"{label}：{string.Join('，', names)}", PrintedRole.Imprint);
        }
        var fields = ((string, string?)[])[("责编", imprint.Editor), ("电话", imprint.Phone), ("邮箱", imprint.Email)];
        var line = string.Join('　', fields.Where(field => field.Item2 is not null).Select(field => $"{field.Item1}：{field.Item2}"));
        if (line.Length > 0)
            yield return Line(line, PrintedRole.Imprint);
    }

    public static PrintedBlock Line(string text, PrintedRole role = PrintedRole.None) => new(Paragraph.Of(text), role);
}
