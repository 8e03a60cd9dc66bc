namespace OfficeBulletin.Issues.Json;

/// <summary>Reads issue.json, the file that says what one issue holds.</summary>
public static class IssueFile
{
    private const int LargestFile = 16 << 20;

    /// <summary>The issue as written, its files not read yet. Every fault is reported at once, with line and column; one of level error refuses the file.</summary>
    /// <param name="utf8">UTF-8, with or without a byte order mark, at most 16 MiB.</param>
    /// <param name="file">Name to show in findings ("issue.json").</param>
    public static Outcome<IssueDraft> Read(ReadOnlyMemory<byte> utf8, string file)
    {
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var findings = new IssueFileFindings(file, text);
        var draft = Read(text, file, findings);
        return findings.Refuse || draft is null ? Outcome.Refusal<IssueDraft>(findings.InOrder()) : Outcome.Of(draft, findings.InOrder());
    }

    private static IssueDraft? Read(ReadOnlyMemory<byte> text, string file, IssueFileFindings findings)
    {
        if (text.Length > LargestFile)
            findings.TooLarge(text.Length, LargestFile);
        else if (LocatedJsonReader.Read(text.Span, findings) is LocatedObject root)
            return Draft(ObjectReader.Of(root, IssueKeys.Issue, new Place(), findings), new ItemPlaces(file, text));
        else if (!findings.Refuse)
            findings.WrongType(new LocatedArray(0, []), "issue.json", "一组键 { }");
        return null;
    }

    private static IssueDraft Draft(ObjectReader issue, ItemPlaces places)
    {
        if (issue.Value("masthead") is null)
            issue.Findings.MissingKey(issue.Node, "masthead", "报头");
        if (issue.Value("columns") is null)
            issue.Findings.MissingKey(issue.Node, "columns", "栏目");
        var columns = new ColumnReader(places, issue.Findings);
        return new IssueDraft(Masthead(issue), [.. issue.Objects("columns").Select(columns.Read)], Imprint(issue));
    }

    private static Masthead Masthead(ObjectReader issue)
    {
        if (issue.Value<LocatedObject>("masthead", "一组键 { }") is not { } node)
            return new Masthead(null, null, null, null, null, null);
        var masthead = ObjectReader.Of(node, IssueKeys.Masthead, Place.Of("masthead"), issue.Findings);
        return new Masthead(
            masthead.Text("title"),
            masthead.Positive("year"),
            masthead.Positive("number"),
            masthead.Positive("cumulativeNumber"),
            masthead.Text("publisher"),
            masthead.Date("date"))
        {
            Proposed = masthead.Flag("proposed"),
            Supplement = masthead.Flag("supplement"),
        };
    }

    private static Imprint Imprint(ObjectReader issue)
    {
        if (issue.Value<LocatedObject>("imprint", "一组键 { }") is not { } node)
            return Issues.Imprint.Empty;
        var imprint = ObjectReader.Of(node, IssueKeys.Imprint, Place.Of("imprint"), issue.Findings);
        return new Imprint(
            imprint.Lines("report"),
            imprint.Lines("send"),
            imprint.Lines("distribute"),
            imprint.Text("editor"),
            imprint.Text("phone"),
            imprint.Text("email"));
    }
}
