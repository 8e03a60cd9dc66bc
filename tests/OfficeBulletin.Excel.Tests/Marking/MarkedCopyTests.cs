using System.Text;
using static OfficeBulletin.Excel.Tests.Marking.MarkedFile;

namespace OfficeBulletin.Excel.Tests.Marking;

/// <summary>A unit gets its own workbook back, with comments and nothing else new in it.</summary>
public sealed class MarkedCopyTests
{
    private static readonly string Rows = SmallWorkbook.Rows(1, ["序号", "标题", "事件日期"], ["1", "", "昨天"]);

    [Fact]
    public void Each_faulty_cell_has_a_comment_with_all_its_sentences()
    {
        var original = Small();
        var marked = original.Marked(
            Finding("C2", "“昨天”不是日期；请写成 2025-03-05。", "E12"),
            Finding("B2", "标题是空的；请填写。"),
            Finding("B2", "标题太长；请精简。", "E08", level: FindingLevel.Warning),
            Finding("B2", "标题是空的；请填写。"));
        Assert.Equal(["B2=【编辑部】\n[E05] 标题是空的；请填写。\n[E08] 标题太长；请精简。", "C2=【编辑部】\n[E12] “昨天”不是日期；请写成 2025-03-05。"], marked.Comments());
        Assert.Equal(["B2", "C2"], marked.Boxes());
        marked.AssertOnlyMarksDiffer(original);
        Assert.Equal(["[Content_Types].xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet1.xml"], marked.Differences(original));
    }

    [Fact]
    public void What_concerns_no_cell_stands_where_it_is_seen()
    {
        var original = new MarkedFile(new SmallWorkbook(new SmallSheet("说明", ""), new SmallSheet("报送", Rows), new SmallSheet("旧稿", Rows) { State = "state=\"hidden\"" }).ToBytes());
        var marked = original.Marked(
            Finding("", "没有“密级声明”一列；请补上。", sheet: "报送"),
            Finding("", "工作表“旧稿”是隐藏的；请取消隐藏。", "E30", sheet: "旧稿", level: FindingLevel.Warning),
            Finding("", "读不懂。", "E31", sheet: null),
            Finding("A1", "说明。", "E32", sheet: "报送", level: FindingLevel.Info),
            Finding("", "说明。", "E33", sheet: "报送", level: FindingLevel.Info),
            Finding("B2", "别的文件的。") with { Where = new Place { File = "黔江.xlsx", Sheet = "报送", Cell = "B2" } });
        Assert.Equal(["A1=【编辑部】\n[E31] 读不懂。\n[E30] 工作表“旧稿”是隐藏的；请取消隐藏。"], marked.Comments(1));
        Assert.Equal(["A1=【编辑部】\n[E05] 没有“密级声明”一列；请补上。\n[E32] 说明。"], marked.Comments(2));
        Assert.Empty(marked.Comments(3));
    }

    [Fact]
    public void Without_findings_the_workbook_goes_back_as_it_came() => Assert.Empty(Small().Marked().Differences(Small()));

    [Fact]
    public void Marked_again_the_comments_do_not_pile_up()
    {
        var once = Small().Marked(Finding("B2", "标题是空的；请填写。"), Finding("C2", "不是日期。"));
        Assert.Equal(once.Bytes, once.Marked(Finding("B2", "标题是空的；请填写。"), Finding("C2", "不是日期。")).Bytes);
        var partly = once.Marked(Finding("C2", "不是日期。"));
        Assert.Equal("C2", Assert.Single(partly.Boxes()));
        Assert.Equal("C2=【编辑部】\n[E05] 不是日期。", Assert.Single(partly.Comments()));
    }

    [Fact]
    public void Once_all_is_mended_nothing_of_ours_is_left() => Assert.Empty(Small().Marked(Finding("B2", "标题是空的；请填写。")).Marked().Differences(Small()));

