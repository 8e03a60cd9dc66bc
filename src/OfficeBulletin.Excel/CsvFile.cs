using OfficeBulletin.Excel.Delimited;

namespace OfficeBulletin.Excel;

/// <summary>
/// Text with separators (.csv, or such text under the name .xls), as Excel shows it: one sheet named after the file, every value a text, a row for every record. A record whose
/// fields hold line breaks is one row, blank lines are rows too; the row in an address is the record's number, not the line's.
/// </summary>
public sealed class CsvFile : IWorkbook
{
    private const int LongestSheetName = 31;

    private readonly IReadOnlyList<SheetRow> rows;

    private CsvFile(string file, string sheet, IReadOnlyList<SheetRow> rows)
    {
        File = file;
        Sheets = [new WorkbookSheet(sheet, "")];
        this.rows = rows;
    }

    public string File { get; }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    /// <summary>Reads UTF-8, UTF-16 with its mark, and GB 18030. Refused when the bytes are no text or more than a sheet can hold.</summary>
    public static Outcome<IWorkbook> Open(ReadOnlyMemory<byte> bytes, string file)
    {
        var sheet = SheetName(file);
        var findings = new FormatFindings(file);
        return DelimitedBytes.Decode(bytes.Span, findings)
            .Then(text => new DelimitedText(text, sheet, findings).Read())
            .Then(rows => Outcome.Of<IWorkbook>(new CsvFile(file, sheet, rows)));
    }

    public IEnumerable<SheetRow> Rows(WorkbookSheet sheet, ICollection<Finding> findings) => rows;

    public IReadOnlyList<MergedRange> Merges(WorkbookSheet sheet) => [];

    public IReadOnlySet<int> HiddenColumns(WorkbookSheet sheet) => new HashSet<int>();

    /// <summary>The file's name without folder and ending, as far as a tab can show it.</summary>
    private static string SheetName(string file)
    {
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        name = name[..(name.LastIndexOf('.') is var dot and > 0 ? dot : name.Length)];
        name = string.Concat(name.Where(character => !char.IsControl(character) && character is not ('[' or ']' or ':' or '*' or '?'))).Trim('\'', ' ');
        if (name.Length > LongestSheetName)
            name = name[..(char.IsHighSurrogate(name[LongestSheetName - 1]) ? LongestSheetName - 1 : LongestSheetName)];
        return name.Length == 0 ? "Sheet1" : name;
    }
}
