using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;
using static OfficeBulletin.Excel.Tests.Reports.SampleItems;

namespace OfficeBulletin.Excel.Tests.Reports;

/// <summary>What was handed on can be read again: by us as a ledger, by others cell by cell.</summary>
public sealed class ReadAgainTests
{
    private static readonly IReadOnlyList<LedgerItem> Reported = [.. All.Where(item => item.Title != "与今年无关")];

    [Fact]
    public void The_ledger_of_a_report_is_a_ledger_with_the_same_items()
    {
        var reader = LedgerReader.Open(Report().Open());
        var findings = new List<Finding>();
        var items = reader.Value!.Items(findings).ToList();

        Assert.Empty(reader.Findings.Concat(findings).Select(finding => finding.Message));
        Assert.Equal(Book().Channels.Select(channel => channel.Name), reader.Value.Book.Channels.Select(channel => channel.Name));
        Assert.Equal(Reported.Select(Said), items.Select(Said));
        Assert.Equal(Enumerable.Range(4, Reported.Count), items.Select(item => item.Row));
    }

    [OpenpyxlFact]
    public void Openpyxl_sees_every_item_once_in_each_of_its_sheets()
    {
        var titles = Openpyxl.Values(Report().Bytes).Where(cell => cell.Cell.StartsWith('C') && Reported.Any(item => item.Title == cell.Value)).Select(cell => (cell.Sheet, cell.Value)).ToList();

        Assert.Equal(Reported.Select(item => item.Title), titles.Where(cell => cell.Sheet == "台账").Select(cell => cell.Value));
        Assert.Equal(["去年报送、今年采用", "馆藏文献整理", "两区联合调研", "合并之前报送、之后采用", "今年报送、明年采用"], titles.Where(cell => cell.Sheet == "万州").Select(cell => cell.Value));
        Assert.Equal(titles.Count, titles.Distinct().Count());
    }

    [Fact]
    public void The_whole_report_passes_the_validator_and_its_unit_sheets_add_up_to_its_tables()
    {
        var report = Report();

        Assert.Empty(report.Faults());
        Assert.Equal(["封面", "处室", "区县", "排名与计分", "渠道", "逐月", "图表", "核对", "办公室", "万州", "黔江", "台账"], report.Open().Sheets.Select(sheet => sheet.Name).Where(name => name != "约稿与批示"));
    }

    [Fact]
    public void Names_of_filters_and_of_repeated_rows_stand_at_the_sheet_they_speak_of()
    {
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(Report().Bytes), isEditable: false);
        var workbook = document.WorkbookPart!.Workbook;
        var sheets = workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value).ToList();
        var names = workbook.DefinedNames!.Elements<DocumentFormat.OpenXml.Spreadsheet.DefinedName>().ToList();

        Assert.All(names, name => Assert.Equal(sheets[(int)name.LocalSheetId!.Value], name.Text.Split('!')[0].Trim('\'')));
        Assert.Equal(["办公室", "万州", "黔江", "台账"], names.Where(name => name.Name == "_xlnm._FilterDatabase").Select(name => sheets[(int)name.LocalSheetId!.Value]));
    }

    private static ReportFile Report()
    {
        var (book, tallies) = (Book(), new TallyBook(Book()));
        foreach (var item in All)
            tallies.Add(item);
        var tally = tallies.Of(Year);
        var report = new Report("通报", Year, tally, tallies.Of(Year.Before), [.. Year.Months.Select(month => tallies.Of(Period.Of(month)))], new Notice([], NoticeTables.Of(tally, []))) { Forms = [.. tally.Kinds.Select(NoticeForm.Of)] };
        using var stream = new MemoryStream();
        ReportWriter.Write(stream, report, book, Sheets(book, All));
        return new ReportFile(stream.ToArray());
    }

    /// <summary>Everything that an item says but its row.</summary>
    private static string Said(LedgerItem item) => string.Join(
        ' ',
        [
            item.Date, string.Join('、', item.Units.Select(unit => unit.Name)), item.Title, item.Category, string.Join('、', item.Authors), string.Join('、', item.Instructions), item.Commission, item.Note,
            .. item.Uses.SelectMany(use => (object?[])[use.Forwarded, use.Adopted is { } adopted ? adopted with { Manner = null } : null]),
        ]);
}
