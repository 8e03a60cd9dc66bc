using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel.Reports;

namespace OfficeBulletin.Excel.Tests.Reports;

/// <summary>A finished report, as others see it.</summary>
internal sealed class ReportFile(byte[] bytes)
{
    public byte[] Bytes => bytes;

    /// <summary>A report of the year 2023 with nothing formatted in it.</summary>
    public static ReportFile Of(LedgerBook book, IEnumerable<LedgerItem> items)
    {
        var sheets = SampleItems.Sheets(book, items);
        return Of(PlainSeam.Of(sheets.Units), sheets);
    }

    public static ReportFile Of(ReportSeam seam, ItemSheets sheets)
    {
        using var stream = new MemoryStream();
        FinishedReport.Write(stream, seam, sheets);
        return new ReportFile(stream.ToArray());
    }

    /// <summary>What the SDK's validator says.</summary>
    public IReadOnlyList<string> Faults()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>Names of the sheets that were streamed: those of the units, and the ledger last.</summary>
    public IReadOnlyList<string> Long() => [.. Open().Sheets.Skip(2).Select(sheet => sheet.Name)];

    /// <summary>Rows of a streamed sheet as texts, "" for blank cells: the totals first, then the headings, then the items.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string sheet) => [.. AllRows(sheet).Skip(1)];

    /// <summary>The items of a streamed sheet, only what stands under these headings.</summary>
    public IReadOnlyList<string> Items(string sheet, params string[] headings)
    {
        var rows = Rows(sheet);
        var columns = headings.Select(heading => rows[1].Index().First(cell => cell.Item == heading).Index).ToList();
        return [.. rows.Skip(2).Select(row => string.Join(' ', columns.Select(column => row[column])))];
    }

    /// <summary>The totals of a unit's sheet by their headings.</summary>
    public string Total(string sheet, string heading) => Rows(sheet) is var rows ? rows[0][rows[1].Index().First(cell => cell.Item == heading).Index] : "";

    /// <summary>The same report whose formulas hold no value: whoever does not compute them is found out.</summary>
    public byte[] WithoutValues()
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var cell in document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).Where(cell => cell.CellFormula is not null))
                cell.CellValue = null;
        }
        return stream.ToArray();
    }

    public IWorkbook Open()
    {
        var outcome = WorkbookFile.Open(bytes, "report.xlsx");
        Assert.Empty(outcome.Findings.Select(finding => finding.Message));
        return outcome.Value!;
    }

    private IEnumerable<IReadOnlyList<string>> AllRows(string name)
    {
        var workbook = Open();
        var findings = new List<Finding>();
        var rows = workbook.Rows(workbook.Sheets.Single(sheet => sheet.Name == name), findings).ToList();
        Assert.Empty(findings.Select(finding => finding.Message));
        var width = rows.Max(row => row.Cells.Max(cell => cell.Address.Column));
        return rows.Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(1, width).Select(row.Text)]);
    }
}
