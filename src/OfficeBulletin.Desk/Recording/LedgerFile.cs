using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Desk.Recording;

/// <summary>A ledger workbook that items can be entered in.</summary>
/// <param name="IsNew">True when it is not there yet: its bytes are those of the template.</param>
internal sealed record LedgerFile(string Path, ReadOnlyMemory<byte> Bytes, GatedPackage Package, Workbook Workbook, LedgerBook Book, LedgerSheet Sheet, bool IsNew)
{
    private const string Extension = ".xlsx";

    /// <summary>Channels that its sheet 渠道 lists; empty when it lists none.</summary>
    public IReadOnlyList<Channel> ListedChannels { get; init; } = [];

    /// <param name="mayBeNew">True to begin with the template where there is no such file.</param>
    public static Outcome<LedgerFile> Open(string path, bool mayBeNew)
    {
        var full = System.IO.Path.GetFullPath(path);
        var name = System.IO.Path.GetFileName(full);
        if (!path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || Directory.Exists(full))
            return Outcome.Refusal<LedgerFile>(RecordingFindings.NotALedger(path));
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(full)))
            return Outcome.Refusal<LedgerFile>(RecordingFindings.NoLedger(path));
        return FolderFiles.Open(System.IO.Path.GetDirectoryName(full)!).Then(files =>
        {
            if (!files.Has(name))
                return mayBeNew ? Open(full, Template(), files, isNew: true) : Outcome.Refusal<LedgerFile>(RecordingFindings.NoLedger(path));
            return files.Find(name, Place.InFile(path)).Then(FileBytes.Read).Then(bytes => Open(full, bytes.Memory, files, isNew: false));
        });
    }

    private static Outcome<LedgerFile> Open(string path, ReadOnlyMemory<byte> bytes, FolderFiles files, bool isNew)
    {
        var name = System.IO.Path.GetFileName(path);
        var gated = PackageGate.Open(bytes, PackageKind.Workbook, name);
        if (gated is { Refused: true, Findings: [{ } only] } && only.Rule == GateRules.FileText.Id)
            return Outcome.Refusal<LedgerFile>(RecordingFindings.NotALedger(name));
        return gated.Then(package =>
        {
            var taken = new Taken();
            var registers = RegisterFile.Workbook(files) is { } register ? taken.Without(register) : null;
            var opened = Open(path, bytes, package, registers, isNew);
            return opened with { Findings = opened.Refused ? [.. taken.Findings, .. opened.Findings] : opened.Findings };
        });
    }

    /// <param name="path">Full path, or a name to show.</param>
    /// <param name="package">The bytes, through the gate.</param>
    /// <param name="registers">registers.xlsx; null when there is none.</param>
    public static Outcome<LedgerFile> Open(string path, ReadOnlyMemory<byte> bytes, GatedPackage package, IWorkbook? registers, bool isNew)
    {
        var workbook = Workbook.Open(package, System.IO.Path.GetFileName(path));
        // What is wrong in its rows is told by the report.
        var reader = LedgerReader.Open(workbook, registers);
        return reader.Value is not { } read
            ? Outcome.Refusal<LedgerFile>(reader.Findings)
            : LedgerSheet.Open(package, workbook, read).Then(sheet => Outcome.Of(new LedgerFile(path, bytes, package, workbook, read.Book, sheet, isNew) { ListedChannels = read.Listed }));
    }

    private static ReadOnlyMemory<byte> Template()
    {
        using var template = new MemoryStream();
        LedgerTemplate.Write(template);
        return template.ToArray();
    }
}
