namespace OfficeBulletin.Excel;

/// <summary>A short sheet of the register's or the ledger's workbook: rows as texts by column, and what is to be said of them.</summary>
/// <param name="required">How many of the first headings a row must hold to be the header.</param>
/// <param name="others">Other words that people write for a heading; null when there are none.</param>
internal sealed class RegisterSheet(int required = 2, IReadOnlyDictionary<string, string>? others = null)
{
    private readonly List<Finding> findings = [];
    private HeadedSheet? sheet;

    public List<Finding> Findings => findings;

    /// <summary>The rows below the header; empty, with <see cref="Found"/> false, when there is no row that holds the required headings.</summary>
    public IReadOnlyList<SheetRow> Read(IWorkbook workbook, WorkbookSheet from, params IReadOnlyList<string> headings)
    {
        sheet = HeadedSheet.Read(workbook, from, [.. headings.Take(required)], [.. headings.Skip(required)], int.MaxValue, findings, others, spread: false);
        return sheet.Rows;
    }

    public bool Found => sheet is { Found: true };

    /// <summary>The cell's text without what nobody sees; "" when it is blank or there is no such column.</summary>
    public string Text(SheetRow row, string heading) => sheet?.Text(row, heading) ?? "";

    /// <summary>A cell of several words joined by 、 or the like, or lines.</summary>
    public IReadOnlyList<string> Words(SheetRow row, string heading) =>
        Text(row, heading).Split(['、', '，', ',', '；', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The cell of a row under a heading; null when there is no such column.</summary>
    public CellAddress? Cell(SheetRow row, string heading) => sheet?.Cell(row, heading);

    public Place At(SheetRow row, string heading) => sheet!.At(row, heading);

    public void Add(string rule, string name, FindingLevel level, SheetRow? row, string heading, string message, string? quote = null, string? suggestion = null) =>
        findings.Add(new Finding(rule, name, level, sheet!.At(row, heading), message, quote, suggestion));
}
