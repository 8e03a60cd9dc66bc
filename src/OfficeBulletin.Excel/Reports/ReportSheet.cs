using System.Globalization;
using ClosedXML.Excel;

namespace OfficeBulletin.Excel.Reports;

/// <summary>One formatted sheet while it is being written. Formulas are noted with their values, since the library computes not all of them.</summary>
internal sealed class ReportSheet(IXLWorksheet sheet, ReportLooks looks)
{
    private const double LineFactor = 1.36;

    public string Name => sheet.Name;

    private string Quoted => $"'{Name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>What the formulas give, by the cell's address.</summary>
    public Dictionary<string, object> Values { get; } = new(StringComparer.Ordinal);

    public IXLPageSetup Page => sheet.PageSetup;

    /// <summary>A blank cell that is framed like its neighbours.</summary>
    public void Blank(int row, int column, ReportLook look) => sheet.Cell(row, column).Style = looks[look];

    public void Text(int row, int column, string text, ReportLook look)
    {
        var cell = sheet.Cell(row, column);
        cell.Style = looks[look];
        cell.SetDataType(XLDataType.Text);
        cell.SetValue(SheetText.Of(text));
    }

    public void Number(int row, int column, decimal value, ReportLook look)
    {
        var cell = sheet.Cell(row, column);
        cell.Style = looks[look];
        cell.SetValue(Stored(value));
    }

    public void Formula(int row, int column, string formula, decimal value, ReportLook look) => Formula(row, column, formula, (object)Stored(value), look);

    public void Formula(int row, int column, string formula, string value, ReportLook look) => Formula(row, column, formula, (object)value, look);

    /// <summary>Headings from the first column on.</summary>
    public void Headings(int row, IReadOnlyList<string> texts)
    {
        for (var column = 1; column <= texts.Count; column++)
            Text(row, column, texts[column - 1], ReportLook.Header);
    }

    /// <summary>A text over several columns of a row.</summary>
    public void Across(int row, int first, int last, string text, ReportLook look)
    {
        Text(row, first, text, look);
        if (last <= first)
            return;
        for (var column = first + 1; column <= last; column++)
            Blank(row, column, look);
        sheet.Range(row, first, row, last).Merge(checkIntersect: false);
    }

    /// <summary>A text over several rows and columns.</summary>
    public void Block(int firstRow, int firstColumn, int lastRow, int lastColumn, string text, ReportLook look)
    {
        Text(firstRow, firstColumn, text, look);
        sheet.Range(firstRow, firstColumn, lastRow, lastColumn).Merge(checkIntersect: false);
    }

    /// <summary>Makes the cells of a column one, which looks and says what the first does.</summary>
    /// <param name="top">True where there are many rows: where a page ends inside, the text stands whole on the first.</param>
    public void Down(int firstRow, int lastRow, int column, bool top = false)
    {
        for (var row = firstRow + 1; row <= lastRow; row++)
            sheet.Cell(row, column).Style = sheet.Cell(firstRow, column).Style;
        if (lastRow == firstRow)
            return;
        var cells = sheet.Range(firstRow, column, lastRow, column).Merge(checkIntersect: false);
        if (top)
            cells.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
    }

    public void Link(int row, int column, string text, string target, ReportLook look)
    {
        Text(row, column, text, look);
        sheet.Cell(row, column).Hyperlink = new XLHyperlink($"'{target.Replace("'", "''", StringComparison.Ordinal)}'!A1");
        sheet.Cell(row, column).Style = looks[look];
    }

    public void Widths(params ReadOnlySpan<double> widths)
    {
        for (var column = 1; column <= widths.Length; column++)
            sheet.Column(column).Width = widths[column - 1];
    }

    public double WidthOf(int column) => sheet.Column(column).Width;

    public void Height(int row, double points) => sheet.Row(row).Height = Math.Min(points, 409);

    /// <summary>Height of a row whose text of that look is wrapped into a width.</summary>
    public static double Height(string text, double width, ReportLook look, double spare = 4) =>
        (SheetText.Lines(text, width, ReportLooks.SizeOf(look)) * ReportLooks.SizeOf(look) * LineFactor) + spare;

    public void Freeze(int rows, int columns = 0)
    {
        sheet.SheetView.FreezeRows(rows);
        if (columns > 0)
            sheet.SheetView.FreezeColumns(columns);
    }

    public void Filter(int firstRow, int lastRow, int columns) => sheet.Range(firstRow, 1, lastRow, columns).SetAutoFilter();

    public static string At(int row, int column) => new CellAddress(row, column).ToString();

    public static string Range(int firstRow, int firstColumn, int lastRow, int lastColumn) => $"{At(firstRow, firstColumn)}:{At(lastRow, lastColumn)}";

    /// <summary>"'逐月'!$A$5:$A$43"</summary>
    public string Reference(int firstRow, int firstColumn, int lastRow, int lastColumn) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Quoted}!${CellAddress.Letters(firstColumn)}${firstRow}:${CellAddress.Letters(lastColumn)}${lastRow}");

    /// <summary>"'计分明细'!$D$5"</summary>
    public string Reference(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Quoted}!${CellAddress.Letters(column)}${row}");

    /// <summary>As a cell holds it (IEEE 754 binary64).</summary>
    public static double Stored(decimal value) => (double)value;

    private void Formula(int row, int column, string formula, object value, ReportLook look)
    {
        var cell = sheet.Cell(row, column);
        cell.Style = looks[look];
        cell.FormulaA1 = formula;
        Values.Add(At(row, column), value);
    }
}
