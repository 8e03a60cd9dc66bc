using System.Globalization;

namespace OfficeBulletin.Excel.Tests;

public sealed class DateCellTests
{
    [Theory]
    [InlineData("14", "2024-01-30")]
    [InlineData("22", "2024-01-30T08:30:00")]
    [InlineData("20", "2024-01-30T08:30:00")]
    [InlineData("27", "2024-01-30")]
    [InlineData("31", "2024-01-30")]
    [InlineData("36", "2024-01-30")]
    [InlineData("50", "2024-01-30")]
    [InlineData("58", "2024-01-30")]
    [InlineData("yyyy-mm-dd", "2024-01-30")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@", "2024-01-30")]
    [InlineData("[$-804]yyyy年m月d日", "2024-01-30")]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"", "2024-01-30")]
    [InlineData("m/d", "2024-01-30")]
    [InlineData("mmm", "2024-01-30")]
    [InlineData("[$-804]aaaa;@", "2024-01-30")]
    [InlineData("yyyy-m-d h:mm", "2024-01-30T08:30:00")]
    [InlineData("[$-804]上午/下午h\"时\"mm\"分\";@", "2024-01-30T08:30:00")]
    [InlineData("[Red]m.d", "2024-01-30")]
    [InlineData("[=0]\"\";yyyy.mm.dd", "2024-01-30")]
    [InlineData("[$-411]ge.m.d", "2024-01-30")]
    public void A_format_makes_a_number_a_date(string format, string read) => Assert.Equal((SheetCellKind.Date, read), Read("45321.354166666664", format));

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("9")]
    [InlineData("49")]
    [InlineData("General")]
    [InlineData("G/通用格式\"日\"")]
    [InlineData("[Red]General")]
    [InlineData("0.00E+00")]
    [InlineData("##0.0e+0")]
    [InlineData("#,##0\\d")]
    [InlineData("0\" days\"")]
    [InlineData("[Blue]#,##0.00_);[Red]\\(#,##0.00\\)")]
    [InlineData("[$USD-409]#,##0.00")]
    [InlineData("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ")]
    [InlineData("@")]
    public void Other_formats_do_not(string format) => Assert.Equal((SheetCellKind.Number, "45321"), Read("45321", format));

    [Theory]
    [InlineData("0.3541666667", "h:mm", "08:30:00")]
    [InlineData("0.3541666667", "yyyy-m-d h:mm", "08:30:00")]
    [InlineData("0.5", "mm:ss", "12:00:00")]
    [InlineData("1.1041666667", "[h]:mm", "26:30:00")]
    [InlineData("1.1041666667", "46", "26:30:00")]
    [InlineData("0.0208333333", "[mm]:ss", "00:30:00")]
    [InlineData("0.99999999", "h:mm:ss", "1900-01-01")]
    [InlineData("1", "14", "1900-01-01")]
    [InlineData("59", "14", "1900-02-28")]
    [InlineData("60", "14", "1900-02-29")]
    [InlineData("61", "14", "1900-03-01")]
    [InlineData("45321", "22", "2024-01-30")]
    [InlineData("2958465", "14", "9999-12-31")]
    public void Times_and_the_ends_of_the_calendar(string serial, string format, string read) => Assert.Equal((SheetCellKind.Date, read), Read(serial, format));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2958466")]
    [InlineData("0.5")]
    [InlineData("1E+300")]
    public void What_is_no_day_of_the_calendar_stays_a_number(string serial) => Assert.Equal((SheetCellKind.Number, serial), Read(serial, "14"));

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("43859", "2024-01-30")]
    [InlineData("60", "1904-03-01")]
    public void Some_workbooks_count_from_1904(string serial, string read) => Assert.Equal((SheetCellKind.Date, read), Read(serial, "14", "date1904=\"true\""));

    [Theory]
    [InlineData("2024-01-30", "2024-01-30")]
    [InlineData("2024-01-30T00:00:00", "2024-01-30")]
    [InlineData("2024-01-30T08:30:00.000Z", "2024-01-30T08:30:00")]
    [InlineData("T08:30:00", "08:30:00")]
    public void A_cell_may_spell_its_date(string written, string read)
    {
        var cell = Cell($"""<c r="A1" t="d"><v>{written}</v></c>""", "14");
        Assert.Equal((SheetCellKind.Date, read), (cell.Kind, cell.Text));
    }

    [Fact]
    public void A_custom_format_goes_before_the_built_in_one_of_the_same_id()
    {
        var workbook = Workbook.Open(
            new SmallWorkbook(new SmallSheet("报送", """<row r="1"><c r="A1" s="0"><v>45321</v></c><c r="B1" s="9"><v>45321</v></c></row>""")) { Styles = """<numFmts><numFmt numFmtId="14" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>""" },
            "a.xlsx");
        Assert.All(Assert.Single(workbook.Rows(workbook.Sheets[0], [])).Cells, cell => Assert.Equal(SheetCellKind.Number, cell.Kind));
    }

    [Fact]
    public void Every_day_reads_as_the_calendar_has_it()
    {
        var data = string.Concat(Enumerable.Range(61, 60_000).Select(day => $"""<row><c s="1"><v>{day}</v></c></row>"""));
        var workbook = Workbook.Open(new SmallWorkbook(new SmallSheet("报送", data)) { Styles = SmallWorkbook.Formats("14") }, "a.xlsx");
        var day = new DateOnly(1900, 3, 1);
        foreach (var row in workbook.Rows(workbook.Sheets[0], []))
        {
            Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Cells[0].Text);
            day = day.AddDays(1);
        }
    }

    private static (SheetCellKind Kind, string Text) Read(string serial, string format, string properties = "") =>
        Cell($"""<c r="A1" s="1"><v>{serial}</v></c>""", format, properties) is var cell ? (cell.Kind, cell.Text) : default;

    private static SheetCell Cell(string markup, string format, string properties = "")
    {
        var workbook = Workbook.Open(new SmallWorkbook(new SmallSheet("报送", $"<row r=\"1\">{markup}</row>")) { Styles = SmallWorkbook.Formats(format), Properties = properties }, "a.xlsx");
        return Assert.Single(Assert.Single(workbook.Rows(workbook.Sheets[0], [])).Cells);
    }
}
