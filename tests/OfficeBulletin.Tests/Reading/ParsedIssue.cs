using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Tests.Reading;

/// <summary>Parses a few printed blocks, set between a masthead and an imprint of no interest.</summary>
internal static class ParsedIssue
{
    public static PrintedBlock Heading(string name) => PrintedIssue.Line($"【{name}】", PrintedRole.ColumnHeading);

    public static PrintedBlock Title(string text, string? id = null) => PrintedIssue.Line(text, PrintedRole.ItemTitle) with { ItemId = id };

    public static PrintedBlock Body(string text, string? id = null) => PrintedIssue.Line(text, PrintedRole.Body) with { ItemId = id };

    public static PrintedBlock Attribution(string text, string? id = null) => PrintedIssue.Line(text, PrintedRole.Attribution) with { ItemId = id };

    public static PrintedBlock Centred(string text, double size = 22) => PrintedIssue.Line(text) with { Look = new PrintedLook(Centred: true, Bold: true, size) };

    public static PrintedBlock Plain(string text) => PrintedIssue.Line(text) with { Look = new PrintedLook(Centred: false, Bold: false, 16) };

    public static PrintedBlock Table(params string[][] rows) =>
        new(new Table([.. rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(Cell.Of)])], 0, []));

    public static Outcome<Issue> Of(params PrintedBlock[] blocks) => IssueParser.Parse(blocks);

    /// <summary>The items of the first column as "title lines | text / text (units)".</summary>
    public static IReadOnlyList<string> Items(params PrintedBlock[] blocks) => Items(Of(blocks).Value!.Columns[0]);

    public static IReadOnlyList<string> Items(Column column) => [.. column.Items.Select(item =>
        $"{string.Join('+', item.Title.Concat(item.Subtitle))}|{string.Join('/', item.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text))}({string.Join('、', item.Units)})")];

    public static IReadOnlyList<string> Rules(params PrintedBlock[] blocks) => [.. Of(blocks).Findings.Select(finding => finding.Rule)];
}
