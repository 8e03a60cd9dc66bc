using System.Text;
using OfficeBulletin.Storage.Searching;

namespace OfficeBulletin.Storage;

/// <summary>Which items are asked for; what is null or empty is not asked.</summary>
public sealed record ItemFilter
{
    public IReadOnlyList<string> States { get; init; } = [];

    public string? Unit { get; init; }

    public string? Category { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Words of the title or the text.</summary>
    public SearchWords? Words { get; init; }

    /// <summary>The last item that was shown: only those behind it.</summary>
    public ItemPlace? After { get; init; }

    public int Limit { get; init; } = 50;
}

/// <summary>Where an item stands in the list: items that come in later do not change it.</summary>
public sealed record ItemPlace(DateOnly SentOn, string Id);

/// <summary>An item in a list.</summary>
public sealed record ListedItem
{
    public string Id { get; init; } = "";

    public string? Unit { get; init; }

    public string? UnitName { get; init; }

    public string Title { get; init; } = "";

    public string Units { get; init; } = "";

    /// <summary>The units as the row names them, a JSON array; null when it names none.</summary>
    public string? SentUnits { get; init; }

    public string? Category { get; init; }

    public DateOnly SentOn { get; init; }

    public DateOnly? EventOn { get; init; }

    public string State { get; init; } = "";

    public int Revision { get; init; }
}

/// <summary>Lists of items, the latest first. A contributor is shown its own unit's alone.</summary>
public static class ItemList
{
    private const string Columns =
        """
        SELECT item.id, item.unit, unit.name AS unit_name, item.title, item.units, json_extract(item.content, '$.units') AS sent_units,
               item.category, item.sent_on, item.event_on, item.state, item.revision
        FROM item LEFT JOIN unit ON unit.id = item.unit
        """;

    public static IReadOnlyList<ListedItem> Of(DeskReading data, Actor actor, ItemFilter filter)
    {
        var (where, values) = Where(actor, filter);
        return data.List<ListedItem>($"{Columns} WHERE {where} ORDER BY item.sent_on DESC, item.id DESC LIMIT @Limit", values);
    }

    /// <summary>How many items there are in each state, whatever state, place and limit the filter asks for.</summary>
    public static IReadOnlyDictionary<string, int> Counts(DeskReading data, Actor actor, ItemFilter filter)
    {
        var (where, values) = Where(actor, filter with { States = [], After = null });
        return data.List<(string State, int Count)>($"SELECT state, count(*) FROM item WHERE {where} GROUP BY state", values).ToDictionary(count => count.State, count => count.Count, StringComparer.Ordinal);
    }

    /// <summary>How SQLite goes about it: for the test that no list reads the whole table.</summary>
    internal static IReadOnlyList<string> Plan(DeskReading data, Actor actor, ItemFilter filter)
    {
        var (where, values) = Where(actor, filter);
        return [.. data.List<(long, long, long, string Detail)>($"EXPLAIN QUERY PLAN {Columns} WHERE {where} ORDER BY item.sent_on DESC, item.id DESC LIMIT @Limit", values).Select(step => step.Detail)];
    }

    // Only what is asked stands in the text: "(@x IS NULL OR …)" would keep SQLite from its indexes.
    private static (string Where, object Values) Where(Actor actor, ItemFilter filter)
    {
        var where = new StringBuilder("1");
        void And(bool asked, string condition)
        {
            if (asked)
                where.Append(" AND ").Append(condition);
        }

        And(actor.Unit is not null, "item.unit = @Own");
        And(filter.Unit is not null, "item.unit = @Unit");
        And(filter.States.Count > 0, "item.state IN @States");
        And(filter.Category is not null, "item.category = @Category");
        And(filter.From is not null, "item.sent_on >= @From");
        And(filter.To is not null, "item.sent_on <= @To");
        And(filter.After is not null, "(item.sent_on, item.id) < (@SentOn, @Id)");
        And(filter.Words?.Match is not null, "item.id IN (SELECT ref FROM searched JOIN search ON search.rowid = searched.id WHERE searched.kind = 'item' AND search MATCH @Match)");
        for (var place = 0; place < (filter.Words?.Patterns.Count ?? 0); place++)
            And(asked: true, $"item.title LIKE @Pattern{place} ESCAPE '\\'");
        var values = new Dapper.DynamicParameters(new { Own = actor.Unit, filter.Unit, filter.States, filter.Category, filter.From, filter.To, filter.After?.SentOn, filter.After?.Id, filter.Words?.Match, filter.Limit });
        for (var place = 0; place < (filter.Words?.Patterns.Count ?? 0); place++)
            values.Add($"Pattern{place}", filter.Words!.Patterns[place]);
        return (where.ToString(), values);
    }
}
