using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

public class LedgerTests
{
    private const string Unit = "万州区史志研究室";

    [Fact]
    public void What_units_sent_begins_a_new_ledger_and_sent_again_changes_nothing()
    {
        using var work = Submitted();

        var first = Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue);
        Assert.Equal((0, ""), (first.Code, first.Messages));
        Assert.Contains("新增 2 条", first.Output, StringComparison.Ordinal);
        var bytes = File.ReadAllBytes(work.At("ledger.xlsx"));

        var again = Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue);
        Assert.Equal(0, again.Code);
        Assert.StartsWith("台账没有变化", again.Output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(work.At("ledger.xlsx")));
        Assert.Equal(["ledger.xlsx"], work.Results);
    }

    [Fact]
    public void The_issue_as_a_folder_and_as_a_document_says_the_same()
    {
        using var work = Submitted();
        work.With($$"""
            { "from": "submissions/万州.xlsx#报送!2", "title": "万州区送文献下乡" },
            { "title": ["云阳县完成碑刻拓印"], "body": ["云阳县史志研究所完成了碑刻拓印。"], "units": ["云阳县史志研究所"] }
            """);
        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", work.At("第11期.docx")).Code);

        var folder = Json(Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue, "--json"));
        Assert.Equal((3, 2), (folder.GetProperty("counts").GetProperty("added").GetInt32(), folder.GetProperty("counts").GetProperty("marks").GetInt32()));
        Assert.Equal(0, folder.GetProperty("findings").GetArrayLength());

        var document = Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.At("第11期.docx"));
        Assert.Equal((0, ""), (document.Code, document.Messages));
        Assert.StartsWith("台账没有变化", document.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_former_ledger_is_kept_beside_it()
    {
        using var work = Submitted();
        Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue);
        var before = File.ReadAllBytes(work.At("ledger.xlsx"));
        File.WriteAllBytes(work.At("清单.xlsx"), UnitWorkbook.Of("清单", [["标题", "刊期"], ["万州区举办文献展", "2025年第9期"]]));

        var ended = Bulletin.Run("ledger", work.At("ledger.xlsx"), "--adopted", work.At("清单.xlsx"), "--channel", "门户网站");

        Assert.Equal((0, ""), (ended.Code, ended.Messages));
        var former = Assert.Single(work.Results, name => name.StartsWith("台账历史", StringComparison.Ordinal));
        Assert.Contains(former, ended.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(work.At(former)));
        Assert.NotEqual(before, File.ReadAllBytes(work.At("ledger.xlsx")));
    }

    [Fact]
    public void A_protected_sheet_is_written_to_and_that_is_said()
    {
        using var work = Submitted();
        Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue);
        Protect(work.At("ledger.xlsx"));
        File.WriteAllBytes(work.At("清单.xlsx"), UnitWorkbook.Of("清单", [["标题", "刊期"], ["万州区举办文献展", "2025年第9期"]]));

        var ended = Bulletin.Run("ledger", work.At("ledger.xlsx"), "--adopted", work.At("清单.xlsx"), "--channel", "门户网站", "--json");

        var finding = Assert.Single(Json(ended).GetProperty("findings").EnumerateArray());
        Assert.Equal(("H22", "warning", "台账"), (finding.GetProperty("rule").GetString(), finding.GetProperty("level").GetString(), finding.GetProperty("where").GetProperty("sheet").GetString()));
        Assert.True(Json(ended).GetProperty("written").GetBoolean());
    }

    [Fact]
    public void A_channel_that_the_office_does_not_list_is_refused_with_the_nearest()
    {
        using var work = Submitted();
        Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue);
        File.WriteAllBytes(work.At("清单.xlsx"), UnitWorkbook.Of("清单", [["标题"], ["万州区举办文献展"]]));

        var ended = Bulletin.Run("ledger", work.At("ledger.xlsx"), "--forwarded", work.At("清单.xlsx"), "--channel", "门户网");

        Assert.Equal(2, ended.Code);
        Assert.Contains("是不是“门户网站”", ended.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain(work.Results, name => name.StartsWith("台账历史", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_doubtful_is_listed_with_both_places_and_not_entered()
    {
        using var work = Submitted();
        Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue);
        File.WriteAllBytes(work.At("清单.xlsx"), UnitWorkbook.Of("清单", [["标题"], ["万州区举行文献展"]]));

        var ended = Json(Bulletin.Run("ledger", work.At("ledger.xlsx"), "--adopted", work.At("清单.xlsx"), "--channel", "门户网站", "--json"));

        var finding = Assert.Single(ended.GetProperty("findings").EnumerateArray());
        Assert.Equal(("H09", "A2"), (finding.GetProperty("rule").GetString(), finding.GetProperty("where").GetProperty("cell").GetString()));
        Assert.Contains("台账第2行", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(ended.GetProperty("written").GetBoolean());
    }

    [Theory]
    [InlineData("台账.xls")]
    [InlineData("台账.csv")]
    public void A_ledger_of_another_format_is_refused(string name)
    {
        using var work = Submitted();
        File.WriteAllText(work.At(name), "日期,报送单位,标题\n");

        var ended = Bulletin.Run("ledger", work.At(name), "--add", work.Issue);

        Assert.Equal(2, ended.Code);
        Assert.Contains("另存为 .xlsx", ended.Messages, StringComparison.Ordinal);
        Assert.Equal([name], work.Results);
    }

    [Theory]
    [InlineData("没有说登记什么")]
    [InlineData("一次只能写一个", "--add", "甲", "--adopted", "乙")]
    [InlineData("--channel", "--adopted", "乙")]
    [InlineData("找不到", "--add", "没有这个文件夹")]
    public void A_call_at_fault_is_told_and_nothing_is_written(string said, params string[] options)
    {
        using var work = new Workplace();

        var ended = Bulletin.Run(["ledger", work.At("ledger.xlsx"), .. options]);

        Assert.Equal(2, ended.Code);
        Assert.Contains(said, ended.Messages, StringComparison.Ordinal);
        Assert.Empty(work.Results);
    }

    [FactNeeds("/usr/bin/python3", FactNeedsAttribute.PythonOpenpyxl)]
    public void Openpyxl_reads_what_was_entered()
    {
        const string Script = """
            import openpyxl, sys
            sheet = openpyxl.load_workbook(sys.argv[1])["台账"]
            print(sheet.max_row, sheet.auto_filter.ref, sheet.freeze_panes)
            print(sheet["A2"].value.date(), sheet["A2"].number_format, sheet["B2"].value, sheet["C2"].value)
            """;
        using var work = Submitted();
        Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue);

        Assert.Equal($"3 A1:L3 A2\n2025-03-06 yyyy\"年\"m\"月\"d\"日\" {Unit} 万州区举办文献展\n", Tool.Run("/usr/bin/python3", "-X", "utf8", "-c", Script, work.At("ledger.xlsx")).ReplaceLineEndings("\n"));
    }

    [FactNeeds("soffice")]
    public void LibreOffice_opens_what_was_entered()
    {
        using var work = Submitted();
        Bulletin.Run("ledger", work.At("ledger.xlsx"), "--add", work.Issue);

        Tool.Run("soffice", "--headless", $"-env:UserInstallation=file://{work.At("profile")}", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2", "--outdir", work.At("csv"), work.At("ledger.xlsx"));

        var rows = File.ReadAllText(Directory.EnumerateFiles(work.At("csv")).Single());
        Assert.Contains($",{Unit},万州区举办文献展,动态", rows, StringComparison.Ordinal);
    }

    private static Workplace Submitted() => new Workplace().WithFile("submissions/万州.xlsx", UnitWorkbook.Of(
        UnitWorkbook.Row(Unit, "万州区举办文献展", "3月5日，万州区史志研究室举办文献展，展出旧志二百余件。"),
        UnitWorkbook.Row(Unit, "万州区点校旧志地名条目", "万州区史志研究室完成旧志地名条目的点校，改正错字五十处。")));

    /// <summary>As 审阅、保护工作表 does to the sheet 台账.</summary>
    private static void Protect(string ledger)
    {
        using var zip = ZipFile.Open(ledger, ZipArchiveMode.Update);
        using var part = zip.GetEntry("xl/worksheets/sheet2.xml")!.Open();
        var xml = new StreamReader(part).ReadToEnd();
        part.SetLength(0);
        part.Write(Encoding.UTF8.GetBytes(xml.Replace("</x:sheetData>", "</x:sheetData><x:sheetProtection sheet=\"1\"/>", StringComparison.Ordinal)));
    }

    private static JsonElement Json(Ended ended) => JsonDocument.Parse(ended.Output).RootElement;
}
