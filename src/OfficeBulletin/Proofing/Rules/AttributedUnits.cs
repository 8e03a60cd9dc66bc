using OfficeBulletin.Issues;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>S06: attributed units stand in the register, each once. T06: they are called by their present full name.</summary>
internal static class AttributedUnits
{
    /// <param name="units">Null when there is no register: then only doubled names are found.</param>
    public static IEnumerable<Finding> Check(Issue issue, UnitRegister? units)
    {
        var year = issue.Masthead.Date?.Year ?? issue.Masthead.Year;
        foreach (var column in issue.Columns)
        {
            for (var index = 0; index < column.Items.Count; index++)
            {
                var place = TextPlace.Of(column, index).ToPlace();
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (var name in column.Items[index].Units)
                {
                    var unit = units?.Find(name);
                    if (!seen.Add(unit?.Name ?? name))
                        yield return Finding("S06", "attribution.unit-twice", FindingLevel.Warning, place, $"供稿单位“{name}”写了两次；请删去一个。", name);
                    if (units is not null && (unit is null ? Unknown(name, units, place) : Former(name, unit, year, place)) is { } finding)
                        yield return finding;
                }
            }
        }
    }

    private static Finding Unknown(string name, UnitRegister units, Place place)
    {
        // Half of a name of three characters is no likeness.
        var nearest = EditDistance.Nearest(name, units.Names, Math.Min(2, name.Length / 3));
        var present = nearest is null ? null : units.Find(nearest)!.Name;
        var advice = present is null ? "请核对名称，或在名册里补上" : $"是不是“{present}”";
        return Finding("S06", "attribution.unit-unknown", FindingLevel.Warning, place, $"单位名册里没有“{name}”；{advice}。", name, present);
    }

    private static Finding? Former(string name, Unit unit, int? year, Place place)
    {
        if (name == unit.Name)
            return null;
        if (name == unit.ShortName || unit.FormerNames.FirstOrDefault(candidate => candidate.Name == name) is not { } former)
            return Finding("T06", "attribution.short-name", FindingLevel.Info, place, $"“{name}”是简称，供稿一般写全称“{unit.Name}”。", name, unit.Name);
        if (former is { From: null, To: null })
            return Finding("T06", "attribution.former-name", FindingLevel.Info, place, $"“{name}”在名册里是“{unit.Name}”的曾用名；请核对是否改用现名。", name, unit.Name);
        return former.To < year
            ? Finding("T06", "attribution.former-name", FindingLevel.Warning, place, $"“{name}”只用到 {former.To} 年，现在叫“{unit.Name}”；请改用现名。", name, unit.Name)
            : null;
    }

    private static Finding Finding(string rule, string name, FindingLevel level, Place place, string message, string quote, string? suggestion = null) =>
        new(rule, name, level, place, message, quote, suggestion, "practice");
}
