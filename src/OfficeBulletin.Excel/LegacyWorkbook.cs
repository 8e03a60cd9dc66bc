using OfficeBulletin.Excel.Legacy;

namespace OfficeBulletin.Excel;

/// <summary>A workbook of Excel 5 to 2003 (.xls), read whole when it is opened: what is damaged is found before a row is used.</summary>
public sealed class LegacyWorkbook : IWorkbook
{
    private const int MostSheets = 256;
    private const int MacroSheet = 1;
    private const int Worksheet = 0;
    private const int Module = 6;

    private readonly Dictionary<WorkbookSheet, LegacySheet> sheets;

    private LegacyWorkbook(string file, IReadOnlyList<LegacySheet> sheets)
    {
        File = file;
        Sheets = [.. sheets.Select(sheet => sheet.Sheet)];
        this.sheets = sheets.ToDictionary(sheet => sheet.Sheet);
    }

    public string File { get; }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>Opens a compound file with a workbook in it, or the workbook's bare stream, which some programs save under .xls.</summary>
    public static Outcome<IWorkbook> Open(ReadOnlyMemory<byte> bytes, string file)
    {
        var findings = new FormatFindings(file);
        try
        {
            return Read(bytes, file, findings);
        }
        catch (InvalidDataException damage)
        {
            return Outcome.Refusal<IWorkbook>(findings.Damaged(damage.Message));
        }
    }

    public IEnumerable<SheetRow> Rows(WorkbookSheet sheet, ICollection<Finding> findings) => sheets[sheet].Rows;

    public IReadOnlyList<MergedRange> Merges(WorkbookSheet sheet) => sheets[sheet].Merges;

    public IReadOnlySet<int> HiddenColumns(WorkbookSheet sheet) => sheets[sheet].HiddenColumns;

    private static Outcome<IWorkbook> Read(ReadOnlyMemory<byte> bytes, string file, FormatFindings findings)
    {
        var container = bytes.Span[0] == 0xD0 ? new CompoundFile(bytes) : null;
        var stream = container is null ? bytes.ToArray() : Stream(container);
        var macros = container is not null && (container.Has("_VBA_PROJECT_CUR") || container.Has("_VBA_PROJECT"));
        var globals = WorkbookGlobals.Read(stream);
        if (globals.TooOld)
            return Outcome.Refusal<IWorkbook>(findings.TooOld());
        if (globals.Encrypted)
            return Outcome.Refusal<IWorkbook>(findings.Encrypted());
        if (globals.Sheets.Find(sheet => sheet.Kind == MacroSheet) is { } macroSheet)
            return Outcome.Refusal<IWorkbook>(findings.MacroSheet(macroSheet.Name));
        if (macros || globals.Sheets.Exists(sheet => sheet.Kind == Module))
            return Outcome.Refusal<IWorkbook>(findings.Macros());
        return globals.Sheets.Count > MostSheets ? Outcome.Refusal<IWorkbook>(findings.TooManySheets(globals.Sheets.Count)) : ReadSheets(stream, globals, file, findings);
    }

    private static Outcome<IWorkbook> ReadSheets(byte[] stream, WorkbookGlobals globals, string file, FormatFindings findings)
    {
        var starts = globals.Sheets.Select(sheet => sheet.Start).Order().ToList();
        if (starts.Distinct().Count() < starts.Count)
            throw new InvalidDataException("两个工作表在同一处");
        var read = new List<LegacySheet>();
        var named = new List<Finding>();
        var budget = new SheetBudget();
        foreach (var bound in globals.Sheets.Where(sheet => sheet.Kind == Worksheet))
        {
            var place = starts.BinarySearch(bound.Start);
            var sheet = new LegacySheet(stream, globals, bound, budget, new SheetFindings(file, bound.Name, named));
            sheet.Read(place + 1 < starts.Count ? starts[place + 1] : stream.Length);
            if (budget.IsSpent)
                return Outcome.Refusal<IWorkbook>(budget.TooManyCells ? findings.TooManyCells() : findings.TooMuchText());
            read.Add(sheet);
        }
        return read.Count == 0 ? Outcome.Refusal<IWorkbook>(findings.Damaged("没有工作表")) : Outcome.Of<IWorkbook>(new LegacyWorkbook(file, read), named);
    }

    /// <summary>The stream of Excel 97 and later before that of Excel 5: files for both hold both.</summary>
    private static byte[] Stream(CompoundFile container) =>
        container.Stream("Workbook") ?? container.Stream("Book") ?? throw new InvalidDataException("容器里没有工作簿");
}
