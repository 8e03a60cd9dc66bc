using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Tests.Reading;

/// <summary>Whatever an editor does to the order of an issue's paragraphs, every text stands in what is read or is named in a finding.</summary>
public sealed class NothingLostTests
{
    [Theory]
    [InlineData(nameof(Telling.Controls))]
    [InlineData(nameof(Telling.Styles))]
    [InlineData(nameof(Telling.LinesOnly))]
    public void No_text_is_lost_when_paragraphs_change_places(string telling)
    {
        var shuffled =
            from issue in SampleIssues.Any(leastUnits: 0)
            let blocks = PrintedIssue.Of(issue, Enum.Parse<Telling>(telling))
            from swaps in Gen.ArrayOf(Gen.Choose(0, blocks.Count - 1), 6)
            select Swapped(blocks, swaps);
        Prop.ForAll(shuffled.ToArbitrary(), blocks =>
        {
            var outcome = IssueParser.Parse(blocks);
            var read = Squeezed(Everything(outcome));
            Assert.All(blocks.SelectMany(Texts), text => Assert.Contains(Squeezed(text), read, StringComparison.Ordinal));
            var named = outcome.Findings.Count(finding => finding.Rule == "R28");
            Assert.Equal(blocks.Count(block => block.Content is Picture), Blocks(outcome.Value!).OfType<Picture>().Count() + named);
        }).QuickCheckThrowOnFailure();
    }

    private static List<PrintedBlock> Swapped(List<PrintedBlock> blocks, int[] swaps)
    {
        List<PrintedBlock> swapped = [.. blocks];
        foreach (var pair in swaps.Chunk(2))
            (swapped[pair[0]], swapped[pair[1]]) = (swapped[pair[1]], swapped[pair[0]]);
        return swapped;
    }

    /// <summary>The smallest texts that stay whole: lines cut at the marks that masthead, imprint, headings and attributions are made of. Issue numbers become numbers.</summary>
    private static IEnumerable<string> Texts(PrintedBlock block) => block.Content switch
    {
        Paragraph paragraph => Pieces(paragraph.Text).Concat(paragraph.Runs.SelectMany(run => run.Note?.Paragraphs ?? [])),
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => Pieces(cell.Text)),
        _ => [],
    };

    private static IEnumerable<string> Pieces(string text) =>
        text.Split(['\n', '\t', '，', '、', '【', '】', '（', '）', '　', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(piece => piece.EndsWith("供稿", StringComparison.Ordinal) ? piece[..^2] : piece)
            .Where(piece => piece is not ("报" or "送" or "编") && !char.IsDigit(piece[0]) && !piece.StartsWith('总') && !piece.Contains('期', StringComparison.Ordinal))
            .Select(piece => piece.TrimEnd('编', '。').Split('：')[^1]);

    private static IEnumerable<Block> Blocks(Issue issue) =>
        issue.Columns.SelectMany(column => column.Items.SelectMany(item => item.Body).Concat(column.Notice?.Narrative ?? []));

    private static string Everything(Outcome<Issue> outcome)
    {
        var contents = outcome.Value!.PrintedContents?.SelectMany(column => (IEnumerable<string>)[column.Column, .. column.Entries]) ?? [];
        var quotes = outcome.Findings.Select(finding => finding.Quote);
        return string.Create(CultureInfo.InvariantCulture, $"{IssueText.Of(outcome.Value)}\n{string.Join('\n', contents)}\n{string.Join('\n', quotes)}");
    }

    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
