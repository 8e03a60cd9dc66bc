using OfficeBulletin.Text;

namespace OfficeBulletin.Excel;

/// <summary>A short sheet of the register's workbook, whose header row names its columns: rows as texts by column.</summary>
/// <param name="required">How many of the first headings a row must hold to be the header.</param>
/// <param name="others">Other words that people write for a heading; null when there are none.</param>
internal sealed class RegisterSheet(string file, string sheet, int required = 2, IReadOnlyDictionary<string, string>? others = null)
{
    /// <summary>The header row stands at this row at the latest.</summary>
    private const int LastHeaderRow = 10;

    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public List<Finding> Findings => findings;

    /// <summary>The rows below the header; empty, with <see cref="Found"/> false, when there is no row that holds the required headings.</summary>
    public IReadOnlyList<SheetRow> Read(IWorkbook workbook, WorkbookSheet from, params IReadOnlyList<string> headings)
    {
        var rows = new List<SheetRow>();
        foreach (var row in workbook.Rows(from, findings))
        {
            if (Found)
                rows.Add(row);
            else if (row.Number > LastHeaderRow)
                break;
            else
                Find(row, headings);
        }
        return rows;
    }

    public bool Found => columns.Count > 0;

    /// <summary>The cell's text without what nobody sees; "" when it is blank or there is no such column.</summary>
    public string Text(SheetRow row, string heading) => columns.TryGetValue(heading, out var column) ? Clean(row.Text(column)) : "";

    /// <summary>A cell of several words joined by 、 or the like, or lines.</summary>
    public IReadOnlyList<string> Words(SheetRow row, string heading) =>
        Text(row, heading).Split(['、', '，', ',', '；', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The cell of a row under a heading; null when there is no such column.</summary>
    public CellAddress? Cell(SheetRow row, string heading) => columns.TryGetValue(heading, out var column) ? new CellAddress(row.Number, column) : null;

    public void Add(string rule, string name, FindingLevel level, SheetRow? row, string heading, string message, string? quote = null, string? suggestion = null) =>
        findings.Add(new Finding(rule, name, level, At(row, heading), message, quote, suggestion));

    private Place At(SheetRow? row, string heading)
    {
        return new Place { Part = "workbook", File = file, Sheet = sheet, Cell = row is null ? null : Cell(row, heading)?.ToString() };
    }

    private void Find(SheetRow row, IReadOnlyList<string> headings)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
        {
            var heading = string.Concat(Clean(cell.Text).Where(character => !char.IsWhiteSpace(character) && character is not ('*' or '＊')));
            if (others?.GetValueOrDefault(heading) is { } meant)
                heading = meant;
            if (headings.Contains(heading, StringComparer.Ordinal))
                found.TryAdd(heading, cell.Address.Column);
        }
        if (!headings.Take(required).All(found.ContainsKey))
            return;
        foreach (var (heading, column) in found)
            columns.Add(heading, column);
    }

    private static string Clean(string text) => InvisibleCharacters.Remove(text, []).Trim();
}
