using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;
using static OfficeBulletin.Excel.Tests.Reports.SampleItems;

namespace OfficeBulletin.Excel.Tests.Reports;

public sealed class FinishedReportTests
{
    [Theory]
    [InlineData(JointCredit.Each)]
    [InlineData(JointCredit.Split)]
    [InlineData(JointCredit.First)]
    public void It_passes_the_validator_and_the_gate_without_a_word(JointCredit joint)
    {
        var report = ReportFile.Of(Book(joint), All);

        Assert.Empty(report.Faults());
        Assert.NotEmpty(report.Open().Sheets);
    }

    [Fact]
    public void The_same_items_are_the_same_bytes()
    {
        var sheets = Sheets(Book(), All);
        var seam = PlainSeam.Of(sheets.Units);

        Assert.Equal(ReportFile.Of(seam, sheets).Bytes, ReportFile.Of(seam, Sheets(Book(), All)).Bytes);
    }

    [Fact]
    public void Long_sheets_have_a_frozen_header_a_filter_columns_of_their_own_and_the_page_of_the_others()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ReportFile.Of(Book(), All).Bytes), isEditable: false);
        var workbook = document.WorkbookPart!;

        foreach (var (index, sheet) in workbook.Workbook.Sheets!.Elements<Sheet>().Index().Skip(2))
        {
            var part = ((WorksheetPart)workbook.GetPartById(sheet.Id!)).Worksheet;
            Assert.Equal(3, part.Descendants<Pane>().Single().VerticalSplit!.Value);
            var filter = part.GetFirstChild<AutoFilter>()!.Reference!.Value!;
            Assert.StartsWith("A3:", filter, StringComparison.Ordinal);
            Assert.Equal($"'{sheet.Name}'!{Fixed(filter)}", workbook.Workbook.DefinedNames!.Elements<DefinedName>().Single(name => name.LocalSheetId?.Value == index).Text);
            Assert.Equal(part.Descendants<Row>().Single(row => row.RowIndex! == 3u).Elements<Cell>().Count(), part.Descendants<Column>().Count());
            Assert.Equal((9u, OrientationValues.Landscape), (part.GetFirstChild<PageSetup>()!.PaperSize!.Value, part.GetFirstChild<PageSetup>()!.Orientation!.Value));
        }
    }

    [Fact]
    public void The_looks_of_formatted_cells_stay_what_they_were()
    {
        var sheets = Sheets(Book(), All);
        var seam = PlainSeam.Of(sheets.Units);

        Assert.Equal(Looks(seam.Package, 0), Looks(ReportFile.Of(seam, sheets).Bytes, 0));
        Assert.Equal(Looks(seam.Package, 1), Looks(ReportFile.Of(seam, sheets).Bytes, 1));
    }

    [LibreOfficeFact]
    public void Recalculated_by_LibreOffice_every_total_is_what_was_written()
    {
        foreach (var joint in Enum.GetValues<JointCredit>())
        {
            var report = ReportFile.Of(Book(joint), All);
            var recalculated = new ReportFile(LibreOffice.Converted(report.WithoutValues(), "xlsx", "xlsx"));

            foreach (var sheet in report.Long())
                Assert.Equal(report.Rows(sheet)[0].Select(Rounded), recalculated.Rows(sheet)[0].Select(Rounded));
        }
    }

    [Fact]
    public void Each_item_stands_once_in_the_ledger_and_once_in_the_sheet_of_each_unit_that_is_credited()
    {
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(25),
            Prop.ForAll(Gen.ListOf(Generated).ToArbitrary(), items =>
            {
                var numbered = items.Select((item, index) => item with { Title = $"第{index}条" }).ToList();
                var report = ReportFile.Of(Book(), numbered);
                var byUnit = report.Long().SkipLast(1).SelectMany(sheet => report.Items(sheet, "标题").Select(title => (sheet, title))).ToHashSet();
                Assert.Equal(numbered.Select(item => item.Title), report.Items("台账", "标题"));
                Assert.Equal(numbered.SelectMany(item => item.Units.Select(unit => (unit.ShortName ?? unit.Name, item.Title))).ToHashSet(), byUnit);
                Assert.Equal(numbered.Sum(item => item.Units.Count), report.Long().SkipLast(1).Sum(sheet => report.Items(sheet, "标题").Count));
            }));
    }

    /// <summary>Items of the first half of the year, before the merger.</summary>
    private static Gen<LedgerItem> Generated =>
        from day in Gen.Choose(0, 150)
        from units in Gen.SubListOf([Office, Wanzhou, Qianjiang]).Where(units => units.Count > 0)
        from marks in Gen.ArrayOf(Gen.Elements(default, Forwarded, Used(), Used("2023年第2期", 2023, 2)), 3)
        select new LedgerItem(0, new DateOnly(2023, 1, 1).AddDays(day), [.. units], "", marks);

    private static string Fixed(string range) => string.Join(':', range.Split(':').Select(corner => $"${corner.TrimEnd("0123456789".ToCharArray())}${corner.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray())}"));

    private static string Rounded(string text) => decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Round(number, 9).ToString("0.#########", System.Globalization.CultureInfo.InvariantCulture) : text;

    /// <summary>What each cell of a sheet wears, as the XML of its look.</summary>
    private static List<string> Looks(byte[] bytes, int sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var workbook = document.WorkbookPart!;
        var looks = workbook.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Select(look => look.OuterXml).ToList();
        var part = (WorksheetPart)workbook.GetPartById(workbook.Workbook.Sheets!.Elements<Sheet>().ElementAt(sheet).Id!);
        return [.. part.Worksheet.Descendants<Cell>().Select(cell => $"{cell.CellReference} {looks[(int)(cell.StyleIndex?.Value ?? 0)]}")];
    }
}
