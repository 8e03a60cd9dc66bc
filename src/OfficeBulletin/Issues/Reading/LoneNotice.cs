using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Reading;

/// <summary>A document that is a notice (情况通报) and nothing else: its title, the narrative, tables, at the end the office and the date; no masthead, no columns.</summary>
internal sealed partial record LoneNotice(string Title, IReadOnlyList<PrintedBlock> Blocks)
{
    private const int LongestTitle = 60;
    private const int LongestSignature = 40;

    /// <summary>Null for any other document.</summary>
    public static LoneNotice? Find(IReadOnlyList<PrintedBlock> blocks)
    {
        if (blocks is not [{ Content: Paragraph, Text.Length: <= LongestTitle } title, ..] || !Titled().IsMatch(title.Text) || !(title.Role == PrintedRole.ItemTitle || blocks.Any(block => block.Content is Table)) || blocks.Skip(1).Any(IsOfAnIssue) || IsMasthead(title) || ColumnHeading.IsHeading(title))
            return null;
        var end = blocks.Count;
        while (end > 1 && blocks[end - 1] is { Content: Paragraph, Text: { Length: <= LongestSignature } line } && (PrintedDate.Find(line) is not null || (end < blocks.Count && !line.Contains('。', StringComparison.Ordinal) && blocks.Count - end < 2 && blocks[end - 1].Role != PrintedRole.TableCaption)))
            end--;
        return new LoneNotice(string.Join("", title.Text.Split('\n')), [.. blocks.Skip(1).Take(end - 1)]);
    }

    /// <summary>As an issue of one column.</summary>
    public Outcome<Issue> Read()
    {
        var findings = new List<Finding>();
        var notice = NoticeParser.Parse(Title, Blocks, findings);
        return Outcome.Of(new Issue(new Masthead(null, null, null, null, null, null), [new Column(Title, ColumnKind.Notice, []) { Notice = notice }], Imprint.Empty), findings);
    }

    private static bool IsOfAnIssue(PrintedBlock block) =>
        IsMasthead(block) || block.InContents || block.Role is PrintedRole.ItemTitle or PrintedRole.ContentsColumn or PrintedRole.ContentsEntry or PrintedRole.Imprint or PrintedRole.Attribution
        || block.Holds("imprint.") || ColumnHeading.IsHeading(block) || Attribution.ParseEnd(block.Text) is not null;

    private static bool IsMasthead(PrintedBlock block) =>
        block.Holds("masthead.") || block.Role is PrintedRole.MastheadTitle or PrintedRole.IssueNumber or PrintedRole.PublisherLine;

    [GeneratedRegex("(信息|报送|采用|录用|用稿|供稿|稿件).*通报$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Titled();
}
