using Dapper;

namespace OfficeBulletin.Storage.Searching;

/// <summary>Something that was found: an item, or an article of an issue.</summary>
public sealed record SearchHit
{
    public long Row { get; init; }

    /// <summary>item or issue.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Id of the item or of the issue.</summary>
    public string Ref { get; init; } = "";

    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>State of the item or of the issue.</summary>
    public string? State { get; init; }

    public DateOnly? SentOn { get; init; }

    public string? UnitName { get; init; }

    public int? Year { get; init; }

    public int? Number { get; init; }

    public bool Supplement { get; init; }
}

/// <summary>Finds items and articles of issues, the nearest first; what stands in the title weighs most. A contributor finds its own unit's items and nothing else.</summary>
public static class SearchHits
{
    private const string Joined =
        """
        FROM searched JOIN search ON search.rowid = searched.id
        LEFT JOIN item ON searched.kind = 'item' AND item.id = searched.ref
        LEFT JOIN issue ON searched.kind = 'issue' AND issue.id = searched.ref
        WHERE coalesce(item.state, '') <> 'replaced' AND (@Unit IS NULL OR (searched.kind = 'item' AND item.unit = @Unit)) AND (@kind IS NULL OR searched.kind = @kind)
        """;

    /// <param name="kind">item or issue; null for both.</param>
    /// <param name="skip">How many were shown already.</param>
    public static IReadOnlyList<SearchHit> Find(DeskReading data, Actor actor, SearchWords words, string? kind, int skip, int limit)
    {
        var values = new DynamicParameters(new { actor.Unit, kind, words.Match, skip, limit });
        for (var place = 0; place < words.Patterns.Count; place++)
            values.Add($"Pattern{place}", words.Patterns[place]);
        var shorter = string.Concat(Enumerable.Range(0, words.Patterns.Count).Select(place => $" AND ({(words.Match is null ? "" : "search.text LIKE @Pattern" + place + " ESCAPE '\\' OR ")}searched.title LIKE @Pattern{place} ESCAPE '\\')"));
        var rows = data.List<long>(
            words.Match is null
                ? $"SELECT searched.id {Joined}{shorter} ORDER BY searched.id DESC LIMIT @limit OFFSET @skip"
                : $"SELECT searched.id {Joined}{shorter} AND search MATCH @Match ORDER BY bm25(search, 8.0, 1.0), searched.id DESC LIMIT @limit OFFSET @skip",
            values);
        return [.. rows.Select(row => Hit(data, row))];
    }

    private static SearchHit Hit(DeskReading data, long row) => data.First<SearchHit>(
        """
        SELECT searched.id AS row, searched.kind, searched.ref, searched.title, search.text, coalesce(item.state, issue.state) AS state, item.sent_on, unit.name AS unit_name, issue.year, issue.number, coalesce(issue.supplement, 0) AS supplement
        FROM searched JOIN search ON search.rowid = searched.id
        LEFT JOIN item ON searched.kind = 'item' AND item.id = searched.ref
        LEFT JOIN unit ON unit.id = item.unit
        LEFT JOIN issue ON searched.kind = 'issue' AND issue.id = searched.ref
        WHERE searched.id = @row
        """,
        new { row })!;
}
