using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using OfficeBulletin.Gate;
using OfficeBulletin.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Tests;

using Workbook = OfficeBulletin.Excel.Workbook;

public sealed class SubmissionTemplateTests
{
    private static readonly UnitRegister Units = new([new Unit("万州区史志研究室", "万州", "区县", []) { Order = 11 }, new Unit("黔江区史志研究室", "黔江", "区县", []) { Order = 12 }]);

    [Fact]
    public void The_shipped_workbook_is_what_is_written_today() => Assert.Equal(PackageTexts.Of(Written()), PackageTexts.Of(Shipped()));

    [Fact]
    public void Written_twice_it_is_the_same_to_the_byte() => Assert.Equal(Written(Units), Written(Units));

    [Fact]
    public void It_passes_the_validator_and_the_gate_without_a_word()
    {
        foreach (var bytes in (byte[][])[Written(), Written(Units)])
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
            var gated = PackageGate.Open(bytes, PackageKind.Workbook, "submission.xlsx");
            Assert.False(gated.Refused);
            Assert.Empty(gated.Findings);
        }
    }

    [Fact]
    public void The_instructions_come_first_then_the_sheet_to_fill_in_and_the_lists_are_out_of_sight()
    {
        using var workbook = Open(Written());

        Assert.Equal(
            [(SubmissionForm.InstructionsName, XLWorksheetVisibility.Visible), (SubmissionForm.SheetName, XLWorksheetVisibility.Visible), (SubmissionForm.ListsName, XLWorksheetVisibility.VeryHidden)],
            workbook.Worksheets.Select(sheet => (sheet.Name, sheet.Visibility)));
    }

    [Fact]
    public void The_header_row_is_that_of_the_form_with_stars_on_what_is_required()
    {
        using var workbook = Open(Written());
        var header = workbook.Worksheet(SubmissionForm.SheetName).Row(1).CellsUsed().Select(cell => cell.GetString());

        Assert.Equal(SubmissionForm.Columns.Select(column => column.Heading + (column.Required ? "*" : "")), header);
    }

    [Fact]
    public void Its_rows_are_empty_although_each_counts_characters()
    {
        var workbook = Workbook.Open(PackageGate.Open(Written(), PackageKind.Workbook, "submission.xlsx").Value!, "submission.xlsx");
        var findings = new List<Finding>();

        Assert.Equal([1], workbook.Rows(workbook.Sheet(SubmissionForm.SheetName)!, findings).Select(row => row.Number));
        Assert.Empty(findings);
    }

    [Fact]
    public void The_length_counts_characters_without_blanks_and_line_breaks()
    {
        using var workbook = Open(Written());
        var sheet = workbook.Worksheet(SubmissionForm.SheetName);
        var (body, length) = (Column(SubmissionField.Body), Column(SubmissionField.Length));
        sheet.Cell(2, body).Value = "　　第一段。\n　　Second 段。";

        Assert.Equal(12, Convert.ToInt32(sheet.Cell(2, length).Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("", sheet.Cell(3, length).Value);
    }

    [Fact]
    public void Every_cell_says_in_Chinese_what_belongs_there()
    {
        foreach (var rule in Rules(Written()))
        {
            Assert.True(rule.ShowInputMessage!.Value);
            Assert.InRange(rule.Prompt!.Value!.Length, 5, 255);
            Assert.InRange(rule.PromptTitle!.Value!.Length, 1, 32);
            Assert.InRange((rule.Error?.Value ?? "").Length, 0, 255);
            Assert.InRange((rule.ErrorTitle?.Value ?? "").Length, 0, 32);
        }
        Assert.Equal(SubmissionForm.Columns.Select(column => column.Heading), Rules(Written()).Select(rule => rule.PromptTitle!.Value));
    }

    [Fact]
    public void What_the_reader_takes_is_asked_about_and_never_forbidden()
    {
        var forbidding = Rules(Written(Units)).Where(rule => rule.ShowErrorMessage!.Value && rule.ErrorStyle!.Value == DataValidationErrorStyleValues.Stop).Select(rule => rule.PromptTitle!.Value);

        Assert.Equal(["事件日期", "审签日期", "密级声明"], forbidding);
    }

    [Fact]
    public void Units_are_offered_from_the_register_and_free_without_one()
    {
        Assert.Equal(DataValidationValues.None, Rule(Written(), SubmissionField.Units).Type!.Value);
        Assert.Equal(DataValidationValues.List, Rule(Written(Units), SubmissionField.Units).Type!.Value);
        using var workbook = Open(Written(Units));
        var named = workbook.NamedRange(Rule(Written(Units), SubmissionField.Units).Formula1!.Text);
        Assert.Equal(["万州区史志研究室", "黔江区史志研究室"], named.Ranges.Single().Cells().Select(cell => cell.GetString()));
        Assert.Equal(["11", "12"], named.Ranges.Single().Cells().Select(cell => cell.CellLeft().GetString()));
    }

    [Fact]
    public void The_header_is_locked_and_every_row_below_is_open_without_a_password()
    {
        using var workbook = Open(Written());
        var sheet = workbook.Worksheet(SubmissionForm.SheetName);

        Assert.True(sheet.Protection.IsProtected);
        Assert.All(Elements<SheetProtection>(Written()), protection => Assert.True(protection.Sheet!.Value && protection.Password is null && protection.HashValue is null));
        Assert.All(sheet.Row(1).CellsUsed(), cell => Assert.True(cell.Style.Protection.Locked));
        Assert.All(Enumerable.Range(1, SubmissionForm.Columns.Count), column => Assert.False(sheet.Cell(2, column).Style.Protection.Locked || sheet.Cell(5000, column).Style.Protection.Locked));
        Assert.True(workbook.Worksheet(SubmissionForm.InstructionsName).Protection.IsProtected);
    }

    [Fact]
    public void It_prints_on_A4_landscape_with_the_header_on_every_page()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Written()), isEditable: false);

        Assert.Equal($"{SubmissionForm.SheetName}!$1:$1", document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single(name => name.Name == "_xlnm.Print_Titles").Text);
        Assert.All(Elements<PageSetup>(Written()).Take(2), page => Assert.Equal((9u, OrientationValues.Landscape), (page.PaperSize!.Value, page.Orientation!.Value)));
    }

    [Fact]
    public void The_instructions_say_every_column_with_an_example()
    {
        using var workbook = Open(Written());
        var texts = workbook.Worksheet(SubmissionForm.InstructionsName).CellsUsed().Select(cell => cell.GetString()).ToList();

        Assert.All(SubmissionForm.Columns, column => Assert.Contains(column.Heading, texts));
        Assert.Contains(texts, text => text.Contains("不得报送涉密内容", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("300—500 字", StringComparison.Ordinal));
    }

    private static byte[] Written(UnitRegister? units = null)
    {
        using var stream = new MemoryStream();
        SubmissionTemplate.Write(stream, units);
        return stream.ToArray();
    }

    private static byte[] Shipped() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "templates", "submission.xlsx"));

    private static XLWorkbook Open(byte[] bytes) => new(new MemoryStream(bytes));

    private static int Column(SubmissionField field) => SubmissionForm.Columns.TakeWhile(column => column.Field != field).Count() + 1;

    private static DataValidation Rule(byte[] bytes, SubmissionField field) => Rules(bytes)[Column(field) - 1];

    private static List<DataValidation> Rules(byte[] bytes) => Elements<DataValidation>(bytes);

    private static List<TElement> Elements<TElement>(byte[] bytes)
        where TElement : OpenXmlElement
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<TElement>())];
    }
}
