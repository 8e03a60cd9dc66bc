using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Reads the rows of the sheet 评定. A row at fault is left out; one without a score is not filled in yet.</summary>
internal sealed class CardAssessments(HeadedSheet sheet, CardFindings findings, IReadOnlyList<CardIndicator> indicators, IReadOnlySet<string> missing, LedgerBook? book)
{
    private readonly RuleNames names = new(book, new RuleFindings(sheet));
    private readonly Dictionary<(Month, string, string), string?> first = [];

    public IReadOnlyList<CardAssessment> Read() => [.. sheet.Rows.Select(Entry).OfType<CardAssessment>()];

    private CardAssessment? Entry(SheetRow row)
    {
        var (name, score) = (sheet.Text(row, CardColumnNames.Indicator), sheet.Text(row, CardColumnNames.Score));
        if (name.Length == 0 || (score.Length == 0 && !sheet.IsBroken(row, CardColumnNames.Score)))
        {
            if (score.Length > 0)
                findings.EntryIndicator(row, name, null, Assessed);
            return null;
        }
        // The indicator's own row is at fault, which was said.
        if (missing.Contains(name) && !indicators.Any(indicator => indicator.Name == name))
            return null;
        var faults = findings.All.Count;
        var same = indicators.Where(indicator => indicator.Name == name).ToList();
        if (same.Count == 0)
            findings.EntryIndicator(row, name, RuleNames.Near(name, Assessed), Assessed);
        else if (same.TrueForAll(counted => counted.Measure is not null))
            findings.Counted(row, name);
        var month = Month(row);
        var assessed = same.FindAll(each => each.Measure is null);
        var indicator = month is { } on ? assessed.Find(each => each.Holds(on)) : assessed.FirstOrDefault();
        if (assessed.Count > 0 && indicator is null && month is { } outside)
            findings.EntryMonth(row, sheet.Text(row, CardColumnNames.Month), $"指标“{name}”在 {outside} 没有施行");
        var holder = Holder(row, indicator, month);
        var points = Score(row, score, indicator);
        if (findings.All.Count > faults || month is not { } counted || indicator is null || holder is null || points is null)
            return null;
        if (first.TryAdd((counted, holder, name), sheet.At(row, CardColumnNames.Score).Cell))
            return new CardAssessment(counted, holder, indicator, points.Value, sheet.Text(row, CardColumnNames.By) is { Length: > 0 } by ? by : null, sheet.At(row, CardColumnNames.Holders));
        findings.EntryTwice(row, first[(counted, holder, name)]);
        return null;
    }

    private IEnumerable<string> Assessed => indicators.Where(indicator => indicator.Measure is null).Select(indicator => indicator.Name).Distinct(StringComparer.Ordinal);

    private Month? Month(SheetRow row)
    {
        var text = sheet.Text(row, CardColumnNames.Month);
        var month = MonthText.Parse(text);
        if (month is null)
            findings.EntryMonth(row, text, "请写成 2024-01 或 2024年1月");
        return month;
    }

    /// <summary>The unit's full name; persons, whom only the ledger's items know, as written.</summary>
    private string? Holder(SheetRow row, CardIndicator? indicator, Month? month)
    {
        var text = sheet.Text(row, CardColumnNames.Holders);
        var unit = indicator?.Holders == CardHolders.Persons ? null : names.Unit(text);
        if (text.Length == 0 || (unit is null && book?.Units is not null && indicator?.Holders == CardHolders.Units))
        {
            findings.EntryHolder(row, text, names.NearUnit(text));
            return null;
        }
        if (unit is not null && month is { } on && !unit.Exists(on))
            findings.EntryMonth(row, sheet.Text(row, CardColumnNames.Month), $"“{unit.Name}”这个月还没有设立或者已经撤销");
        return unit?.Name ?? text;
    }

    private decimal? Score(SheetRow row, string text, CardIndicator? indicator)
    {
        if (RuleNumber.Read(text) is not { } score)
        {
            findings.EntryScore(row, text, cap: null);
            return null;
        }
        if (indicator?.Cap is { } cap && Math.Abs(score) > cap)
            findings.EntryScore(row, text, cap);
        return score;
    }
}
