using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Entering;

/// <summary>
/// Units as other offices' lists call them: by the register's names, else by the place with or without its ending and what follows it (万州, 万州区, 万州史志研究室 for 万州区史志研究室).
/// </summary>
/// <param name="names">The register's names.</param>
/// <param name="register">Null when there is none.</param>
internal sealed class ListedUnits(UnitNames names, UnitRegister? register)
{
    private static readonly string[] PlaceEndings = ["自治县", "区", "县", "市"];

    private readonly Dictionary<string, Unit?> called = Index(register);

    /// <summary>The unit's names, those that nobody knows as written, and which these are.</summary>
    public (IReadOnlyList<string> Names, IReadOnlyList<string> Unknown) Read(IReadOnlyList<string> written)
    {
        var units = written.SelectMany(names.Read).Select(named => named.Unit is null && called.GetValueOrDefault(HalfWidth.Tight(named.Written)) is { } meant ? named with { Unit = meant } : named).ToList();
        return ([.. units.Select(unit => unit.Name).Distinct(StringComparer.Ordinal)], register is null ? [] : [.. units.Where(unit => unit.Unit is null).Select(unit => unit.Written)]);
    }

    /// <summary>The full name of the register that is meant most likely; null when none is near.</summary>
    public string? Nearest(string written) => names.Nearest(written);

    /// <summary>What two units may be called tells neither.</summary>
    private static Dictionary<string, Unit?> Index(UnitRegister? register)
    {
        var index = new Dictionary<string, Unit?>(StringComparer.Ordinal);
        foreach (var unit in register?.Units ?? [])
        {
            foreach (var name in Names(unit).Distinct(StringComparer.Ordinal))
            {
                if (!index.TryAdd(name, unit))
                    index[name] = null;
            }
        }
        return index;
    }

    private static IEnumerable<string> Names(Unit unit)
    {
        if (unit.ShortName is not { Length: > 1 } place || !unit.Name.StartsWith(place, StringComparison.Ordinal))
            yield break;
        var rest = unit.Name[place.Length..];
        if (rest.AsSpan().IndexOfAny('区', '县', '市') is not (>= 0 and var end))
            yield break;
        foreach (var begin in (string[])[place, place + rest[..(end + 1)], .. PlaceEndings.Select(ending => place + ending)])
        {
            yield return begin;
            yield return begin + rest[(end + 1)..];
        }
    }
}
