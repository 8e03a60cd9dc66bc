using System.Text;
using static OfficeBulletin.Excel.Tests.Formats.OldWorkbook;

namespace OfficeBulletin.Excel.Tests.Formats;

/// <summary>What a unit sent is judged by its bytes; the name has no say.</summary>
public sealed class WorkbookFileTests
{
    [Fact]
    public void A_wrong_extension_does_not_matter()
    {
        byte[] old = new OldWorkbook().Sheet("报送", Label(0, 0, "甲")).File();
        Assert.IsType<LegacyWorkbook>(WorkbookFile.Open(old, "万州.xlsx").Value);
        Assert.IsType<CsvFile>(WorkbookFile.Open("标题\t日期\n"u8.ToArray(), "万州.xls").Value);
        Assert.Empty(WorkbookFile.Open(old, "万州.xlsx").Findings);
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>标题</td></tr></table></body></html>", "G08")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "G10")]
    [InlineData("{\\rtf1 标题}", "G07")]
    [InlineData("%PDF-1.7", "G09")]
    [InlineData("", "G01")]
    public void Other_formats_are_refused_with_a_sentence_of_their_own(string text, string rule) => Assert.Equal(rule, Shown.Of(WorkbookFile.Open(Encoding.UTF8.GetBytes(text), "万州.xls")));

    [Theory]
    [InlineData("WordDocument", "G04")]
    [InlineData("EncryptedPackage", "G03")]
    [InlineData("PowerPoint Document", "G06")]
    public void Containers_of_other_things_are_named(string stream, string rule) => Assert.Equal(rule, Shown.Of(WorkbookFile.Open(new OldWorkbook { StreamName = stream }.File(), "万州.xls")));

    [Fact]
    public void A_stream_in_capitals_is_a_workbook_too() => Assert.Equal("A1=甲", Shown.Of(WorkbookFile.Open(new OldWorkbook { StreamName = "WORKBOOK" }.Sheet("报送", Label(0, 0, "甲")).File(), "万州.xls")));
}
