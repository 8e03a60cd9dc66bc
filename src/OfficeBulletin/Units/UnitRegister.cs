namespace OfficeBulletin.Units;

/// <summary>A unit (单位) that sends items.</summary>
/// <param name="Name">The full name as attributions print it.</param>
/// <param name="ShortName">Name for tables; null when the full name serves.</param>
/// <param name="Kind">处室, 区县 or another kind of the office's own; null when not said.</param>
/// <param name="FormerNames">Former and alternative names (曾用名).</param>
public sealed record Unit(string Name, string? ShortName, string? Kind, IReadOnlyList<FormerName> FormerNames)
{
    /// <summary>Number in the official order (序号); null when the register gives none.</summary>
    public int? Order { get; init; }

    /// <summary>Words that tables print in brackets behind the name (括注); null when there are none.</summary>
    public string? Note { get; init; }
}

/// <summary>The register of units (单位名册) in the official order.</summary>
public sealed class UnitRegister(IReadOnlyList<Unit> units)
{
    private readonly Dictionary<string, Unit> byName = Index(units);

    public IReadOnlyList<Unit> Units => units;

    /// <summary>Every name of every unit: full, short and former.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The unit of that name; null when it is not in the register. A full name wins over another unit's short name, and that over a former name.</summary>
    public Unit? Find(string name) => byName.GetValueOrDefault(name);

    private static Dictionary<string, Unit> Index(IReadOnlyList<Unit> units)
    {
        var index = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var unit in units)
            index.TryAdd(unit.Name, unit);
        foreach (var unit in units)
        {
            if (unit.ShortName is { } name)
                index.TryAdd(name, unit);
        }
        foreach (var unit in units)
        {
            foreach (var former in unit.FormerNames)
                index.TryAdd(former.Name, unit);
        }
        return index;
    }
}
