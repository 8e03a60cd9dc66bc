using System.Globalization;
using OfficeBulletin.Storage.Rows;

namespace OfficeBulletin.Storage;

/// <summary>An issue (期) of the desk: a draft, a published one, or one that was imported.</summary>
public sealed record StoredIssue
{
    public string Id { get; init; } = "";

    /// <summary>Year of the volume that the number belongs to; not that of the date. 0 for an imported issue that does not say.</summary>
    public int Year { get; init; }

    /// <summary>True for a supplement (增刊), which is numbered apart.</summary>
    public bool Supplement { get; init; }

    /// <summary>Null until the issue is published.</summary>
    public int? Number { get; init; }

    /// <summary>总期号; null until the issue is published, and for supplements.</summary>
    public int? Cumulative { get; init; }

    /// <summary>draft, published or imported.</summary>
    public string State { get; init; } = "draft";

    /// <summary>Name of the bulletin (刊名).</summary>
    public string Title { get; init; } = "";

    /// <summary>The document that its plan is saved in; null for an imported issue.</summary>
    public string? Plan { get; init; }

    /// <summary>The document that its Word file is saved in.</summary>
    public string Document { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When the draft was given up; null for any other issue.</summary>
    public DateTimeOffset? DeletedAt { get; init; }
}

/// <summary>Which issues to list. Null means any.</summary>
/// <param name="After">What <see cref="StoredIssues.Cursor"/> said of the last issue seen; null from the beginning.</param>
public sealed record IssueFilter(int Limit, string? State = null, int? Year = null, string? After = null);

/// <summary>The issues of the desk. A draft that was given up is as good as none.</summary>
public static class StoredIssues
{
    private const int Unnumbered = 1_000_000;

    public static StoredIssue? Find(DeskReading data, string id) => data.First<StoredIssue>("SELECT * FROM issue WHERE id = @id AND deleted_at IS NULL", new { id });

    /// <summary>The latest volume first, in it drafts before numbers, the highest first.</summary>
    public static IReadOnlyList<StoredIssue> List(DeskReading data, IssueFilter filter)
    {
        var (year, number, id) = Parse(filter.After);
        return data.List<StoredIssue>(
            """
            SELECT * FROM issue
            WHERE deleted_at IS NULL AND (@State IS NULL OR state = @State) AND (@Year IS NULL OR year = @Year)
              AND (@id IS NULL OR (coalesce(year, 0), coalesce(number, 1000000), id) < (@year_after, @number, @id))
            ORDER BY coalesce(year, 0) DESC, coalesce(number, 1000000) DESC, id DESC LIMIT @Limit
            """,
            new { filter.State, filter.Year, filter.Limit, id, year_after = year, number });
    }

    /// <summary>Where a list goes on after an issue.</summary>
    public static string Cursor(StoredIssue issue) => string.Create(CultureInfo.InvariantCulture, $"{issue.Year}-{issue.Number ?? Unnumbered}-{issue.Id}");

    public static StoredIssue Add(DeskChange change, int year, bool supplement, string title)
    {
        var issue = new StoredIssue
        {
            Id = change.NewId(),
            Year = year,
            Supplement = supplement,
            Title = title,
            Plan = Versions.Begin(change, "plan"),
            Document = Versions.Begin(change, "issue"),
            CreatedAt = change.At,
        };
        change.Do("INSERT INTO issue (id, year, supplement, state, title, plan, document, created_at) VALUES (@Id, @Year, @Supplement, @State, @Title, @Plan, @Document, @CreatedAt)", issue);
        return issue;
    }

    public static void Retitle(DeskChange change, string id, string title) => change.Do("UPDATE issue SET title = @title WHERE id = @id", new { id, title });

    /// <summary>The draft is given up; nothing of it is taken away.</summary>
    public static void GiveUp(DeskChange change, string id) => change.Do("UPDATE issue SET deleted_at = @At WHERE id = @id", new { id, At = RowTypes.Text(change.At) });

    public static void Publish(DeskChange change, string id, int number, int? cumulative) =>
        change.Do("UPDATE issue SET state = 'published', number = @number, cumulative = @cumulative, published_at = @At WHERE id = @id", new { id, number, cumulative, At = RowTypes.Text(change.At) });

    private static (int Year, int Number, string? Id) Parse(string? cursor) =>
        cursor?.Split('-') is [var year, var number, var id] && int.TryParse(year, CultureInfo.InvariantCulture, out var y) && int.TryParse(number, CultureInfo.InvariantCulture, out var n) ? (y, n, id) : (0, 0, null);
}
