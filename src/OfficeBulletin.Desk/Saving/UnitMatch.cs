using OfficeBulletin.Storage;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Saving;

/// <summary>Which of the units that the desk knows is which of the register. A unit that was renamed keeps its id, and with it its accounts and items.</summary>
internal static class UnitMatch
{
    /// <summary>For each unit of the register the one that the desk knows, null for a new one.</summary>
    public static IReadOnlyList<(Unit Unit, StoredUnit? Known)> Of(IReadOnlyList<Unit> register, IReadOnlyList<StoredUnit> known)
    {
        var left = known.ToList();
        var found = new Dictionary<Unit, StoredUnit>(ReferenceEqualityComparer.Instance);
        // The surest first, over all units: a former name must not take what another unit is called now.
        Match((unit, stored) => stored.Name == unit.Name);
        Match((unit, stored) => unit.FormerNames.Any(former => former.Name == stored.Name));
        Match((unit, stored) => unit.ShortName is { } name && (name == stored.Name || (name == stored.Short && unit.Kind == stored.Kind)));
        return [.. register.Select(unit => (unit, found.GetValueOrDefault(unit)))];

        void Match(Func<Unit, StoredUnit, bool> same)
        {
            foreach (var unit in register)
            {
                if (!found.ContainsKey(unit) && left.Find(stored => same(unit, stored)) is { } stored)
                {
                    found.Add(unit, stored);
                    left.Remove(stored);
                }
            }
        }
    }
}
