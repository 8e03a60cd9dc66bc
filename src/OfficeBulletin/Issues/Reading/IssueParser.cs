namespace OfficeBulletin.Issues.Reading;

/// <summary>Finds the structure of a printed issue in its blocks, from the masthead to the imprint. Text that fits nowhere is named and, where there is a place for it, kept.</summary>
public static class IssueParser
{
    /// <param name="blocks">The issue in reading order.</param>
    /// <param name="origin">What the document says about itself; null when its source cannot say anything.</param>
    /// <returns>Refused only when there is no text at all.</returns>
    public static Outcome<Issue> Parse(IEnumerable<PrintedBlock> blocks, IssueOrigin? origin = null)
    {
        IReadOnlyList<PrintedBlock> all = [.. blocks];
        return LoneNotice.Find(all) is { } notice ? notice.Read() : Parse(IssueRegions.Of(all), origin ?? IssueOrigin.Unknown);
    }

    /// <summary>The issue whose parts are known already.</summary>
    internal static Outcome<Issue> Parse(IssueRegions regions, IssueOrigin origin)
    {
        if (regions.IsEmpty)
            return Outcome.Refusal<Issue>(ReadingFindings.Empty());
        var findings = new List<Finding>();
        var masthead = MastheadParser.Parse(regions.Masthead, origin.Year, findings);
        var contents = ContentsParser.Parse(regions.Contents, findings);
        var columns = ContentsOverrides.Restore(ColumnsParser.Parse(regions.Body, contents, findings), contents, origin);
        var imprint = ImprintParser.Parse(regions.Imprint, findings);
        return Outcome.Of(new Issue(masthead, columns, imprint) { Id = origin.Id, PrintedContents = contents }, findings);
    }
}
