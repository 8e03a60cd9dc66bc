using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Tests.Assembly;
using Paragraph = OfficeBulletin.Issues.Paragraph;

namespace OfficeBulletin.Word.Tests.Reporting;

public sealed class NoticeDocumentTests
{
    private const string Title = "2024年1—12月信息报送及采用情况通报";

    private static readonly Masthead Issued = new("史志工作简报", 2024, 12, 231, "市史志研究室", new DateOnly(2025, 1, 16));

    private static readonly Notice Small = new(
        [Paragraph.Of("2024年1—12月，各单位共报送信息9条。"), Paragraph.Of("向网站转报3条，被采用2条。")],
        [
            new NoticeTable("各处室情况", ["处室名称", "报送数量（条）", "网站采用（条）"], [["宣教处（含网站）", "9", "2"], ["人事处", null, "—"]], ["合计", "9", "2"]),
            new NoticeTable("区县情况", ["区县名称", "报送数量（条）", "网站采用（条）"], [["万州", "0.33", null]], ["合计", "0.33", "0"]),
        ]);

    [Fact]
    public void The_notice_is_printed_from_its_title_to_the_office_and_the_date()
    {
        using var document = Written(Small, Issued);

        Assert.Equal(
            [
                "heading 2: " + Title,
                "正文: 2024年1—12月，各单位共报送信息9条。", "正文: 向网站转报3条，被采用2条。",
                "表题: 各处室情况", "表头: 处室名称", "表头: 报送数量（条）", "表头: 网站采用（条）", "表文: 宣教处（含网站）", "表文: 9", "表文: 2", "表文: 人事处", "表文: ", "表文: —", "表文: 合计", "表文: 9", "表文: 2", ": ",
                "表题: 区县情况", "表头: 区县名称", "表头: 报送数量（条）", "表头: 网站采用（条）", "表文: 万州", "表文: 0.33", "表文: ", "表文: 合计", "表文: 0.33", "表文: 0", ": ",
                "正文: 市史志研究室", "正文: 2025年1月16日",
            ],
            Lines(document));
    }

    [Fact]
    public void The_notice_is_valid_and_carries_page_numbers_and_repeated_headers()
    {
        using var document = Written(Many(39, 4), Issued);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var main = document.MainDocumentPart!;
        Assert.Equal(2, main.Document.Body!.Elements<SectionProperties>().Single().Elements<FooterReference>().Count());
        Assert.All(main.FooterParts, footer => Assert.Contains("PAGE", footer.Footer.InnerText, StringComparison.Ordinal));
        Assert.Single(main.Document.Descendants<TableHeader>());
        Assert.Empty(main.Document.Descendants<TabChar>());
        Assert.Equal(Title, document.PackageProperties.Title);
    }

    [Fact]
    public void What_the_registers_do_not_say_is_left_out()
    {
        using var document = Written(Small, new Masthead(null, null, null, null, null, null));

        Assert.DoesNotContain(Lines(document), line => line.Contains("年1月16日", StringComparison.Ordinal) || line.EndsWith("市史志研究室", StringComparison.Ordinal));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description));
    }

    /// <summary>An issue is known again by a part of its own when it comes back; a notice that is no issue must not pass for one.</summary>
    [Fact]
    public void The_notice_does_not_call_itself_an_issue()
    {
        using var document = Written(Small, Issued);

        Assert.Empty(document.MainDocumentPart!.CustomXmlParts);
    }

    [Fact]
    public void The_same_notice_gives_the_same_bytes() => Assert.Equal(Bytes(Small, Issued), Bytes(Small, Issued));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(11)]
    [InlineData(20)]
    public void However_many_columns_there_are_they_fill_the_type_area(int figures)
    {
        using var document = Written(Many(3, figures), Issued);

        var widths = document.MainDocumentPart!.Document.Descendants<GridColumn>().Select(column => int.Parse(column.Width!.Value!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(8844, widths.Sum());
        Assert.All(widths, width => Assert.InRange(width, 300, 8844));
    }

    internal static Notice Many(int rows, int figures) => new(
        [Paragraph.Of("情况如下。")],
        [new NoticeTable(
            "2024年1—12月区县信息报送及采用情况",
            ["区县名称", "报送数量（条）", .. Enumerable.Range(1, figures - 1).Select(channel => $"第{channel}党史频道采用（条）")],
            [.. Enumerable.Range(1, rows).Select(row => (IReadOnlyList<string?>)[$"第{row}县", .. Enumerable.Range(0, figures).Select(figure => figure % 3 == 2 ? null : $"{row * figure}")])],
            ["合计", .. Enumerable.Range(0, figures).Select(figure => figure == 3 ? "12.67" : "1066")])]);

    private static WordprocessingDocument Written(Notice notice, Masthead issued) => WordprocessingDocument.Open(new MemoryStream(Bytes(notice, issued)), isEditable: false);

    private static byte[] Bytes(Notice notice, Masthead issued)
    {
        using var file = new MemoryStream();
        NoticeDocument.Write(AssembledDocument.Template(AssembledDocument.TemplateBytes).Value!, Title, notice, issued, file);
        return file.ToArray();
    }

    private static IReadOnlyList<string> Lines(WordprocessingDocument document)
    {
        var names = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!, StringComparer.Ordinal);
        return [.. document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => $"{(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? names[id] : "")}: {paragraph.InnerText}")];
    }
}
