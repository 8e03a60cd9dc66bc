using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Scoring;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Excel;

/// <summary>Reads rules for points (计分办法) from the sheet 计分 of ledger.xlsx or of a workbook of its own, and 加减分 beside it.</summary>
public static class ScoreRulesReader
{
    public const string SheetName = "计分";

    private const int MostRows = 2_000;

    /// <summary>Null when the workbook has no such sheet; refused when its rules cannot be used: all faults at once, each with its cell. A single row at fault is named and left out.</summary>
    /// <param name="book">Channels and units that names are held against; null takes names as written.</param>
    /// <param name="ledger">The ledger, when <paramref name="workbook"/> is another one: its sheet 加减分 is read too.</param>
    public static Outcome<ScoreRules>? Read(IWorkbook workbook, LedgerBook? book = null, IWorkbook? ledger = null)
    {
        if (workbook.Sheet(SheetName) is not { } from)
            return null;
        var read = new List<Finding>();
        var sheet = HeadedSheet.Read(
            workbook,
            from,
            [RuleColumnNames.Item, RuleColumnNames.Points],
            [RuleColumnNames.Method, RuleColumnNames.From, RuleColumnNames.Until, .. RuleColumnNames.Meaning.Select(column => column.Heading), RuleColumnNames.Note],
            MostRows,
            read);
        var findings = new RuleFindings(sheet);
        var versions = Versions(sheet, findings, book, out var leftOut);
        var name = versions is [.., { } last] ? last.Name : SheetName;
        var settled = RulesCheck.Settle(new ScoreRules(name) { Versions = versions, Where = sheet.At() }, book);
        read.AddRange(findings.All);
        read.AddRange(settled.Findings);
        if (settled.Value is not { } rules || findings.OfTheWhole || (leftOut.Count > 0 && versions.Count == 0))
            return Outcome.Refusal<ScoreRules>(read);
        if (leftOut.Count > 0)
            read.Add(new Finding("H102", "score.rows-left-out", FindingLevel.Warning, sheet.At(), $"{ScoreRules.RowsText(leftOut)}有误，没有用，得分里没有这几行；改正后再出一次。", Source: "practice"));
        rules = rules with { LeftOut = leftOut };
        return Outcome.Of(rules with { Entries = [.. Entries(workbook), .. ledger is null ? [] : Entries(ledger)] }, read);

        IReadOnlyList<ScoreEntry> Entries(IWorkbook of) => ScoreEntries.Read(of, book, rules, read);
    }

    private static IReadOnlyList<RuleVersion> Versions(HeadedSheet sheet, RuleFindings findings, LedgerBook? book, out IReadOnlyList<int> leftOut)
    {
        if (!sheet.Found)
            findings.NoHeader();
        if (sheet.TooLong)
            findings.TooLong(MostRows);
        findings.Headings();
        var rows = new RuleRows(sheet, findings, new RuleNames(book, findings));
        var versions = new RuleVersions(sheet, findings);
        foreach (var row in sheet.TooLong ? [] : sheet.Rows)
            versions.Add(row, rows.Read(row));
        leftOut = rows.LeftOut;
        return versions.All;
    }
}
