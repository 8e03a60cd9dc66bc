using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Units;

/// <summary>Who is credited (计入) as the register writes it: 万州区档案馆, 万州区档案馆（2023-06起）.</summary>
public static class CreditText
{
    /// <summary>The unit's name as written, and the first month; <paramref name="understood"/> is false when a bracket with figures at the end names no month.</summary>
    public static UnitCredit Parse(string text, out bool understood)
    {
        understood = true;
        var written = text.Trim();
        var open = written is [.., '）' or ')'] ? written.AsSpan().LastIndexOfAny('（', '(') : -1;
        var inside = open > 0 ? HalfWidth.Tight(written[(open + 1)..^1]) : "";
        if (inside.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return new UnitCredit(written, null);
        var month = inside.TrimStart('自', '从');
        foreach (var ending in (ReadOnlySpan<string>)["开始", "以来", "以后", "起", "后", "-", "—", "至今"])
        {
            if (month.EndsWith(ending, StringComparison.Ordinal))
                month = month[..^ending.Length];
        }
        var from = MonthText.Bound(month);
        understood = from is not null;
        return new UnitCredit(written[..open].TrimEnd(), from);
    }
}
