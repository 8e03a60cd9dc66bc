namespace OfficeBulletin.Storage;

/// <summary>An older issue (往期) that was read from its file.</summary>
public sealed record ImportedIssue
{
    public string Id { get; init; } = "";

    /// <summary>Null when the print does not say; so the other numbers.</summary>
    public int? Year { get; init; }

    public int? Number { get; init; }

    public int? Cumulative { get; init; }

    /// <summary>Name of the bulletin; "" when the print has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The document that holds its file.</summary>
    public string Document { get; init; } = "";
}

/// <summary>Older issues, beside those that the desk made.</summary>
public static class ImportedIssues
{
    /// <summary>The issue that was read from a file of that content; null when none was.</summary>
    public static ImportedIssue? OfFile(DeskReading data, byte[] hash) => data.First<ImportedIssue>(
        "SELECT issue.* FROM issue JOIN version ON version.document = issue.document WHERE issue.state = 'imported' AND version.blob = @hash",
        new { hash });

    /// <summary>Id of the issue that bears one of these numbers already; null when none does. What is not known is the number of none.</summary>
    public static string? Numbered(DeskReading data, int? year, int? number, int? cumulative) => data.First<string>(
        "SELECT id FROM issue WHERE supplement = 0 AND ((year = @year AND number = @number) OR cumulative = @cumulative) LIMIT 1",
        new { year, number, cumulative });

    public static void Add(DeskChange change, ImportedIssue issue) => change.Do(
        """
        INSERT INTO issue (id, year, number, cumulative, state, title, document, created_at)
        VALUES (@Id, @Year, @Number, @Cumulative, 'imported', @Title, @Document, @at)
        """,
        new { issue.Id, issue.Year, issue.Number, issue.Cumulative, issue.Title, issue.Document, at = change.At });
}
