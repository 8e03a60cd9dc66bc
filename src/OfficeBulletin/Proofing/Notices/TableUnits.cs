using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>The units of the register that the rows of a table name: by short or full name, with 区 or 县 or without, with a note in brackets or without.</summary>
internal sealed class TableUnits
{
    private static readonly string[] Places = ["自治县", "区", "县", "市"];

    private readonly UnitRegister register;
    private readonly Dictionary<string, Unit?> loose = new(StringComparer.Ordinal);

    public TableUnits(UnitRegister register)
    {
        this.register = register;
        foreach (var unit in register.Units)
        {
            foreach (var name in (string?[])[unit.Name, unit.ShortName, .. unit.FormerNames.Select(former => former.Name)])
            {
                if (name is not null)
                    Keep(Short(new LooseText(name).Key), unit);
            }
        }
    }

    /// <summary>Null when the register has no such unit.</summary>
    public Unit? Find(TypedRow row) => Find(row.Name) ?? Find(row.BareName);

    public Unit? Find(string name) => register.Find(name) ?? loose.GetValueOrDefault(Short(name));

    /// <summary>The row of each unit that the table names.</summary>
    public IEnumerable<(TypedRow Row, Unit? Unit)> Of(TypedTable table) => table.Units.Where(row => row.BareName.Length > 0).Select(row => (row, Find(row)));

    /// <summary>A name that two units would share when shortened tells neither.</summary>
    private void Keep(string name, Unit unit)
    {
        if (!loose.TryAdd(name, unit) && loose[name] != unit)
            loose[name] = null;
    }

    private static string Short(string name)
    {
        var place = Array.Find(Places, place => name.EndsWith(place, StringComparison.Ordinal) && name.Length - place.Length > 1);
        return place is null ? name : name[..^place.Length];
    }
}
