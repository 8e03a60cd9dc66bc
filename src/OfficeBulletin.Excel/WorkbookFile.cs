using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>Opens what a unit sent, whatever its format: judged by the first bytes, never by the extension.</summary>
public static class WorkbookFile
{
    /// <summary>As large as the gate lets a package be.</summary>
    private const int MostBytes = 20 << 20;

    /// <summary>
    /// Lets .xlsx through the gate, takes .xls from Excel 5 on and text with separators (.csv); everything else is refused with a sentence that says what to do.
    /// An .xls that is really an .xlsx or text, or the other way round, is read all the same.
    /// </summary>
    /// <param name="file">Name to show in findings ("submissions/万州.xlsx").</param>
    public static Outcome<IWorkbook> Open(ReadOnlyMemory<byte> bytes, string file)
    {
        var package = PackageGate.Open(bytes, PackageKind.Workbook, file);
        if (Is(package, GateRules.FileLegacyWorkbook))
            return bytes.Length > MostBytes ? TooLarge(bytes, file) : LegacyWorkbook.Open(bytes, file);
        if (Is(package, GateRules.FileText))
            return bytes.Length > MostBytes ? TooLarge(bytes, file) : CsvFile.Open(bytes, file);
        return package.Then(gated => Outcome.Of<IWorkbook>(Workbook.Open(gated, file)));
    }

    private static bool Is(Outcome<GatedPackage> package, GateRule rule) => package is { Refused: true, Findings: [{ } only] } && only.Rule == rule.Id;

    private static Outcome<IWorkbook> TooLarge(ReadOnlyMemory<byte> bytes, string file) => Outcome.Refusal<IWorkbook>(new FormatFindings(file).TooLarge(bytes.Length));
}
