using ClosedXML.Excel;
using OfficeBulletin.Adoptions;

namespace OfficeBulletin.Excel.Tests.Reports;

public sealed class ChannelSheetTests
{
    private const string Sheet = "渠道";

    [Fact]
    public void What_the_ledger_does_not_record_of_a_channel_is_blank_and_not_0()
    {
        var report = new SampleReport(5).Made();
        var (bare, whole) = (report.Tally.Channels[0], report.Tally.Channels[1]);
        var written = WrittenReport.Of(report, new HashSet<string>([LedgerForm.Adopted(bare), LedgerForm.Forwarded(whole), LedgerForm.Adopted(whole)], StringComparer.Ordinal));
        var row = 3;

        foreach (var (index, counts) in report.Tally.Kinds.Select(kind => report.Tally.Total(kind)).Append(report.Tally.Total()).Index())
        {
            Assert.Equal(["", Printed(counts.Uses[0].Adopted), ""], Shown(written, row + index));
            Assert.Null(written.Formula(Sheet, row + index, 5));
        }
        row += report.Tally.Kinds.Count + 1;
        Assert.Equal([Printed(report.Tally.Total(report.Tally.Kinds[0]).Uses[1].Forwarded), Printed(report.Tally.Total(report.Tally.Kinds[0]).Uses[1].Adopted)], Shown(written, row).Take(2));
        Assert.NotNull(written.Formula(Sheet, row, 5));
    }

    [Fact]
    public void The_name_of_a_channel_stands_in_the_middle_of_its_rows()
    {
        using var workbook = new XLWorkbook(new MemoryStream(WrittenReport.Of(new SampleReport(5).Made()).Bytes));
        var name = workbook.Worksheet(Sheet).Cell(3, 1);

        Assert.True(name.IsMerged());
        Assert.Equal(XLAlignmentVerticalValues.Center, name.Style.Alignment.Vertical);
    }

    private static List<string> Shown(WrittenReport written, int row) => [.. Enumerable.Range(3, 3).Select(column => written.Shown(Sheet, row, column))];

    private static string Printed(decimal value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
