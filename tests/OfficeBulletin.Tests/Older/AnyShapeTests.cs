using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Older;

namespace OfficeBulletin.Tests.Older;

public sealed class AnyShapeTests
{
    [Fact]
    public void An_issue_printed_at_any_width_with_any_page_numbers_gives_the_same_texts() =>
        Prop.ForAll(InventedIssues.Any.Zip(InventedIssues.Shape).ToArbitrary(), pair =>
        {
            var (issue, shape) = pair;
            var outcome = OlderText.Read(shape.Print(issue), "a.txt");
            Assert.Equal(Texts(issue), Texts(outcome.Value!));
            Assert.All(outcome.Findings, finding => Assert.Contains(finding.Rule, (string[])["I05", "R05"]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_paragraphs_are_indented_they_stay_the_same() =>
        Prop.ForAll(InventedIssues.Any.Zip(InventedIssues.Shape.Where(shape => shape.Indent.Length > 0)).ToArbitrary(), pair =>
        {
            var (issue, shape) = pair;
            Assert.Equal(Paragraphs(issue), Paragraphs(OlderText.Read(shape.Print(issue), "a.txt").Value!));
        }).QuickCheckThrowOnFailure();

    /// <summary>Every text, each item's on one line: without indents nobody can tell every border between two paragraphs.</summary>
    private static string Texts(Issue issue)
    {
        var items = issue.Columns.SelectMany(column => column.Items.Select(item => $"{string.Concat(item.Title)}|{string.Concat(item.Body.Cast<Paragraph>().Select(paragraph => paragraph.Text))}|{string.Join('、', item.Units)}").Prepend(column.Name + column.Kind));
        return Bare($"{issue.Masthead}\n{string.Join('\n', items)}\n{string.Join('，', [.. issue.Imprint.Report, .. issue.Imprint.Send])}{issue.Imprint.Editor}{issue.Imprint.Phone}{issue.Imprint.Email}");
    }

    private static IEnumerable<string> Paragraphs(Issue issue) => issue.Columns.SelectMany(column => column.Items).SelectMany(item => item.Body).Select(block => Bare(((Paragraph)block).Text));

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
