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
            var written = WithoutRemark(text[pieces[first].Start..pieces[first].End], last: first == pieces.Count - 1 && first > 0);
            if (unit is not null)
                yield return unit;
            else if (UnitSeparators.SplitAtAnd(written, part => Known(part) is not null) is { } both)
                foreach (var part in both)
                    yield return Known(part) ?? new NamedUnit(part, null, null);
            else
                yield return Known(written) ?? new NamedUnit(written, null, null);
            first += taken;
        }
    }

    private NamedUnit? Known(string written)
    {
        if (register is null)
            return null;
        var name = Tight(written);
        var unit = byTightName.GetValueOrDefault(name) ?? byTightName.GetValueOrDefault(WithoutParty(name)) ?? byTightName.GetValueOrDefault(WithoutProvince(WithoutParty(name)));
        if (unit is null)
            return null;
        var former = name == Tight(unit.Name) || (unit.ShortName is { } shortName && name == Tight(shortName)) ? null : unit.FormerNames.FirstOrDefault(other => Tight(other.Name) == name);
        return new NamedUnit(written, unit, former);
    }

    private static Dictionary<string, Unit> Index(UnitRegister? register)
    {
        var index = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var name in register?.Names ?? [])
            index.TryAdd(Tight(name), register!.Find(name)!);
        // As the tables of the notice print them: 办公室（机关党委调整前）.
        foreach (var unit in register?.Units ?? [])
        {
            if (unit.Note is not { } note)
                continue;
            index.TryAdd(Tight($"{unit.Name}({note})"), unit);
            index.TryAdd(Tight($"{unit.ShortName ?? unit.Name}({note})"), unit);
        }
        return index;
    }

    /// <summary>Names are compared without blanks, in half width, and without remarks.</summary>
    private static string Tight(string name) => HalfWidth.Tight(WithoutRemark(name, last: false));

    /// <summary>A registered name may stand behind 中共 and the name of the province or city.</summary>
    private static string WithoutParty(string name) => name.StartsWith("中共", StringComparison.Ordinal) ? name[2..] : name;

    private static string WithoutProvince(string name) => name.AsSpan(0, Math.Min(5, name.Length)).IndexOfAny('市', '省') is var end and > 0 ? name[(end + 1)..] : name;

    /// <summary>（盖章）, （牵头） and, behind the last of several, 联合.</summary>
    private static string WithoutRemark(string name, bool last)
    {
        var bracket = name.AsSpan().LastIndexOfAny('（', '(');
        if (bracket > 0 && name[(bracket + 1)..].TrimEnd('）', ')', ' ') is "盖章" or "公章" or "章" or "牵头" or "牵头单位" or "主办" or "协办" or "联合" or "联合报送" or "执笔")
            return name[..bracket].TrimEnd();
        foreach (var joint in (ReadOnlySpan<string>)["联合报送", "联合供稿", "联合", "共同"])
        {
            if (last && name.Length > joint.Length + 2 && name.EndsWith(joint, StringComparison.Ordinal))
                return name[..^joint.Length];
        }
        return name;
    }
}
