using System.Text;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Older;
using OfficeBulletin.Tests.Reading;

namespace OfficeBulletin.Tests.Older;

public sealed class OlderIssueFileTests
{
    public static TheoryData<string> Names => OlderIssueFile.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_older_issue_is_read_in_every_text(string name) =>
        Assert.Equal(OlderIssueFile.Expected(name), Said(OlderText.Read(OlderIssueFile.Text(name), name + ".txt")), ignoreLineEndingDifferences: false);

    [Theory]
    [MemberData(nameof(Names))]
    public void Line_ends_and_encodings_make_no_difference(string name)
    {
        var text = OlderIssueFile.Text(name);
        var expected = IssueText.Of(OlderText.Read(text, "a.txt").Value!);
        var lines = text.ReplaceLineEndings("\r\n");
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(lines),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(lines)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            Encoding.Unicode.GetBytes(lines),
            CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(lines),
        ];
        Assert.All(files, file => Assert.Equal(expected, IssueText.Of(OlderText.Read(file, "a.txt").Value!)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Blanks_at_line_ends_make_no_difference(string name)
    {
        var text = OlderIssueFile.Text(name);
        Assert.Equal(IssueText.Of(OlderText.Read(text, "a.txt").Value!), IssueText.Of(OlderText.Read(text.Replace("\n", " \u3000\n", StringComparison.Ordinal), "a.txt").Value!));
    }

    private static string Said(Outcome<Issue> outcome) =>
        IssueText.Of(outcome.Value!) + string.Concat(outcome.Findings.Select(finding => $"{finding.Rule} {finding.Where.Line} {finding.Quote}\n"));
}
