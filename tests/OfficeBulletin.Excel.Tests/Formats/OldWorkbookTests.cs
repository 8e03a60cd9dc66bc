using ExcelDataReader;
using static OfficeBulletin.Excel.Tests.Formats.OldWorkbook;

namespace OfficeBulletin.Excel.Tests.Formats;

/// <summary>.xls from Excel 5 on, read without Excel.</summary>
public sealed class OldWorkbookTests
{
    [Fact]
    public void Cells_keep_their_rows_columns_and_kinds()
    {
        var outcome = Open(new OldWorkbook().Formats().Sheet(
            "报送",
            Label(2, 0, "序号"),
            Label(2, 1, "标题"),
            Number(5, 0, 0.1),
            Number(5, 1, 13800000000),
            Number(5, 2, 45721, format: 1),
            Number(5, 3, 45721.354166666664, format: 3),
            Number(5, 4, 0.3541666667, format: 2),
            Cell(0x0205, 6, 0, 0, 1, 0),
            Cell(0x0205, 6, 1, 0, 0x17, 1),
            Cell(0x027E, 6, 2, 0, BitConverter.GetBytes((250 << 2) | 3)),
            Cell(0x0201, 6, 3, 0),
            Record(0x00BD, [.. Short(7), .. Short(1), .. Short(0), .. BitConverter.GetBytes((7 << 2) | 2), .. Short(1), .. BitConverter.GetBytes((45721 << 2) | 2), .. Short(2)])));
        Assert.Empty(outcome.Findings);
        Assert.Equal(
            "A3=序号 B3=标题 | A6=0.1(Number) B6=13800000000(Number) C6=2025-03-05(Date) D6=2025-03-05T08:30:00(Date) E6=08:30:00(Date) | A7=1(Boolean) B7=#REF!(Error) C7=2.5(Number) | B8=7(Number) C8=2025-03-05(Date)",
            Shown.Of(outcome));
    }

    [Fact]
    public void Formulas_give_the_values_that_were_saved()
    {
        byte[] Special(byte kind, byte value) => [kind, 0, value, 0, 0, 0, 0xFF, 0xFF];
        Assert.Equal(
            "A1=2(Number)= B1=甲乙= C1=1(Boolean)= D1=#DIV/0!(Error)= F1=(NotComputed)=",
            Shown.Of(Open(new OldWorkbook().Sheet(
                "报送",
                Formula(0, 0, BitConverter.GetBytes(2d)),
                Formula(0, 1, Special(0, 0)),
                Record(0x04BC, new byte[10]),
                Record(0x0207, Long("甲乙")),
                Formula(0, 2, Special(1, 1)),
                Formula(0, 3, Special(2, 7)),
                Formula(0, 4, Special(3, 0)),
                Formula(0, 5, Special(3, 0), flags: 2)))));
    }

    [Fact]
    public void Shared_texts_go_on_in_the_next_record_in_the_middle_of_a_text()
    {
        byte[] first = [.. BitConverter.GetBytes(3), .. BitConverter.GetBytes(3), .. Short(4), 1, .. System.Text.Encoding.Unicode.GetBytes("万州")];
        byte[] second = [0, (byte)'a', (byte)'b', .. Short(1), 0x0C | 1, .. Short(1), 2, 0, 0, 0, .. System.Text.Encoding.Unicode.GetBytes("区"), 1, 2, 3, 4, 5];
        byte[] third = [6, .. Short(2), 0, (byte)'c', (byte)'d'];
        var workbook = new OldWorkbook().Global(0x00FC, first).Global(0x003C, second).Global(0x003C, third)
            .Sheet("报送", Cell(0x00FD, 0, 0, 0, 0, 0, 0, 0), Cell(0x00FD, 0, 1, 0, 1, 0, 0, 0), Cell(0x00FD, 0, 2, 0, 2, 0, 0, 0));
        Assert.Equal("A1=万州ab B1=区 C1=cd", Shown.Of(Open(workbook)));
    }

