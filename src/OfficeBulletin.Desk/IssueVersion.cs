using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>A version of an issue's Word file.</summary>
public sealed record IssueVersion(StoredIssue Issue, StoredVersion Version)
{
    /// <summary>Name under which the file is handed out: 史志工作简报2026年第3期（拟）.docx; an imported issue's is its own.</summary>
    /// <param name="extension">".docx"</param>
    public string FileName(IssueNumbers numbers, string extension)
    {
        if (Issue.State == "imported" && Version.Note is { } own)
            return own;
        var text = $"{Issue.Title}{numbers.Year}年{(numbers.Supplement ? "增刊" : "")}第{numbers.Number}期{(Issue.State == "draft" ? "（拟）" : "")}";
        return string.Concat(text.Select(sign => Path.GetInvalidFileNameChars().Contains(sign) || sign is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : sign)) + extension;
    }

    /// <param name="version">Null for the current one.</param>
    public static Outcome<IssueVersion> Find(DeskReading data, string id, string? version)
    {
        if (StoredIssues.Find(data, id) is not { } issue)
            return Outcome.Refusal<IssueVersion>(DeskFindings.NotFound("一期"));
        if (version is not null)
            return Versions.Find(data, issue.Document, version) is { } named ? Outcome.Of(new IssueVersion(issue, named)) : Outcome.Refusal<IssueVersion>(DeskFindings.NotFound("一版"));
        return Versions.Current(data, issue.Document) is { } current
            ? Outcome.Of(new IssueVersion(issue, current))
            : Outcome.Refusal<IssueVersion>(DeskFindings.NotNow("这一期还没有组刊；请先组刊。"));
    }

    /// <summary>The numbers it has, or would get.</summary>
    public static IssueNumbers NumbersOf(DeskReading data, StoredIssue issue) =>
        issue.Number is { } number ? new IssueNumbers(issue.Year, issue.Supplement, number, issue.Cumulative) : Numbering.Next(data, issue.Year, issue.Supplement);
}
