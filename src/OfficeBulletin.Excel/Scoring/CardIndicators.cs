using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Scoring;

/// <summary>Reads the rows of the sheet 评分卡: one indicator each.</summary>
internal sealed class CardIndicators(HeadedSheet sheet, CardFindings findings, LedgerBook? book)
{
    private readonly List<(CardIndicator Indicator, string? Cell, int Row)> found = [];

    private readonly List<int> leftOut = [];

    /// <summary>Rows that are at fault and not used.</summary>
    public IReadOnlyList<int> LeftOut => leftOut;

    /// <summary>The indicators of rows that are left out.</summary>
    public HashSet<string> Missing { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<CardIndicator> Read()
    {
        var weight = 0m;
        foreach (var row in sheet.Rows)
        {
            var faults = findings.All.Count;
            if (Indicator(row) is { } indicator)
            {
                Add(row, indicator);
                weight += indicator.Weight;
            }
            if (findings.All.Count == faults)
                continue;
            leftOut.Add(row.Number);
            Missing.Add(sheet.Text(row, CardColumnNames.Indicator));
        }
        return Weighted([.. found.Where(each => !leftOut.Contains(each.Row)).Select(each => each.Indicator)], weight);
    }

    /// <summary>Weights of a hundred together are percents, those of rows that are left out among them.</summary>
    private static List<CardIndicator> Weighted(List<CardIndicator> indicators, decimal weight) =>
        weight == 100 && indicators.Count < 100 ? indicators.ConvertAll(indicator => indicator with { Weight = indicator.Weight / 100 }) : indicators;

    private void Add(SheetRow row, CardIndicator indicator)
    {
        var first = found.Find(other => other.Indicator.Name == indicator.Name && !(other.Indicator.Until < indicator.From) && !(indicator.Until < other.Indicator.From));
        if (first.Indicator is not null)
            findings.IndicatorTwice(row, indicator.Name, first.Cell);
        else
            found.Add((indicator, sheet.At(row, CardColumnNames.Indicator).Cell, row.Number));
    }

    /// <summary>Null when the row is blank or has no indicator.</summary>
    private CardIndicator? Indicator(SheetRow row)
    {
        var name = sheet.Text(row, CardColumnNames.Indicator);
        if (name.Length == 0)
        {
            if (((string[])[CardColumnNames.Kind, CardColumnNames.Measure, CardColumnNames.Points]).Any(heading => sheet.Text(row, heading).Length > 0))
                findings.NoIndicator(row);
            return null;
        }
        // A note below the table stands in its first column.
        if (((string[])[CardColumnNames.Kind, CardColumnNames.Measure, CardColumnNames.Points, CardColumnNames.Weight, CardColumnNames.Cap]).All(heading => sheet.Text(row, heading).Length == 0) && name is ['注' or '说' or '（' or '(', ..])
            return null;
        var measure = Measure(row);
        var (from, until) = (Month(row, CardColumnNames.From, last: false), Month(row, CardColumnNames.Until, last: true));
        return new CardIndicator(name, measure)
        {
            Points = measure is null ? 1 : Number(row, CardColumnNames.Points, blank: null),
            Weight = Number(row, CardColumnNames.Weight, blank: 1, least: 0),
            Cap = sheet.Text(row, CardColumnNames.Cap).Length == 0 ? null : Number(row, CardColumnNames.Cap, blank: null, least: 0),
            Holders = Holders(row, measure),
            Total = Total(row, measure),
            From = from,
            Until = until,
        };
    }

    private CardMeasure? Measure(SheetRow row)
    {
        var (kind, text, points, category) = (sheet.Text(row, CardColumnNames.Kind), sheet.Text(row, CardColumnNames.Measure), sheet.Text(row, CardColumnNames.Points), sheet.Text(row, CardColumnNames.Category));
        if (HalfWidth.Tight(kind) is "评定" or "评")
        {
            if (text.Length > 0)
                findings.Unused(row, CardColumnNames.Measure, text, "评定的指标由人打分，没有取数");
            if (points.Length > 0)
                findings.Unused(row, CardColumnNames.Points, points, "评定的指标由人打分，没有每条分值");
            if (category.Length > 0)
                findings.Unused(row, CardColumnNames.Category, category, "评定的指标由人打分，不分类别");
            return null;
        }
        if (HalfWidth.Tight(kind) is not ("计数" or "计"))
            findings.Word(row, CardColumnNames.Kind, kind, "计数 或 评定");
        var measure = CardMeasure.Read(text, book?.Channels, out var unknown);
        if (unknown is not null)
            findings.Unknown(row, text, unknown, RuleNames.Near(unknown, (book?.Channels ?? []).SelectMany(channel => new[] { channel.Name, channel.Level }).OfType<string>()));
        else if (measure is null)
            findings.Word(row, CardColumnNames.Measure, text, $"{string.Join('、', CardMeasure.Words)}，转报、采用后面可以加 ·渠道 或 ·级别，批示后面可以加 ·级别", RuleNames.Near(HalfWidth.Tight(text), CardMeasure.Words));
        return (measure ?? new CardMeasure(CardMeasureKind.Submitted)) with { Category = category.Length == 0 ? null : category };
    }

    private CardHolders Holders(SheetRow row, CardMeasure? measure)
    {
        var text = sheet.Text(row, CardColumnNames.Holders);
        CardHolders? holders = HalfWidth.Tight(text) switch
        {
            "单位" => CardHolders.Units,
            "个人" or "撰稿人" => CardHolders.Persons,
            "" or "都" or "单位和个人" or "单位、个人" => CardHolders.Both,
            _ => null,
        };
        if (holders is null)
            findings.Word(row, CardColumnNames.Holders, text, "单位、个人、都");
        else if (holders == CardHolders.Persons && measure?.Kind == CardMeasureKind.QuotaRate)
            findings.UnitsOnly(row, text);
        return holders ?? CardHolders.Both;
    }

    /// <summary>Counts add up, rates are those of the whole period, assessments are averaged, unless the row says otherwise.</summary>
    private CardTotal Total(SheetRow row, CardMeasure? measure)
    {
        var text = sheet.Text(row, CardColumnNames.Total);
        switch (HalfWidth.Tight(text))
        {
            case "合计":
                return CardTotal.Sum;
            case "平均":
                return CardTotal.Average;
            case "":
                return measure is null ? CardTotal.Average : measure.IsRate ? CardTotal.Rate : CardTotal.Sum;
            default:
                findings.Word(row, CardColumnNames.Total, text, "合计、平均");
                return CardTotal.Sum;
        }
    }

    private decimal Number(SheetRow row, string heading, decimal? blank, decimal least = -RuleNumber.Most)
    {
        var text = sheet.Text(row, heading);
        if (text.Length == 0 && blank is { } instead && !sheet.IsBroken(row, heading))
            return instead;
        if (RuleNumber.Read(text) is { } number && number >= least)
            return number;
        findings.Number(row, heading, text, RuleNumber.Read(text) is null ? "不是数，或者多于四位小数、超过 1,000,000" : "不能是负数");
        return 0;
    }

    private Month? Month(SheetRow row, string heading, bool last)
    {
        var text = sheet.Text(row, heading);
        if (text.Length == 0)
            return null;
        if (MonthText.Bound(text, last) is { } month)
            return month;
        findings.Word(row, heading, text, "2024-01 或 2024年1月 这样的月份");
        return null;
    }
}
