namespace OfficeBulletin.Storage;

/// <summary>A unit of the register as the desk knows it by its id.</summary>
public sealed record StoredUnit
{
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string? Short { get; init; }

    public string? Kind { get; init; }

    public int Position { get; init; }

    /// <summary>True when the register no longer has it; what it sent stays.</summary>
    public bool Retired { get; init; }
}

/// <summary>The units that items and accounts belong to.</summary>
public static class StoredUnits
{
    /// <summary>In the official order; for a contributor its own alone.</summary>
    public static IReadOnlyList<StoredUnit> List(DeskReading data, Actor actor) =>
        data.List<StoredUnit>("SELECT * FROM unit WHERE @unit IS NULL OR id = @unit ORDER BY retired, position, name", new { unit = actor.Unit });

    /// <summary>The unit that is called so, by id, name or short name, as far as the actor may see it; null when there is none.</summary>
    public static StoredUnit? Named(DeskReading data, Actor actor, string text) => data.First<StoredUnit>(
        "SELECT * FROM unit WHERE (id = @text OR name = @text OR short = @text) AND (@unit IS NULL OR id = @unit) ORDER BY retired, id = @text DESC, name = @text DESC LIMIT 1", new { text, unit = actor.Unit });

    public static StoredUnit? Find(DeskReading data, string id) => data.First<StoredUnit>("SELECT * FROM unit WHERE id = @id", new { id });

    public static StoredUnit Add(DeskChange change, string name, int position, string? shortName = null, string? kind = null)
    {
        var unit = new StoredUnit { Id = change.NewId(), Name = name, Short = shortName, Kind = kind, Position = position };
        change.Do("INSERT INTO unit (id, name, short, kind, position) VALUES (@Id, @Name, @Short, @Kind, @Position)", unit);
        return unit;
    }

    /// <summary>Adds a unit, or changes the one of that id.</summary>
    public static void Put(DeskChange change, StoredUnit unit) => change.Do(
        """
        INSERT INTO unit (id, name, short, kind, position, retired) VALUES (@Id, @Name, @Short, @Kind, @Position, @Retired)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, short = excluded.short, kind = excluded.kind, position = excluded.position, retired = excluded.retired
        """,
        unit);

    public static void Retire(DeskChange change, IEnumerable<StoredUnit> units) => change.Do("UPDATE unit SET retired = 1 WHERE id IN @ids", new { ids = units.Select(unit => unit.Id) });

    /// <summary>Gives up the names of units that are about to get theirs: two may change names with each other.</summary>
    public static void FreeNames(DeskChange change, IEnumerable<StoredUnit> units) => change.Do("UPDATE unit SET name = id WHERE id IN @ids", new { ids = units.Select(unit => unit.Id) });
}
