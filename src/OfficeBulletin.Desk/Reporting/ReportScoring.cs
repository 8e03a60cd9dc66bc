using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Reporting;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>The points and score cards of a report, where the office has rules for them; gathered item by item.</summary>
internal sealed class ReportScoring
{
    private readonly ScoreBook? points;
    private readonly ScoreCardBook? cards;

    private ReportScoring(LedgerBook book, ScoreRules? rules, ScoreCardRules? card) =>
        (points, cards) = (rules is null ? null : new ScoreBook(book, rules), card is null ? null : new ScoreCardBook(book, card));

    /// <summary>Refused when the workbook that a person names cannot be used. Rules at fault are told, and nothing is scored by them.</summary>
    /// <param name="named">Path of a workbook with rules for points or score cards; null when the ledger's own hold.</param>
    public static Outcome<ReportScoring> Open(OpenedLedger ledger, string? named)
    {
        var taken = new Taken();
        var other = named is null ? null : taken.From(RulesFile(named));
        if (taken.Refused)
            return Outcome.Refusal<ReportScoring>(taken.Findings);
        var (workbook, book) = (ledger.Workbook, ledger.Book);
        var rules = (other is null ? null : ScoreRulesReader.Read(other, book, workbook)) ?? ScoreRulesReader.Read(workbook, book);
        var card = (other is null ? null : ScoreCardReader.Read(other, book, workbook)) ?? ScoreCardReader.Read(workbook, book);
        var scoring = new ReportScoring(book, rules is null ? null : taken.Without(rules), card is null ? null : taken.Without(card));
        if (rules is { Refused: true })
            taken.Note(NotUsed(ScoreRulesReader.SheetName, "没有计分"));
        if (card is { Refused: true })
            taken.Note(NotUsed(ScoreCardReader.IndicatorsSheet, "没有评分卡"));
        return Outcome.Of(scoring, taken.Findings);
    }

    public void Add(LedgerItem item)
    {
        points?.Add(item);
        cards?.Add(item);
    }

    /// <summary>The report with points and cards, once all items were added.</summary>
    public Report Complete(Report report, Taken taken)
    {
        var scores = points?.Of(report.Period);
        foreach (var finding in (IEnumerable<Finding>)[.. scores?.Findings ?? [], .. cards?.Findings ?? []])
            taken.Note(finding);
        return report with { Scores = scores, Cards = cards?.Of(report.Period) ?? [] };
    }

    private static Finding NotUsed(string sheet, string missing) =>
        new("H98", "report.rules-refused", FindingLevel.Warning, new Place { Part = "workbook", Sheet = sheet }, $"工作表“{sheet}”有上面说的错误，整张没有用，报表里{missing}；改正后再出一次。");

    /// <summary>The workbook that a person names: it must have rules for points or score cards.</summary>
    private static Outcome<IWorkbook> RulesFile(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path))
            return Outcome.Refusal<IWorkbook>(new Finding("J41", "folder.file-missing", FindingLevel.Error, Place.InFile(path), $"找不到计分办法“{path}”；请检查 --rules 写的路径。", path));
        var opened = FileBytes.Read(new FolderFile(name, Path.GetFullPath(path))).Then(bytes => WorkbookFile.Open(bytes.Memory, name));
        return opened.Value is { } workbook && !workbook.Sheets.Any(sheet => sheet.Name is ScoreRulesReader.SheetName or ScoreCardReader.IndicatorsSheet)
            ? Outcome.Refusal<IWorkbook>(new Finding("H99", "report.no-rules", FindingLevel.Error, new Place { Part = "workbook", File = name }, $"“{name}”里没有工作表“{ScoreRulesReader.SheetName}”，也没有“{ScoreCardReader.IndicatorsSheet}”；请换成计分办法或评分卡的文件。", name))
            : opened;
    }
}
