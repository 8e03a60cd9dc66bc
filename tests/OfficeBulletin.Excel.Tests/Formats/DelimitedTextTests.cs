using System.Text;

namespace OfficeBulletin.Excel.Tests.Formats;

/// <summary>.csv as it comes: in every encoding that Chinese programs write, with every separator, quotes and line breaks.</summary>
public sealed class DelimitedTextTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static TheoryData<string> Encodings => ["UTF-8", "UTF-8 with its mark", "UTF-16", "UTF-16, big end first", "GB 18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_usual_encoding_is_read(string encoding)
    {
        const string Text = "序号,标题\r\n1,开州区𠮷镇召开座谈会\r\n";
        byte[] bytes = encoding switch
        {
            "UTF-8" => Encoding.UTF8.GetBytes(Text),
            "UTF-8 with its mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)],
            "UTF-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)],
            "UTF-16, big end first" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)],
            _ => Gb18030.GetBytes(Text),
        };
        Assert.Equal("A1=序号 B1=标题 | A2=1 B2=开州区𠮷镇召开座谈会", Shown.Of(WorkbookFile.Open(bytes, "开州.csv")));
    }

    [Theory]
    [InlineData("a,b\r\nc,d\r\n", "A1=a B1=b | A2=c B2=d")]
    [InlineData("a,b\nc,d", "A1=a B1=b | A2=c B2=d")]
    [InlineData("a,b\rc,d\r", "A1=a B1=b | A2=c B2=d")]
    [InlineData("标题\t日期\r\n甲,乙,丙,丁\t2025-03-05\r\n", "A1=标题 B1=日期 | A2=甲,乙,丙,丁 B2=2025-03-05")]
    [InlineData("标题;日期\n甲;2025-03-05", "A1=标题 B1=日期 | A2=甲 B2=2025-03-05")]
    [InlineData("sep=;\r\na,b;c\r\n", "A1=a,b B1=c")]
    [InlineData("标题\n甲，乙；丙\n", "A1=标题 | A2=甲，乙；丙")]
    [InlineData(",,a\n\n,,b", "C1=a | C3=b")]
    [InlineData("\"a,b\",c", "A1=a,b B1=c")]
    [InlineData("\"他说\"\"好\"\"。\",b", "A1=他说\"好\"。 B1=b")]
    [InlineData("\"\",b", "B1=b")]
    [InlineData("甲\"乙\"丙,b", "A1=甲\"乙\"丙 B1=b")]
    [InlineData("\"两个\"确立,b", "A1=两个确立 B1=b")]
    [InlineData("007,13800000000,1.50", "A1=007 B1=13800000000 C1=1.50")]
    [InlineData("=\"0012\",=A1", "A1=0012 B1==A1")]
    [InlineData("-甲,+86 23,@乙", "A1=-甲 B1=+86 23 C1=@乙")]
    [InlineData(" a , b", "A1= a  B1= b")]
    public void Text_is_taken_as_Excel_takes_it_and_kept_as_it_stands(string text, string shown)
    {
        var outcome = Open(text);
        Assert.Empty(outcome.Findings);
        Assert.Equal(shown, Shown.Of(outcome));
    }

    [Fact]
    public void A_row_is_a_record_whatever_lines_its_fields_have() =>
        Assert.Equal("A1=标题 B1=正文 | A2=甲 B2=第一段/第二段/第三段 | A4=乙 B4=正文", Shown.Of(Open("标题,正文\r\n甲,\"第一段\r\n第二段\n第三段\"\r\n\r\n乙,正文\r\n")));

    [Fact]
    public void A_quote_without_its_partner_is_named_and_the_rows_below_are_not_swallowed()
    {
        var outcome = Open("标题,正文\r\n\"甲\r\n乙\",\"正文\r\n丙,丁\r\n");
        Assert.Equal("A1=标题 B1=正文 | A2=甲/乙 B2=\"正文 | A3=丙 B3=丁", Shown.Of(outcome));
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("E50", "B2", 3, "万州"), (finding.Rule, finding.Where.Cell, finding.Where.Line, finding.Where.Sheet));
    }

    [Fact]
    public void The_only_sheet_is_named_after_the_file()
    {
        Assert.Equal("万州", WorkbookFile.Open("a,b"u8.ToArray(), "submissions/万州.csv").Value!.Sheets[0].Name);
        Assert.Equal(31, WorkbookFile.Open("a,b"u8.ToArray(), new string('长', 40) + ".csv").Value!.Sheets[0].Name.Length);
    }

    [Fact]
    public void Damaged_UTF_8_is_not_taken_for_another_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("标题\n" + string.Concat(Enumerable.Repeat("各区县推进志书编修，", 5))), 0xE4, 0xB8, (byte)'\n'];
        var finding = Assert.Single(WorkbookFile.Open(bytes, "万州.csv").Findings);
        Assert.Equal(("E49", 2), (finding.Rule, finding.Where.Line));
    }

    [Fact]
    public void A_mark_is_believed() => Assert.Equal("E49", Shown.Of(WorkbookFile.Open((byte[])[0xEF, 0xBB, 0xBF, .. Gb18030.GetBytes("标题,日期")], "万州.csv")));

    [Fact]
    public void Bytes_of_no_encoding_are_refused() => Assert.Equal("E49", Shown.Of(WorkbookFile.Open((byte[])[0x81, 0xFF, 0xFF, 0xFF], "万州.csv")));

    [Fact]
    public void Zero_characters_are_no_text()
    {
        Assert.Equal("G14", Shown.Of(Open("a,\0b")));
        Assert.Equal("E48", Shown.Of(Open(new string('a', 5_000) + "\0")));
    }

    [Fact]
    public void What_no_sheet_can_hold_is_refused_and_blank_fields_beyond_it_are_no_harm()
    {
        Assert.Equal("E51", Shown.Of(Open(new string(',', 16_384) + "a")));
        Assert.Equal("XFD1=a", Shown.Of(Open(new string(',', 16_383) + "a,,,,")));
        Assert.Equal("E52", Shown.Of(Open("a" + new string('\n', 1_048_576) + "b")));
        Assert.Equal("E47", Shown.Of(Open(string.Concat(Enumerable.Repeat("a,a,a,a,a,a,a,a\n", 250_001)))));
    }

    private static Outcome<IWorkbook> Open(string text) => WorkbookFile.Open(Encoding.UTF8.GetBytes(text), "submissions/万州.csv");
}
