using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Ledgers;
using OfficeBulletin.Desk.Recording;
using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Desk.Saving;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk;

/// <summary>What the office says about its counting.</summary>
public enum LedgerDocument
{
    /// <summary>台账设置: a ledger workbook without items, whose other sheets (渠道, 表格, 口径, 事实 …) hold.</summary>
    Settings,

    /// <summary>综述措辞: narrative.docx.</summary>
    Narrative,

    /// <summary>计分办法: a workbook with 计分 or 评分卡.</summary>
    Scoring,
}

/// <summary>存台账设置: saves what the ledger and the reports are made by as a new version, once the command line's own readers have found no error in it.</summary>
public static class SaveLedgerSettings
{
    /// <summary>The kind of its document, in the data.</summary>
    public static string Kind(LedgerDocument document) => document switch
    {
        LedgerDocument.Settings => LedgerSettings.DocumentKind,
        LedgerDocument.Narrative => "narrative",
        _ => "scoring",
    };

    public static string FileName(LedgerDocument document) => document switch
    {
        LedgerDocument.Settings => LedgerSettings.FileName,
        LedgerDocument.Narrative => NarrativeFile.Name,
        _ => DeskLedger.ScoringName,
    };

    /// <param name="expected">Id of the version that the asker saw; null when none was named.</param>
    public static Outcome<StoredVersion> Run(DeskData data, Actor actor, LedgerDocument document, byte[] bytes, string? expected)
    {
        var judged = Judge(data, document, bytes);
        if (judged.Any(finding => finding.Level == FindingLevel.Error))
            return Outcome.Refusal<StoredVersion>(judged);
        var saved = data.Change(actor, "ledger.save", null, change =>
        {
            change.Detail = Kind(document);
            return DeskDocument.Save(change, Kind(document), bytes, expected);
        });
        return saved.Refused ? saved : saved with { Findings = judged };
    }

    /// <summary>Lays it in the folder of a ledger and opens it there, as a report would.</summary>
    private static IReadOnlyList<Finding> Judge(DeskData data, LedgerDocument document, byte[] bytes)
    {
        using var folder = WorkFolder.Make(data);
        var laid = data.Read(reading => DeskLedger.Put(reading, folder));
        if (laid.Refused && document != LedgerDocument.Settings)
            return laid.Findings;
        var path = folder.File(FileName(document));
        File.WriteAllBytes(path, bytes);
        return FolderFiles.Open(folder.Path).Then(files => document == LedgerDocument.Settings ? Settings(path, files) : Beside(path, files, document)).Findings;
    }

    private static Outcome<OpenedLedger> Settings(string path, FolderFiles files)
    {
        var taken = new Taken();
        var opened = taken.From(OpenedLedger.Open(files, LedgerSettings.FileName, Place.InFile(LedgerSettings.FileName)));
        if (opened is not null && taken.From(LedgerFile.Open(path, mayBeNew: false)) is { Sheet.Standing.Rows.Count: > 0 and var rows })
            taken.Note(new Finding("D86", "desk.settings-with-items", FindingLevel.Error, new Place { Part = "workbook", File = LedgerSettings.FileName, Sheet = "台账" }, $"台账里有 {rows} 行稿件；稿件由编辑台自己登记，请存一份删去这些行的，只留表头和旁边的工作表。"));
        if (opened is not null)
            taken.From(ReportScoring.Open(opened, named: null));
        return opened is null ? Outcome.Refusal<OpenedLedger>(taken.Findings) : Outcome.Of(opened, taken.Findings);
    }

    private static Outcome<OpenedLedger> Beside(string path, FolderFiles files, LedgerDocument document)
    {
        var taken = new Taken();
        if (taken.Without(OpenedLedger.Open(files, DeskLedger.FileName, Place.InFile(DeskLedger.FileName))) is not { } opened)
            return Outcome.Refusal<OpenedLedger>(taken.Findings);
        if (document == LedgerDocument.Narrative)
            taken.From(NarrativeFile.Named(path, opened.Book));
        else
            taken.From(ReportScoring.Open(opened, path));
        return Outcome.Of(opened, taken.Findings);
    }
}
