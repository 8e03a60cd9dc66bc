using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Scoring;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel;

/// <summary>Reads the indicators of a score card (评分卡) and what was assessed, from the sheets 评分卡 and 评定 of ledger.xlsx or of a workbook of their own.</summary>
public static class ScoreCardReader
{
    public const string IndicatorsSheet = "评分卡";
    public const string AssessmentsSheet = "评定";

    private const int MostIndicators = 500;
    private const int MostAssessments = 200_000;

    /// <summary>
    /// Null when the workbook has no sheet 评分卡; refused when its indicators cannot be used: all faults at once, each with its cell. A row at fault is named and left out.
    /// </summary>
    /// <param name="book">Channels and units that names are held against; null takes names as written.</param>
    /// <param name="ledger">The ledger, when <paramref name="workbook"/> is another one: its sheet 评定 is read too.</param>
    public static Outcome<ScoreCardRules>? Read(IWorkbook workbook, LedgerBook? book = null, IWorkbook? ledger = null)
    {
        if (workbook.Sheet(IndicatorsSheet) is not { } from)
            return null;
        var read = new List<Finding>();
        var sheet = HeadedSheet.Read(
            workbook,
            from,
            [CardColumnNames.Indicator, CardColumnNames.Kind],
            [CardColumnNames.Measure, CardColumnNames.Category, CardColumnNames.Points, CardColumnNames.Weight, CardColumnNames.Cap, CardColumnNames.Holders, CardColumnNames.Total, CardColumnNames.From, CardColumnNames.Until, CardColumnNames.Note, CardColumnNames.Number],
            MostIndicators,
            read);
        var findings = new CardFindings(sheet);
        if (!sheet.Found)
            findings.NoHeader();
        if (sheet.TooLong)
            findings.TooLong(MostIndicators);
        findings.Headings();
        var rows = new CardIndicators(sheet, findings, book);
        var indicators = rows.Read();
        read.AddRange(findings.All);
        var assessments = Assessments(workbook, indicators, rows.Missing, book, read).Concat(ledger is null ? [] : Assessments(ledger, indicators, rows.Missing, book, read)).ToList();
        if (findings.OfTheWhole || (rows.LeftOut.Count > 0 && indicators.Count == 0))
            return Outcome.Refusal<ScoreCardRules>(read);
        if (rows.LeftOut.Count > 0)
            read.Add(new Finding("H102", "score.rows-left-out", FindingLevel.Warning, sheet.At(), $"{ScoreRules.RowsText(rows.LeftOut)}有误，没有用，得分里没有这几行；改正后再出一次。", Source: "practice"));
        var name = (sheet.Title ?? IndicatorsSheet) + (rows.LeftOut.Count == 0 ? "" : $"（{ScoreRules.RowsText(rows.LeftOut)}有误，没有计）");
        return Outcome.Of(new ScoreCardRules(name) { Indicators = indicators, Assessments = assessments }, read);
    }

    private static IReadOnlyList<CardAssessment> Assessments(IWorkbook workbook, IReadOnlyList<CardIndicator> indicators, IReadOnlySet<string> missing, LedgerBook? book, List<Finding> read)
    {
        if (workbook.Sheet(AssessmentsSheet) is not { } from)
            return [];
        var sheet = HeadedSheet.Read(
            workbook, from, [CardColumnNames.Month, CardColumnNames.Holders, CardColumnNames.Indicator, CardColumnNames.Score], [CardColumnNames.By, CardColumnNames.Note, CardColumnNames.Number], MostAssessments, read);
        var findings = new CardFindings(sheet);
        if (!sheet.Found)
            findings.NoEntryHeader();
        if (sheet.TooLong)
            findings.TooLong(MostAssessments);
        findings.Headings();
        var assessments = new CardAssessments(sheet, findings, indicators, missing, book).Read();
        read.AddRange(findings.All);
        return assessments;
    }
}
