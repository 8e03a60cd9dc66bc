using OfficeBulletin.Units;

namespace OfficeBulletin.Tallies;

/// <summary>Numbers the units that are counted for: those of the register in its order, without a register each as its first item comes.</summary>
public sealed class UnitRows
{
    /// <summary>Row of a unit that the register does not know.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly List<Unit> units = [];
    private readonly List<int> kinds = [];
    private readonly List<string?> kindNames = [];
    private readonly bool open;

    public UnitRows(UnitRegister? register)
    {
        open = register is null;
        foreach (var unit in register?.Units ?? [])
            Add(unit);
    }

    public IReadOnlyList<Unit> Units => units;

    /// <summary>Kinds in the order of their first unit.</summary>
    public IReadOnlyList<string?> Kinds => kindNames;

    public int Of(Unit unit) => rows.TryGetValue(unit.Name, out var row) ? row : open ? Add(unit) : None;

    /// <summary>Number of the kind of the unit in a row.</summary>
    public int KindOf(int row) => kinds[row];

    private int Add(Unit unit)
    {
        if (!rows.TryAdd(unit.Name, units.Count))
            return rows[unit.Name];
        var kind = kindNames.FindIndex(name => name == unit.Kind);
        if (kind < 0)
        {
            kind = kindNames.Count;
            kindNames.Add(unit.Kind);
        }
        units.Add(unit);
        kinds.Add(kind);
        return units.Count - 1;
    }
}
