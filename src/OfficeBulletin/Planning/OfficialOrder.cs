using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Planning;

/// <summary>The order of the units in the register, and their kinds. A joint item counts as its first unit's.</summary>
internal sealed class OfficialOrder(UnitRegister? register)
{
    private readonly Dictionary<string, int> places = Places(register?.Units ?? []);

    /// <summary>By unit, then by date, then as they came; units and dates that are not known last.</summary>
    public IEnumerable<SubmissionItem> Sort(IEnumerable<SubmissionItem> items) =>
        items.OrderBy(item => item.Units.Count > 0 ? Place(item.Units[0]) : int.MaxValue).ThenBy(item => item.EventDate ?? DateOnly.MaxValue);

    /// <summary>处室, 区县 or what else the register says; null when it says nothing.</summary>
    public string? Kind(SubmissionItem item) => item.Units.Count > 0 ? register?.Find(item.Units[0])?.Kind : null;

    private int Place(string unit) => places.GetValueOrDefault(unit, int.MaxValue);

    private static Dictionary<string, int> Places(IReadOnlyList<Unit> units)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < units.Count; place++)
            index.TryAdd(units[place].Name, place);
        return index;
    }
}
