using OfficeBulletin.Periods;

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

    /// <summary>Group for ranking and quotas (组别); null when the kind serves.</summary>
    public string? Group { get; init; }

    /// <summary>How many items it is to send (任务); null when it has none.</summary>
    public UnitQuota? Quota { get; init; }

    /// <summary>First month in which it exists (设立); null when it always did.</summary>
    public Month? From { get; init; }

    /// <summary>Last month in which it exists (撤销); null when it still does.</summary>
    public Month? Until { get; init; }

    /// <summary>Full names of the units that took over from it at a merger or split (承接单位); empty when there are none.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>Which unit its items are credited to (计入); null for itself.</summary>
    public UnitCredit? Credit { get; init; }

    /// <summary>Whether it exists in a month; the months of 设立 and 撤销 count.</summary>
    public bool Exists(Month month) => !(month < From) && !(month > Until);

    /// <summary>Whether it exists in any month of a period.</summary>
    public bool Exists(Period period) => !(period.Last < From) && !(period.First > Until);
}

/// <summary>A quota (任务): so many items in each month or year.</summary>
public sealed record UnitQuota(decimal Items, bool Monthly);

/// <summary>The rule of a merger or split who is credited (计入).</summary>
/// <param name="Unit">Full name of the unit.</param>
/// <param name="From">First month for which the rule holds; null when it holds for all.</param>
public sealed record UnitCredit(string Unit, Month? From);

/// <summary>The register of units (单位名册) in the official order.</summary>
public sealed class UnitRegister(IReadOnlyList<Unit> units)
{
    private readonly Dictionary<string, Unit> byName = Index(units);

    public IReadOnlyList<Unit> Units => units;

    /// <summary>Every name of every unit: full, short and former.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The unit of that name; null when it is not in the register. A full name wins over another unit's short name, and that over a former name.</summary>
    public Unit? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>
    /// The unit that is credited with what counts in a month for another one (计入), through any number of mergers one after the other. The unit itself where the rule
    /// names a unit that the register does not know, or where the rules lead round in a circle.
    /// </summary>
    public Unit Credited(Unit unit, Month month)
    {
        var credited = unit;
        for (var steps = 0; Next(credited, month) is { } next; steps++)
        {
            if (steps == units.Count)
                return unit;
            credited = next;
        }
        return credited;
    }

    private Unit? Next(Unit unit, Month month) => unit.Credit is { } rule && !(month < rule.From) && Find(rule.Unit) is { } next && next.Name != unit.Name ? next : null;

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