    [Fact]
    public void Hidden_and_merged_places_are_known()
    {
        var workbook = Open(new OldWorkbook()
            .Sheet(
                "报送",
                Record(0x007D, [.. Short(1), .. Short(2), .. Short(2_560), .. Short(0), .. Short(1), 0, 0]),
                Record(0x0208, [.. Short(1), .. new byte[10], 0x20, 0, 0, 0]),
                Label(0, 0, "甲"),
                Label(1, 0, "乙"),
                Record(0x00E5, [.. Short(1), .. Short(0), .. Short(0), .. Short(0), .. Short(3)]))
            .Sheet("旧稿", 0, 1, Label(0, 0, "丙"))
            .Sheet("图表", 2, 0)
            .Sheet("程序用", 0, 2, Label(0, 0, "丁"))).Value!;
        Assert.Equal("A1=甲 | (hidden) A2=乙", Shown.Of(workbook));
        Assert.Equal("报送 Visible, 旧稿 Hidden, 程序用 VeryHidden", string.Join(", ", workbook.Sheets.Select(sheet => $"{sheet.Name} {sheet.Visibility}")));
        Assert.Equal([2, 3], workbook.HiddenColumns(workbook.Sheets[0]).Order());
        Assert.Equal([new MergedRange(new CellAddress(1, 1), new CellAddress(1, 4))], workbook.Merges(workbook.Sheets[0]));
    }

    [Fact]
    public void Days_are_counted_from_1904_where_the_workbook_says_so() =>
        Assert.Equal("A1=2025-03-05(Date)", Shown.Of(Open(new OldWorkbook().Formats().Global(0x0022, 1, 0).Sheet("报送", Number(0, 0, 44259, format: 1)))));

    [Fact]
    public void Numbers_that_count_no_day_stay_numbers() =>
        Assert.Equal("A1=-1(Number) B1=1900-02-29(Date) C1=1900-02-28(Date) D1=3000000(Number)", Shown.Of(Open(new OldWorkbook().Formats().Sheet("报送", Number(0, 0, -1, 1), Number(0, 1, 60, 1), Number(0, 2, 59, 1), Number(0, 3, 3_000_000, 1)))));

    [Fact]
    public void A_workbook_of_Excel_95_is_read_in_its_code_page()
    {
        var workbook = new OldWorkbook { Excel95 = true, StreamName = "Book" }.Formats().Global(0x0042, Short(936))
            .Sheet("Sheet1", Cell(0x0204, 0, 0, 0, [.. Short(4), 0xCD, 0xF2, 0xD6, 0xDD]), Number(0, 1, 45721, format: 1));
        Assert.Equal("A1=万州 B1=2025-03-05(Date)", Shown.Of(Open(workbook)));
    }

    [Fact]
    public void A_stream_without_a_container_is_read() => Assert.Equal("A1=甲", Shown.Of(WorkbookFile.Open(new OldWorkbook().Sheet("报送", Label(0, 0, "甲")).Stream(), "万州.xls")));

    [Fact]
    public void Cells_may_stand_in_any_order_and_a_lone_one_at_the_end_costs_nothing() =>
        Assert.Equal("A1=乙 B1=甲 | IV65536=丁", Shown.Of(Open(new OldWorkbook().Sheet("报送", Record(0x0200, [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0]), Label(65_535, 255, "丁"), Label(0, 1, "甲"), Label(0, 0, "乙")))));

    [Fact]
    public void A_cell_that_is_there_twice_is_named()
    {
        var outcome = Open(new OldWorkbook().Sheet("报送", Label(0, 0, "甲"), Label(0, 1, "乙"), Label(0, 0, "丙"), Label(0, 1, "乙")));
        Assert.Equal("A1=甲 B1=乙", Shown.Of(outcome));
        Assert.Equal(("E61", "A1"), (Assert.Single(outcome.Findings).Rule, outcome.Findings[0].Where.Cell));
    }

    [Fact]
    public void Another_reader_reads_the_same()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var file = new OldWorkbook().Formats().Sheet("报送", Label(2, 0, "序号"), Number(3, 0, 45721, format: 1), Number(3, 1, 2.5)).File();
        using var reader = ExcelReaderFactory.CreateBinaryReader(new MemoryStream(file));
        List<object?[]> rows = [];
        while (reader.Read())
            rows.Add([reader.GetValue(0), reader.GetValue(1)]);
        Assert.Equal([null, null, null, null, "序号", null, new DateTime(2025, 3, 5, 0, 0, 0, DateTimeKind.Unspecified), 2.5], rows.SelectMany(row => row));
    }

    private static Outcome<IWorkbook> Open(OldWorkbook workbook) => WorkbookFile.Open(workbook.File(), "submissions/万州.xls");
}
