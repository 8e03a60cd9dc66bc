namespace OfficeBulletin.Units;

/// <summary>A unit (单位) that sends items.</summary>
/// <param name="Name">The full name as attributions print it.</param>
/// <param name="ShortName">Name for tables; null when the full name serves.</param>
/// <param name="Kind">处室, 区县 or another kind of the office's own; null when not said.</param>
/// <param name="FormerNames">Former and alternative names (曾用名), without the years they held.</param>
public sealed record Unit(string Name, string? ShortName, string? Kind, IReadOnlyList<string> FormerNames);

/// <summary>The register of units (单位名册) in the official order.</summary>
public sealed class UnitRegister(IReadOnlyList<Unit> units)
{
    private readonly Dictionary<string, Unit> byName = Index(units);

    public IReadOnlyList<Unit> Units => units;

    /// <summary>The unit of that full, short or former name; null when it is not in the register.</summary>
    public Unit? Find(string name) => byName.GetValueOrDefault(name);

    private static Dictionary<string, Unit> Index(IReadOnlyList<Unit> units)
    {
        var index = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            foreach (var name in (IEnumerable<string?>)[unit.Name, unit.ShortName, .. unit.FormerNames])
            {
                if (!string.IsNullOrEmpty(name))
                    index.TryAdd(name, unit);
            }
        }
        return index;
    }
}
