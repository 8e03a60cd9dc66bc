using OfficeBulletin.Text;

namespace OfficeBulletin.Excel;

/// <summary>A sheet whose header row, one of the first ten, names its columns; they stand in any order.</summary>
internal sealed class HeadedSheet
{
    private const int LastHeaderRow = 10;

    private readonly string file;
    private readonly string name;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<CellAddress, string> merged = [];

    private HeadedSheet(string file, string name) => (this.file, this.name) = (file, name);

    /// <summary>False when there is no header row.</summary>
    public bool Found => columns.Count > 0;

    public IReadOnlyList<SheetRow> Rows { get; private set; } = [];

    /// <summary>Cells of the header that are no heading of the sheet, and headings written twice.</summary>
    public List<(SheetCell Cell, bool Twice)> Others { get; } = [];

    /// <param name="required">Headings that make a row the header.</param>
    /// <param name="optional">The other headings.</param>
    /// <param name="most">Rows after that are not read; <see cref="TooLong"/> says so.</param>
    /// <param name="others">Other words that people write for a heading; null when there are none.</param>
    /// <param name="spread">False where a cell merged downwards belongs to its first row alone.</param>
    public static HeadedSheet Read(
        IWorkbook workbook, WorkbookSheet from, IReadOnlyList<string> required, IReadOnlyList<string> optional, int most, ICollection<Finding> findings, IReadOnlyDictionary<string, string>? others = null, bool spread = true)
    {
        var sheet = new HeadedSheet(workbook.File, from.Name);
        var rows = new List<SheetRow>();
        foreach (var row in workbook.Rows(from, findings))
        {
            if (sheet.Found)
                rows.Add(row);
            else if (row.Number > LastHeaderRow)
                break;
            else
                sheet.Find(row, required, optional, others);
            sheet.Title ??= sheet.Found ? null : row.Cells.Select(cell => Clean(cell.Text)).FirstOrDefault(text => text.Length > 0);
            sheet.TooLong = rows.Count > most;
            if (sheet.TooLong)
                break;
        }
        sheet.Rows = rows;
        if (spread)
            sheet.Spread(workbook.Merges(from));
        return sheet;
    }

    /// <summary>The first text above the header; null when there is none.</summary>
    public string? Title { get; private set; }

    public bool TooLong { get; private set; }

    /// <summary>The text without what nobody sees; "" when the cell is blank or there is no such column.</summary>
    public string Text(SheetRow row, string heading)
    {
        if (!columns.TryGetValue(heading, out var column))
            return "";
        var text = Clean(row.Text(column));
        return text.Length == 0 ? merged.GetValueOrDefault(new CellAddress(row.Number, column), "") : text;
    }

    /// <summary>True for a formula in error or without a value.</summary>
    public bool IsBroken(SheetRow row, string heading) =>
        columns.TryGetValue(heading, out var column) && row.Cells.Any(cell => cell.Address.Column == column && cell.Kind is SheetCellKind.Error or SheetCellKind.NotComputed);

    /// <param name="row">Null for the sheet as a whole.</param>
    public Place At(SheetRow? row = null, string? heading = null) => new()
    {
        Part = "workbook",
        File = file,
        Sheet = name,
        Cell = row is not null && heading is not null ? Cell(row, heading)?.ToString() : null,
    };

    /// <summary>The cell of a row under a heading; null when there is no such column.</summary>
    public CellAddress? Cell(SheetRow row, string heading) => columns.TryGetValue(heading, out var column) ? new CellAddress(row.Number, column) : null;

    public Place At(SheetCell cell) => At() with { Cell = cell.Address.ToString() };

    public bool Has(string heading) => columns.ContainsKey(heading);

    private void Find(SheetRow row, IReadOnlyList<string> required, IReadOnlyList<string> optional, IReadOnlyDictionary<string, string>? synonyms)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var others = new List<(SheetCell, bool)>();
        foreach (var cell in row.Cells)
        {
            var written = Heading(cell.Text);
            var heading = synonyms?.GetValueOrDefault(written) ?? written;
            var known = required.Contains(heading, StringComparer.Ordinal) || optional.Contains(heading, StringComparer.Ordinal);
            if (heading.Length > 0 && (!known || !found.TryAdd(heading, cell.Address.Column)))
                others.Add((cell, known));
        }
        if (!required.All(found.ContainsKey))
            return;
        foreach (var (heading, column) in found)
            columns.Add(heading, column);
        Others.AddRange(others);
    }

    private void Spread(IReadOnlyList<MergedRange> merges)
    {
        foreach (var range in merges.Where(range => range.Last.Row > range.First.Row && Rows.Count > 0))
        {
            if (Rows.FirstOrDefault(row => row.Number == range.First.Row) is not { } row || Clean(row.Text(range.First.Column)) is not { Length: > 0 } text)
                continue;
            for (var below = range.First.Row + 1; below <= Math.Min(range.Last.Row, Rows[^1].Number); below++)
                merged[new CellAddress(below, range.First.Column)] = text;
        }
    }

    /// <summary>Without blanks, the star of required columns and what stands in brackets behind.</summary>
    private static string Heading(string text)
    {
        var heading = string.Concat(Clean(text).Where(character => !char.IsWhiteSpace(character) && character is not ('*' or '＊')));
        return heading.AsSpan().IndexOfAny('（', '(') is var bracket and > 0 ? heading[..bracket] : heading;
    }

    private static string Clean(string text) => InvisibleCharacters.Remove(text, []).Trim();
}
