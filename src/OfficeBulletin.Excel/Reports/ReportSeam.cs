using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Reports;

/// <summary>
/// The report workbook before its long sheets and charts: what the formatted sheets' side hands over to <see cref="FinishedReport"/>, which puts the streamed sheets in the place of the
/// empty ones and copies every other part as it is.
/// </summary>
/// <param name="Package">A whole .xlsx, sound and settled: the same report is the same bytes. Formulas hold their values.</param>
/// <param name="ChartSheet">图表: only a title in its first row; charts start in row 3.</param>
/// <param name="UnitSheets">One for each unit of <see cref="ItemSheets.Units"/>, in that order.</param>
/// <param name="LedgerSheet">台账, the last tab.</param>
/// <param name="Charts">What is to be drawn, in order.</param>
internal sealed record ReportSeam(byte[] Package, EmptySheet ChartSheet, IReadOnlyList<EmptySheet> UnitSheets, EmptySheet LedgerSheet, ReportStyles Styles, IReadOnlyList<ReportChart> Charts);

/// <summary>
/// A sheet that is to be filled. Its page set-up, footer, frozen rows (1 to <see cref="HeaderRow"/>) and repeated rows (Print_Titles in workbook.xml) stand already: only cols, dimension and
/// sheetData are replaced, and autoFilter (with its hidden name _xlnm._FilterDatabase) added. Row 1 is <see cref="Title"/>, row 2 one line of totals, row 3 the header.
/// </summary>
/// <param name="Name">Legal and unique name of the tab.</param>
/// <param name="Part">Part of the package: "xl/worksheets/sheet7.xml".</param>
/// <param name="Position">Of the tab, from 0: localSheetId of its names.</param>
/// <param name="Title">Text of the first row.</param>
/// <param name="Unit">Null for a sheet that is not a unit's.</param>
internal sealed record EmptySheet(string Name, string Part, int Position, string Title, Unit? Unit)
{
    /// <summary>The last frozen row of a list.</summary>
    public const int HeaderRow = 3;

    /// <summary>As a formula refers to it: 'A''B'. Always quoted.</summary>
    public string Quoted => $"'{Name.Replace("'", "''", StringComparison.Ordinal)}'";
}

/// <summary>Indexes into cellXfs of styles.xml (the attribute s of a cell), the same look in all sheets.</summary>
/// <param name="Title">黑体, large, centred.</param>
/// <param name="Line">Small line below a title, right-aligned.</param>
/// <param name="Header">黑体, framed, filled, centred, wrapped.</param>
/// <param name="Text">宋体, framed, wrapped, left; format @.</param>
/// <param name="Centred">As text, centred.</param>
/// <param name="Date">Framed, centred; yyyy-mm-dd.</param>
/// <param name="Number">Framed, centred; at most two decimals.</param>
/// <param name="Total">As a number, bold face of the header.</param>
/// <param name="Link">As text, coloured and underlined.</param>
internal sealed record ReportStyles(int Title, int Line, int Header, int Text, int Centred, int Date, int Number, int Total, int Link);

/// <summary>A chart and the cells it draws; the values stand beside the references, for the chart's own cache.</summary>
/// <param name="Trend">True for lines over months, false for columns side by side.</param>
/// <param name="Categories">Units or months.</param>
internal sealed record ReportChart(string Title, bool Trend, ChartTexts Categories, IReadOnlyList<ChartSeries> Series);

/// <param name="Reference">"'逐月'!$A$5:$A$43"</param>
internal sealed record ChartTexts(string Reference, IReadOnlyList<string> Texts);

/// <summary>One row of values: 报送 or 采用.</summary>
/// <param name="Reference">"'逐月'!$N$5:$N$43"</param>
internal sealed record ChartSeries(string Name, string Reference, IReadOnlyList<decimal> Values);
