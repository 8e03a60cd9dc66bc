using System.Runtime.InteropServices;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tallies;

/// <summary>Which units are credited for an item in a month, by mergers (计入) and by how joint items count (联合报送); used again for item after item.</summary>
public sealed class ItemCredit(UnitRegister? register, JointCredit joint, UnitRows rows)
{
    private readonly List<int> credited = [];
    private readonly List<int> kinds = [];
    private IReadOnlyList<Unit> units = [];
    private Month? month;

    /// <summary>Rows of the units that are credited, none twice; until the next month or item.</summary>
    public ReadOnlySpan<int> Rows => CollectionsMarshal.AsSpan(credited);

    /// <summary>Kinds of those units, none twice.</summary>
    public ReadOnlySpan<int> Kinds => CollectionsMarshal.AsSpan(kinds);

    /// <summary>Each is credited one part in so many.</summary>
    public int Parts { get; private set; }

    public void Turn(IReadOnlyList<Unit> to)
    {
        units = to;
        month = null;
    }

    /// <summary>Settles what is credited for what counts in a month.</summary>
    public void In(Month counted)
    {
        if (month == counted)
            return;
        month = counted;
        credited.Clear();
        kinds.Clear();
        var named = joint == JointCredit.First ? Math.Min(units.Count, 1) : units.Count;
        var unknown = 0;
        for (var index = 0; index < named; index++)
        {
            var row = Row(units[index], counted);
            if (row == UnitRows.None)
                unknown++;
            else if (!credited.Contains(row))
                Credit(row);
        }
        Parts = joint == JointCredit.Split ? credited.Count + unknown : 1;
    }

    private void Credit(int row)
    {
        credited.Add(row);
        var kind = rows.KindOf(row);
        if (!kinds.Contains(kind))
            kinds.Add(kind);
    }

    private int Row(Unit unit, Month counted) => rows.Of(unit.Credit is null || register is null ? unit : register.Credited(unit, counted));
}
