using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Scoring;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>A ledger workbook whose items are still to be read, with the registers that stand beside it.</summary>
/// <param name="Rules">Rules for points (计分), its own or of a workbook that a person names; null when there are none that can be used.</param>
/// <param name="Card">Indicators of score cards (评分卡), found in the same places; null when there are none that can be used.</param>
/// <param name="Folder">The files of its folder.</param>
internal sealed record OpenedLedger(LedgerReader Reader, ScoreRules? Rules, ScoreCardRules? Card, FolderFiles Folder)
{
    /// <summary>Name of the ledger in an issue folder.</summary>
    public const string Name = "ledger.xlsx";

    public LedgerBook Book => Reader.Book;

    /// <param name="files">The folder that the ledger stands in.</param>
    /// <param name="where">Where the ledger is named.</param>
    /// <param name="rules">Path of a workbook with rules for points or score cards; null when the ledger's own hold.</param>
    public static Outcome<OpenedLedger> Open(FolderFiles files, string name, Place where, string? rules = null) =>
        files.Find(name, where).Then(FileBytes.Read).Then(bytes => WorkbookFile.Open(bytes.Memory, bytes.File.Name)).Then(workbook => Open(files, workbook, rules));

    private static Outcome<OpenedLedger> Open(FolderFiles files, IWorkbook workbook, string? named)
    {
        var taken = new Taken();
        var registers = RegisterFile.Workbook(files) is { } register ? taken.Without(register) : null;
        var reader = taken.From(LedgerReader.Open(workbook, registers));
        var other = named is null ? null : taken.From(RulesFile(named));
        if (reader is null || taken.Refused)
            return Outcome.Refusal<OpenedLedger>(taken.Findings);
        var rules = (other is null ? null : ScoreRulesReader.Read(other, reader.Book, workbook)) ?? ScoreRulesReader.Read(workbook, reader.Book);
        var card = (other is null ? null : ScoreCardReader.Read(other, reader.Book, workbook)) ?? ScoreCardReader.Read(workbook, reader.Book);
        var opened = new OpenedLedger(reader, rules is null ? null : taken.Without(rules), card is null ? null : taken.Without(card), files);
        if (rules is { Refused: true })
            taken.Note(NotUsed(ScoreRulesReader.SheetName, "没有计分"));
        if (card is { Refused: true })
            taken.Note(NotUsed(ScoreCardReader.IndicatorsSheet, "没有评分卡"));
        return Outcome.Of(opened, taken.Findings);
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
