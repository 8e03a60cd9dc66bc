using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Submissions;

/// <summary>One unit that a cell names.</summary>
/// <param name="Written">Its name as the cell writes it.</param>
/// <param name="Unit">The unit of the register; null when the register does not know it, or there is none.</param>
/// <param name="Former">The former name by which it is called; null when it is not.</param>
public sealed record NamedUnit(string Written, Unit? Unit, FormerName? Former)
{
    public string Name => Unit?.Name ?? Written;
}

/// <summary>Finds the units in cells (报送单位), one or several joined in any way. Names that hold 和 or 、 themselves stay whole where the register knows them.</summary>
/// <param name="register">Null when there is none: then only clear marks part names.</param>
public sealed class UnitNames(UnitRegister? register)
{
    private const int MostRemembered = 10_000;
    private readonly Dictionary<string, Unit> byTightName = Index(register);
    private readonly Dictionary<string, IReadOnlyList<NamedUnit>> remembered = new(StringComparer.Ordinal);

    public bool HasRegister => register is not null;

    public IReadOnlyList<NamedUnit> Read(string text)
    {
        if (remembered.TryGetValue(text, out var known))
            return known;
        if (remembered.Count == MostRemembered)
            remembered.Clear();
        return remembered[text] = Known(text) is { } one ? [one] : [.. Parts(text).DistinctBy(unit => unit.Name, StringComparer.Ordinal)];
    }

    /// <summary>The full name of the register that is meant most likely; null when none is near.</summary>
    public string? Nearest(string written)
    {
        if (register is null)
            return null;
        var tight = Tight(written);
        var near = EditDistance.Nearest(tight, byTightName.Keys, Math.Clamp(tight.Length / 3, 1, 4));
        if (near is not null)
            return byTightName[near].Name;
        var holding = register.Units.Where(unit => unit.ShortName is { Length: > 1 } name && tight.Contains(name, StringComparison.Ordinal)).ToList();
        return holding.Count == 1 ? holding[0].Name : null;
    }

    private IEnumerable<NamedUnit> Parts(string text)
    {
        var pieces = UnitSeparators.Split(text);
        for (var first = 0; first < pieces.Count;)
        {
            var taken = 1;
            NamedUnit? unit = null;
            // The longest run of pieces that is one name of the register.
            for (var count = pieces.Count - first; register is not null && count > 0 && unit is null; count--)
            {
                unit = Known(text[pieces[first].Start..pieces[first + count - 1].End]);
                taken = unit is null ? 1 : count;
            }
            var written = text[pieces[first].Start..pieces[first].End];
            if (unit is not null)
                yield return unit;
            else if (UnitSeparators.SplitAtAnd(written, part => Known(part) is not null) is { } both)
                foreach (var part in both)
                    yield return Known(part) ?? new NamedUnit(part, null, null);
            else
                yield return new NamedUnit(written, null, null);
            first += taken;
        }
    }

    private NamedUnit? Known(string written)
    {
        if (register is null || !byTightName.TryGetValue(Tight(written), out var unit))
            return null;
        var name = Tight(written);
        var former = name == Tight(unit.Name) || (unit.ShortName is { } shortName && name == Tight(shortName)) ? null : unit.FormerNames.FirstOrDefault(other => Tight(other.Name) == name);
        return new NamedUnit(written, unit, former);
    }

    private static Dictionary<string, Unit> Index(UnitRegister? register)
    {
        var index = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var name in register?.Names ?? [])
            index.TryAdd(Tight(name), register!.Find(name)!);
        return index;
    }

    /// <summary>Names are compared without blanks, in half width, and without the seal: （盖章）.</summary>
    private static string Tight(string name)
    {
        var tight = HalfWidth.Tight(name);
        foreach (var seal in (ReadOnlySpan<string>)["(盖章)", "(公章)", "(章)"])
        {
            if (tight.EndsWith(seal, StringComparison.Ordinal))
                return tight[..^seal.Length];
        }
        return tight;
    }
}
