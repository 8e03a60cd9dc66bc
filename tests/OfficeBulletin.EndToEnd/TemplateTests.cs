using System.IO.Compression;

namespace OfficeBulletin.EndToEnd;

public class TemplateTests
{
    [Fact]
    public void Fresh_templates_are_written_and_lack_nothing()
    {
        using var work = new Workplace();

        Assert.Equal(0, Bulletin.Run("template", "new", "-o", work.At("模板")).Code);
        var ended = Bulletin.Run("template", "check", work.At("模板/issue.docx"));

        Assert.Equal(0, ended.Code);
        Assert.Equal("模板齐全，可以使用。\n", ended.Output);
        Assert.Equal(["模板/issue.docx", "模板/ledger.xlsx", "模板/narrative.docx", "模板/registers.xlsx", "模板/submission.xlsx"], work.Results.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("模板/issue.docx")]
    [InlineData("模板/submission.xlsx")]
    [InlineData("模板/narrative.docx")]
    [InlineData("模板/ledger.xlsx")]
    [InlineData("模板/registers.xlsx")]
    public void A_template_that_is_there_is_never_overwritten(string template)
    {
        using var work = new Workplace();
        Directory.CreateDirectory(work.At("模板"));
        File.WriteAllText(work.At(template), "the office's own");

        var ended = Bulletin.Run("template", "new", "-o", work.At("模板"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("已经有了", ended.Messages, StringComparison.Ordinal);
        Assert.Equal("the office's own", File.ReadAllText(work.At(template)));
        Assert.Equal([template], work.Results);
    }

    [Fact]
    public void The_submission_workbook_offers_the_units_of_a_register()
    {
        using var work = new Workplace();

        var ended = Bulletin.Run("template", "new", "-o", work.At("模板"), "--registers", Path.Combine(Repository.Root, "samples", "issue", "registers.xlsx"));

        Assert.Equal(0, ended.Code);
        using var zip = ZipFile.OpenRead(work.At("模板/submission.xlsx"));
        using var reader = new StreamReader(zip.GetEntry("xl/sharedStrings.xml")!.Open());
        Assert.Contains("黔江区史志研究室", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [FactNeeds("/usr/bin/python3", FactNeedsAttribute.PythonOpenpyxl)]
    public void Openpyxl_reads_the_lists_and_messages_of_the_submission_workbook()
    {
        const string Script = """
            import openpyxl, sys
            sheet = openpyxl.load_workbook(sys.argv[1])["报送"]
            for rule in sheet.data_validations.dataValidation:
                if rule.type:
                    print(rule.promptTitle, rule.type, rule.errorStyle if rule.showErrorMessage else "free", rule.formula1, rule.formula2, rule.sqref)
            """;

        Assert.Equal(
            """
            标题 textLength warning 60 None C2:C1000
            类别 list warning "动态,经验交流,短波,调研,其他" None D2:D1000
            事件日期 date stop 36526 73050 H2:H1000
            审签日期 date stop 36526 73050 L2:L1000
            已报送其他渠道 list free "上级主管部门,党委信息,政府信息,本单位网站,微信公众号,报刊,广播电视" None N2:N1000
            是否首发 list warning "是,否" None O2:O1000
            图片数 whole warning 0 5 P2:P1000
            密级声明 list stop "不涉密" None Q2:Q1000

            """,
            Tool.Run("/usr/bin/python3", "-X", "utf8", "-c", Script, Path.Combine(Repository.Root, "templates", "submission.xlsx")));
    }

    [Fact]
    public void Without_the_register_that_was_named_nothing_is_written()
    {
        using var work = new Workplace();

        var ended = Bulletin.Run("template", "new", "-o", work.At("模板"), "--registers", work.At("没有.xlsx"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("找不到单位名册", ended.Messages, StringComparison.Ordinal);
        Assert.Empty(work.Results);
    }

    [Fact]
    public void Everything_that_a_template_lacks_is_told_at_once()
    {
        using var work = new Workplace();
        Bulletin.Run("template", "new", "-o", work.At("模板"));
        using (var zip = ZipFile.Open(work.At("模板/issue.docx"), ZipArchiveMode.Update))
        {
            Replace(zip, "word/document.xml", "ob:masthead.title", "renamed");
            Replace(zip, "word/styles.xml", "w:val=\"供稿\"", "w:val=\"改名\"");
        }

        var ended = Bulletin.Run("template", "check", work.At("模板/issue.docx"));

        Assert.Equal(1, ended.Code);
        Assert.Contains("masthead.title", ended.Output, StringComparison.Ordinal);
        Assert.Contains("供稿", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_that_Word_would_not_accept_is_told()
    {
        using var work = new Workplace();
        Bulletin.Run("template", "new", "-o", work.At("模板"));
        using (var zip = ZipFile.Open(work.At("模板/issue.docx"), ZipArchiveMode.Update))
            Replace(zip, "word/document.xml", "<w:sectPr", "<w:r/><w:sectPr");

        var ended = Bulletin.Run("template", "check", work.At("模板/issue.docx"));

        Assert.Equal(0, ended.Code);
        Assert.Contains("K06", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_with_a_malformed_address_is_told_and_not_a_fault_of_the_program()
    {
        using var work = new Workplace();
        Bulletin.Run("template", "new", "-o", work.At("模板"));
        using (var zip = ZipFile.Open(work.At("模板/issue.docx"), ZipArchiveMode.Update))
        {
            Replace(zip, "word/_rels/document.xml.rels", "</Relationships>",
                "<Relationship Id=\"rIdBad\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a@b@c,%%%\" TargetMode=\"External\" /></Relationships>");
        }

        var ended = Bulletin.Run("template", "check", work.At("模板/issue.docx"));

        Assert.Equal(0, ended.Code);
        Assert.Contains("K06", ended.Output, StringComparison.Ordinal);
    }

    private static void Replace(ZipArchive zip, string part, string from, string to)
    {
        var entry = zip.GetEntry(part)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        Assert.Contains(from, text, StringComparison.Ordinal);
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(text.Replace(from, to, StringComparison.Ordinal));
    }
}