    [Theory]
    [InlineData("<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"1\" footer=\"1\"/><pageSetup paperSize=\"9\"/>|<extLst><ext uri=\"{1}\"><drawing/></ext></extLst>")]
    [InlineData("<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells><drawing r:id=\"rId9\"/>|<tableParts count=\"0\"/>")]
    [InlineData("<ignoredErrors><ignoredError sqref=\"A1\" numberStoredAsText=\"1\"/></ignoredErrors>|<oleObjects/><controls/>")]
    [InlineData("<!-- <tableParts> --><headerFooter><oddHeader>a&gt;b</oddHeader></headerFooter>|<picture r:id=\"rId8\"/><extLst/>")]
    [InlineData("|")]
    public void The_reference_to_the_boxes_stands_where_the_schema_wants_it(string around)
    {
        var after = around.Split('|');
        var part = $"""<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{SmallWorkbook.Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>{Rows}</sheetData>{after[0]}{after[1]}</worksheet>""";
        var marked = new MarkedFile(new SmallWorkbook(new SmallSheet("报送", "") { Part = part }).ToBytes()).Marked(Finding("B2", "标题是空的。"));
        Assert.Contains($"""{(after[0].Length == 0 ? "</sheetData>" : after[0])}<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>{after[1]}</worksheet>""", marked.Text("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_in_other_prefixes_encodings_and_namespaces_are_marked_too()
    {
        const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        var prefixed = new MarkedFile(new SmallWorkbook(new SmallSheet("报送", "") { Part = $"""<x:worksheet xmlns:x="{SmallWorkbook.Main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData><x:extLst/></x:worksheet>""" }).ToBytes()).Marked(Finding("A1", "不对。"));
        Assert.Contains("</x:sheetData><x:legacyDrawing ", prefixed.Text("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        var strict = new MarkedFile(new SmallWorkbook(new SmallSheet("报送", "") { Part = $"""<worksheet xmlns="{Strict}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>""" }).ToBytes()).Marked(Finding("A1", "不对。"));
        Assert.Contains(Strict, strict.Text("xl/comments1.xml"), StringComparison.Ordinal);
        Assert.Contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments", strict.Text("xl/worksheets/_rels/sheet1.xml.rels"), StringComparison.Ordinal);
        Assert.All([prefixed, strict], marked => Assert.Equal("A1=【编辑部】\n[E05] 不对。", Assert.Single(marked.Comments())));
    }

    [Fact]
    public void A_sheet_in_UTF_16_stays_in_UTF_16()
    {
        var text = $"""<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="{SmallWorkbook.Main}"><sheetData><row r="1"><c r="A1" t="str"><v>万州</v></c></row></sheetData></worksheet>""";
        var wide = new MarkedFile(WithPart(Small().Bytes, "xl/worksheets/sheet1.xml", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])).Marked(Finding("A1", "不对。"));
        Assert.StartsWith(text.Replace("</worksheet>", "<legacyDrawing ", StringComparison.Ordinal), Encoding.Unicode.GetString(wide.Parts()["xl/worksheets/sheet1.xml"])[1..], StringComparison.Ordinal);
        Assert.Equal("A1=【编辑部】\n[E05] 不对。", Assert.Single(wide.Comments()));
    }

    [Fact]
    public void Messages_of_any_characters_can_be_written() =>
        Assert.Equal("A1=【编辑部】\n[E05] 第一行 第二行\uFFFD _x005F_x000A_ <b>𠮷&", Assert.Single(Small().Marked(Finding("A1", "第一行\n第二行\u0001 _x000A_ <b>𠮷&")).Comments()));

    [Fact]
    public void Nobody_gets_more_comments_than_can_be_opened()
    {
        var marked = Small().Marked([.. Enumerable.Range(1, 5_500).Select(row => Finding($"A{row}", "不对。"))]);
        Assert.Equal(5_000, marked.Comments().Count);
        Assert.Contains("另有 500 处问题", marked.Comments()[0], StringComparison.Ordinal);
        Assert.Empty(marked.Marked().Comments());
    }

    [Fact]
    public void A_million_hidden_rows_below_thousands_of_faults_cost_nothing()
    {
        var rows = string.Concat(Enumerable.Range(1, 200_000).Select(row => $"<row r=\"{row}\" hidden=\"1\"/>"));
        var hidden = new MarkedFile(new SmallWorkbook(new SmallSheet("报送", rows) { Before = "<cols><col min=\"1\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols>" }).ToBytes());
        Assert.Equal(5_000, hidden.Marked([.. Enumerable.Range(1, 5_000).Select(row => Finding($"B{row}", "不对。"))]).Boxes().Count);
    }

    [Fact]
    public void A_sheet_with_an_impossible_number_of_comments_is_left_as_it_is()
    {
        var noise = new byte[1_500_000];
        new Random(1).NextBytes(noise);
        var much = string.Concat(Enumerable.Repeat($"<!--{Convert.ToHexString(noise)}-->", 3));
        var grown = new MarkedFile(Small().Marked(Finding("A2", "不对。")).With("xl/comments1.xml", text => text.Replace("</commentList>", much + "</commentList>", StringComparison.Ordinal)));
        Assert.Empty(grown.Marked(Finding("B2", "不对。")).Differences(grown));
    }

    [Fact]
    public void A_box_at_the_far_edge_stays_on_the_sheet() => Assert.Equal(["A1048576", "XFD1"], Small().Marked(Finding("XFD1", "不对。"), Finding("A1048576", "不对。")).Boxes().Order(StringComparer.Ordinal));

    private static MarkedFile Small() => new(new SmallWorkbook(new SmallSheet("报送", Rows)).ToBytes());

    private static byte[] WithPart(byte[] package, string name, byte[] bytes)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.GetEntry(name)!.Open();
            part.SetLength(0);
            part.Write(bytes);
        }
        return stream.ToArray();
    }
}
