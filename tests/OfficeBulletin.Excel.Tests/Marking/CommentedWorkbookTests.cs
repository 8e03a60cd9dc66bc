using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static OfficeBulletin.Excel.Tests.Marking.MarkedFile;

namespace OfficeBulletin.Excel.Tests.Marking;

/// <summary>Workbooks in which the unit has comments of its own, and workbooks as other programs write them.</summary>
public sealed class CommentedWorkbookTests
{
    [Fact]
    public void The_units_own_comments_stay_and_ours_stand_beside_or_below_them()
    {
        var original = Commented();
        var before = original.Comments();
        var marked = original.Marked(Finding("B2", "标题是空的。"), Finding("A2", "序号不对。"));
        Assert.Equal([before[0] + "\n【编辑部】\n[E05] 标题是空的。", before[1], "A2=【编辑部】\n[E05] 序号不对。"], marked.Comments());
        Assert.Equal(["B2", "C3", "A2"], marked.Boxes());
        marked.AssertOnlyMarksDiffer(original);
        var again = marked.Marked(Finding("B2", "标题太长。", "E08"));
        Assert.Equal([before[0] + "\n【编辑部】\n[E08] 标题太长。", before[1]], again.Comments());
        Assert.Equal(before, again.Marked().Comments());
        Assert.Equal(["B2", "C3"], again.Marked().Boxes());
    }

    [Fact]
    public void A_box_grows_to_its_right_and_below_and_stays_where_the_unit_put_it()
    {
        static string Anchor(MarkedFile file) => System.Text.RegularExpressions.Regex.Match(file.Text(file.Parts().Keys.Single(part => part.EndsWith(".vml", StringComparison.Ordinal))), "Anchor>(?<places>[^<]*)<", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["places"].Value;
        int[] Places(MarkedFile file) => [.. Anchor(file).Split(',').Select(place => int.Parse(place, System.Globalization.CultureInfo.InvariantCulture))];

        var before = Places(Commented());
        var after = Places(Commented().Marked(Finding("B2", string.Concat(Enumerable.Repeat("标题是空的；请填写。", 40)))));
        Assert.Equal(before[..4], after[..4]);
        Assert.True(after[4] >= before[4] && after[6] > before[6]);
    }

    [Fact]
    public void Threads_of_comments_stay()
    {
        const string Thread = """<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" personId="{1}" id="{2}"><text>这篇下周补。</text></threadedComment></ThreadedComments>""";
        var original = Commented().Beside("xl/threadedComments/threadedComment1.xml", Thread);
        var marked = original.Marked(Finding("A2", "序号不对。"), Finding("B2", "标题是空的。"));
        Assert.Equal(Thread, marked.Text("xl/threadedComments/threadedComment1.xml"));
        marked.AssertOnlyMarksDiffer(original);
        Assert.Contains("threadedComment", marked.Text("xl/worksheets/_rels/sheet1.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_unit_writes_below_our_text_stays()
    {
        var marked = Commented().Marked(Finding("A2", "序号不对。"));
        var answered = new MarkedFile(marked.With("xl/comments", text => text.Replace("[E05] 序号不对。", "[E05] 序号不对。\n已经改了。", StringComparison.Ordinal)));
        Assert.Equal("A2=\n已经改了。", answered.Marked().Comments()[2]);
    }

    [Fact]
    public void Boxes_that_are_no_XML_are_kept_as_they_are()
    {
        var original = new MarkedFile(Commented().With(".vml", text => text.Replace("</xml>", "<v:shape id=\"Box_1\"><br></v:shape></xml>", StringComparison.Ordinal).Replace("</x:xml>", "<br></x:xml>", StringComparison.Ordinal)));
        var opened = WorkbookFile.Open(original.Bytes, "万州.xlsx");
        Assert.Equal("G49", Assert.Single(opened.Findings).Rule);
        var marked = original.Marked(Finding("A2", "序号不对。"), Finding("B2", "标题是空的。"));
        var drawing = marked.Parts().Single(part => part.Key.EndsWith(".vml", StringComparison.Ordinal)).Value;
        var text = System.Text.Encoding.UTF8.GetString(drawing);
        Assert.Contains("<br>", text, StringComparison.Ordinal);
        Assert.Equal(3, System.Text.RegularExpressions.Regex.Count(text, "ObjectType=\"Note\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.Equal(marked.Bytes, marked.Marked(Finding("A2", "序号不对。"), Finding("B2", "标题是空的。")).Bytes);
        Assert.Equal(text.Length, System.Text.Encoding.UTF8.GetString(marked.Marked(Finding("A3", "序号不对。")).Parts().Single(part => part.Key.EndsWith(".vml", StringComparison.Ordinal)).Value).Length);
    }

    [Fact]
    public void The_template_filled_in_is_marked_and_valid()
    {
        using var template = new MemoryStream();
        SubmissionTemplate.Write(template);
        AssertValid(new MarkedFile(template.ToArray()), 2);
        AssertValid(Commented(), 1);
    }

    [Fact]
    public void ClosedXML_reads_our_comments()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Commented().Marked(Finding("A2", "序号不对。")).Bytes));
        Assert.Equal("【编辑部】\n[E05] 序号不对。", workbook.Worksheet(1).Cell("A2").Comment.Text.ReplaceLineEndings("\n"));
        Assert.Equal("编辑部", workbook.Worksheet(1).Cell("A2").Comment.Author);
    }

    [LibreOfficeFact]
    public void LibreOffice_shows_our_comments_at_their_cells_and_its_own_files_are_marked_too()
    {
        var saved = new MarkedFile(LibreOffice.Converted(Commented().Marked(Finding("A2", "序号不对。")).Bytes, "xlsx", "xlsx:Calc MS Excel 2007 XML"));
        Assert.Contains(saved.Comments(), comment => comment.StartsWith("A2=【编辑部】\n[E05] 序号不对。", StringComparison.Ordinal));
        Assert.Equal(3, saved.Comments().Count);
        var again = saved.Marked(Finding("C2", "日期不对。", "E12"));
        Assert.Equal("C2=【编辑部】\n[E12] 日期不对。", again.Comments()[^1]);
        Assert.Equal(3, again.Comments().Count);
        Assert.Equal(3, again.Boxes().Count);
        again.AssertOnlyMarksDiffer(saved);
    }

    private static void AssertValid(MarkedFile original, int sheet)
    {
        var name = WorkbookFile.Open(original.Bytes, "万州.xlsx").Value!.Sheets[sheet - 1].Name;
        var marked = original.Marked(Finding("A2", "序号不对。", sheet: name), Finding("XFD2", "多出来的一列。", sheet: name));
        Assert.NotEmpty(marked.Comments(sheet));
        marked.AssertOnlyMarksDiffer(original);
        Assert.Equal(Faults(original), Faults(marked));
    }

    private static List<string> Faults(MarkedFile file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file.Bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description)];
    }

    private static MarkedFile Commented()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("报送");
        sheet.Cell("A1").Value = "序号";
        sheet.Cell("B1").Value = "标题";
        sheet.Cell("A2").Value = 1;
        sheet.Cell("B2").Comment.AddText("这篇下周补。");
        sheet.Cell("C3").Comment.AddText("日期待定").AddNewLine().AddText("第二行");
        using var file = new MemoryStream();
        workbook.SaveAs(file);
        return new MarkedFile(file.ToArray());
    }
}
