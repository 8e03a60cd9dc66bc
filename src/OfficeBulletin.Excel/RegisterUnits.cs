using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Quotas, months and successions of the register's units: what a row says, and once all rows are known who is meant.</summary>
internal sealed class RegisterUnits(RegisterHeader header, RegisterFindings findings)
{
    private static readonly char[] Marks = ['、', '，', ',', '；', ';', '\n'];

    /// <summary>Reads 组别, 任务, 设立, 撤销; 承接单位 and 计入 as they are written.</summary>
    /// <param name="text">What the row says under a heading; null when it is blank.</param>
    public Unit Read(Unit unit, int row, Func<string, string?> text)
    {
        var from = Month(row, RegisterHeader.From, text(RegisterHeader.From), first: true);
        var until = Month(row, RegisterHeader.Until, text(RegisterHeader.Until), first: false);
        if (from is { } begin && until is { } end && end < begin)
        {
            findings.Month(header.Cell(row, RegisterHeader.Until), $"撤销“{end}”早于设立“{begin}”，没有用它；请改过来。", end.ToString());
            until = null;
        }
        return unit with
        {
            Group = text(RegisterHeader.Group),
            Quota = Quota(row, text(RegisterHeader.Quota)),
            From = from,
            Until = until,
            Successors = text(RegisterHeader.Successors) is { } written && !YesNo.SaysNothing(written) ? [written] : [],
            Credit = text(RegisterHeader.Credit) is { } credit && !YesNo.SaysNothing(credit) ? Credit(row, credit) : null,
        };
    }

    /// <summary>Puts full names for those that 承接单位 and 计入 write; names that nobody knows and circles are named and left out.</summary>
    public void Resolve(List<(Unit Unit, int Row)> units)
    {
        var names = new UnitNames(new UnitRegister([.. units.Select(found => found.Unit)]));
        for (var index = 0; index < units.Count; index++)
        {
            var (unit, row) = units[index];
            if (unit.Successors.Count > 0 || unit.Credit is not null)
                units[index] = (unit with { Successors = Successors(names, unit, row), Credit = Credit(names, unit, row) }, row);
        }
        BreakCircles(units);
    }

    private string[] Successors(UnitNames names, Unit unit, int row)
    {
        if (unit.Successors.Count == 0)
            return [];
        var known = new List<string>();
        foreach (var named in names.Read(string.Join('、', unit.Successors[0].Split(Marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))))
        {
            if (named.Unit is null)
                findings.NoSuchUnit(header.Cell(row, RegisterHeader.Successors), RegisterHeader.Successors, named.Written, names.Nearest(named.Written));
            else if (named.Unit.Name == unit.Name)
                findings.Itself(header.Cell(row, RegisterHeader.Successors), RegisterHeader.Successors, named.Written);
            else
                known.Add(named.Unit.Name);
        }
        return [.. known];
    }

    private UnitCredit? Credit(UnitNames names, Unit unit, int row)
    {
        if (unit.Credit is not { } credit)
            return null;
        var cell = header.Cell(row, RegisterHeader.Credit);
        if (names.Read(credit.Unit) is not [{ Unit: { } known }])
            findings.NoSuchUnit(cell, RegisterHeader.Credit, credit.Unit, names.Nearest(credit.Unit));
        else if (known.Name == unit.Name)
            findings.Itself(cell, RegisterHeader.Credit, credit.Unit);
        else
            return credit with { Unit = known.Name };
        return null;
    }

    /// <summary>Units that credit each other in a circle are credited with their own items.</summary>
    private void BreakCircles(List<(Unit Unit, int Row)> units)
    {
        var credits = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (unit, _) in units)
        {
            if (unit.Credit is { } credit)
                credits.TryAdd(unit.Name, credit.Unit);
        }
        for (var index = 0; index < units.Count; index++)
        {
            var (unit, row) = units[index];
            if (unit.Credit is null || Circle(unit.Name, credits) is not { } circle)
                continue;
            findings.Circle(header.Cell(row, RegisterHeader.Credit), circle);
            units[index] = (unit with { Credit = null }, row);
        }
    }

    /// <summary>The units of the circle that begins and ends with this one; null when it is in none.</summary>
    private static List<string>? Circle(string start, Dictionary<string, string> credits)
    {
        var passed = new List<string> { start };
        for (var at = start; credits.TryGetValue(at, out var next) && passed.Count <= credits.Count; at = next)
        {
            passed.Add(next);
            if (next == start)
                return passed;
        }
        return null;
    }

    private UnitQuota? Quota(int row, string? text)
    {
        if (text is null || YesNo.SaysNothing(text))
            return null;
        var quota = QuotaText.Parse(text);
        if (quota is null)
            findings.Quota(header.Cell(row, RegisterHeader.Quota), text);
        return quota;
    }

    /// <param name="first">A year alone means its first month, else its last.</param>
    private Month? Month(int row, string heading, string? text, bool first)
    {
        if (text is null || YesNo.SaysNothing(text))
            return null;
        if (MonthText.Bound(text, last: !first) is { } month)
            return month;
        findings.Month(header.Cell(row, heading), $"看不懂{heading}“{text}”，没有用它；请写成 2023-06 或 2023年6月。", text);
        return null;
    }

    private UnitCredit Credit(int row, string text)
    {
        var credit = CreditText.Parse(text, out var understood);
        if (!understood)
            findings.Month(header.Cell(row, RegisterHeader.Credit), $"看不懂计入“{text}”从哪个月起，当作一直如此；请写成 某单位（2023-06起）。", text);
        return credit;
    }
}
