using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Entering;
using OfficeBulletin.Excel.Tests.Marking;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel.Tests.Entering;

/// <summary>A ledger workbook on its way: opened, entered in, and looked into.</summary>
internal sealed record LedgerFile(byte[] Bytes)
{
    private const string Name = "ledger.xlsx";

    public MarkedFile Parts => new(Bytes);

    /// <summary>The template as it ships.</summary>
    public static LedgerFile Template()
    {
        using var stream = new MemoryStream();
        LedgerTemplate.Write(stream);
        return new LedgerFile(stream.ToArray());
    }

    public Outcome<LedgerSheet> Open()
    {
        var (package, workbook) = Gated();
        return LedgerReader.Open(workbook).Then(reader => LedgerSheet.Open(package, workbook, reader));
    }

    /// <summary>"E99 A5": rule and cell of what it is refused for.</summary>
    public IEnumerable<string> Refusals() => Open().Findings.Where(finding => finding.Level == FindingLevel.Error).Select(finding => $"{finding.Rule} {finding.Where.Cell}");

    public LedgerFile Enter(params IReadOnlyList<LedgerCell> cells)
    {
        var (package, workbook) = Gated();
        var sheet = LedgerReader.Open(workbook).Then(reader => LedgerSheet.Open(package, workbook, reader));
        Assert.False(sheet.Refused, string.Join(' ', sheet.Findings.Select(finding => finding.Message)));
        using var output = new MemoryStream();
        LedgerWriter.Write(Bytes, package, sheet.Value!, cells, output);
        return new LedgerFile(output.ToArray());
    }

    public LedgerFile Enter(IReadOnlyList<LedgerEntry> sent, IReadOnlyList<LedgerEntry>? printed = null)
    {
        var entered = LedgerEntering.Add(Open().Value!.Standing, units: null, sent, printed is null ? [] : [printed]).Value!;
        return entered.Cells.Count == 0 ? this : Enter(entered.Cells);
    }

    /// <summary>"2 2025-03-05 万州 标题 党史网=…", one for each item that the reader gives.</summary>
    public IReadOnlyList<string> Items()
    {
        var reader = LedgerReader.Open(Gated().Workbook).Value!;
        var findings = new List<Finding>();
        var items = reader.Items(findings).Select(item => string.Join(' ', (string[])
        [
            $"{item.Row}", item.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join('、', item.Units.Select(unit => unit.Name)), item.Title,
            .. reader.Book.Channels.Zip(item.Uses).Where(use => use.Second.Adopted is not null).Select(use => $"{use.First.Name}={use.Second.Adopted!.Where}"),
        ])).ToList();
        Assert.Empty(findings);
        return items;
    }

    public string SheetXml() => Parts.Text(Open().Value!.Sheet.Part);

    public void AssertSound()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}"));
    }

    public static LedgerCell Cell(int row, string heading, string text) =>
        heading == LedgerForm.Date ? new LedgerCell(row, heading, text) { Date = DateOnly.Parse(text, CultureInfo.InvariantCulture) } : new LedgerCell(row, heading, text);

    public static LedgerEntry Sent(string date, string units, string title) =>
        new(DateOnly.Parse(date, CultureInfo.InvariantCulture), units.Split('、'), title, Place.InFile("报送表.xlsx"));

    public static LedgerEntry Printed(string units, string title)
    {
        var mark = new PrintedIn("工作简报", 2025, 3, new DateOnly(2025, 6, 15));
        return new LedgerEntry(mark.ItemDate, units.Split('、'), title, Place.InFile("第3期.docx")) { Mark = mark };
    }

    private (GatedPackage Package, Workbook Workbook) Gated()
    {
        var package = PackageGate.Open(Bytes, PackageKind.Workbook, Name);
        Assert.False(package.Refused, string.Join(' ', package.Findings.Select(finding => finding.Message)));
        return (package.Value!, Workbook.Open(package.Value!, Name));
    }
}
