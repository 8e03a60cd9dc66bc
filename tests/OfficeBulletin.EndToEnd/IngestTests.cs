using System.Text.Json;
using static OfficeBulletin.EndToEnd.Ingested;
using static OfficeBulletin.EndToEnd.UnitWorkbook;

namespace OfficeBulletin.EndToEnd;

public class IngestTests
{
    private const string Text = "3月5日，万州区史志研究室在西山公园举办地方文献展，展出旧志、老照片和契约二百余件，首日接待观众六百余人。";
    private const string Unit = "万州区史志研究室";

    [Fact]
    public void A_sound_workbook_gives_its_items_and_nothing_is_said()
    {
        using var work = new Workplace().WithFile("万州.xlsx", Of(Row(Unit, "万州区举办\n地方文献展", Text)));

        var (code, items, findings) = Json(Path.Combine(work.Issue, "万州.xlsx"));

        Assert.Equal(0, code);
        Assert.Empty(findings);
        var item = Assert.Single(items);
        Assert.Equal("万州.xlsx#报送!2", item.GetProperty("from").GetString());
        Assert.Equal(["万州区举办", "地方文献展"], item.GetProperty("title").EnumerateArray().Select(line => line.GetString()));
        Assert.Equal("2025-03-05", item.GetProperty("eventDate").GetString());
        Assert.Equal(["from", "file", "sheet", "row", "number", "units", "title", "category", "body", "eventDate", "author", "phone", "signedBy", "signedOn", "classification"], item.EnumerateObject().Select(key => key.Name));
    }

    [Fact]
    public void An_editor_sees_for_each_workbook_what_came_what_is_wrong_and_what_can_be_used()
    {
        using var work = new Workplace().WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", Text), Row(Unit, "", Text)));

        var ended = Bulletin.Run("ingest", work.Issue);

        Assert.Equal(1, ended.Code);
        Assert.StartsWith($"submissions/万州.xlsx　{Unit}　1 条可用 / 1 条有误\n  第2行　万州区举办地方文献展　动态　{Unit}　", ended.Output, StringComparison.Ordinal);
        Assert.Contains("工作表“报送” C3", ended.Output, StringComparison.Ordinal);
        Assert.Contains("共 1 份报送表：1 条可用，1 条有误；错误 1 项", ended.Output, StringComparison.Ordinal);
        Assert.Empty(ended.Messages);
    }

    [Fact]
    public void A_Word_file_is_found_beside_the_workbook_or_in_its_folder_of_attachments()
    {
        using var work = new Workplace()
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "甲事", file: "01.docx"), Row(Unit, "乙事", file: "02.docx")))
            .WithFile("submissions/01.docx", UnitArticle.Of("甲事的第一段。"))
            .WithFile("submissions/附件/02.docx", UnitArticle.Of("乙事的第一段。"));

        var (code, items, findings) = Json(work.Issue);

        Assert.Equal((0, 2, 0), (code, items.Count, findings.Count));
    }

    [Fact]
    public void What_is_wrong_with_a_Word_file_is_told_at_the_cell_that_names_it_and_holds_the_row_back()
    {
        using var work = new Workplace()
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "甲事", file: "没有.docx"), Row(Unit, "乙事", file: "假的.docx"), Row(Unit, "丙事", file: "远方.docx"), Row(Unit, "丁事", file: "Photo.docx"), Row(Unit, "", file: "也没有.docx")))
            .WithFile("submissions/假的.docx", "<html><body>not found</body></html>")
            .WithFile("submissions/photo.docx", UnitArticle.Of("丁事的第一段。"));
        File.WriteAllBytes(work.At("别处.docx"), UnitArticle.Of("别处。"));
        File.CreateSymbolicLink(Path.Combine(work.Issue, "submissions", "远方.docx"), work.At("别处.docx"));

        var (code, items, findings) = Json(work.Issue);

        Assert.Equal(1, code);
        Assert.Equal("丁事", Assert.Single(items).GetProperty("title").GetString());
        Assert.Equal(["E80 F2", "E83 F3", "E81 F4", "E82 F5", "E80 F6"], Places(findings).Where(place => place.StartsWith("E8", StringComparison.Ordinal)));
        Assert.Contains("网页", findings.Single(finding => finding.GetProperty("rule").GetString() is "E83").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_differs_in_width_and_blanks_alone_is_read_and_named()
    {
        using var work = new Workplace()
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "甲事", file: "座谈会（1）.docx")))
            .WithFile("submissions/附件/座谈会 (1).docx", UnitArticle.Of("甲事的第一段。"));

        var (code, items, findings) = Json(work.Issue);

        Assert.Equal((0, 1), (code, items.Count));
        Assert.Equal(["E82 F2"], Places(findings));
    }

    [Fact]
    public void A_workbook_that_is_a_link_is_named_and_not_followed()
    {
        using var work = new Workplace().WithFile("submissions/万州.xlsx", Of(Row(Unit, "甲事", Text)));
        File.WriteAllBytes(work.At("别处.xlsx"), Of(Row(Unit, "乙事", "别处的事。")));
        File.CreateSymbolicLink(Path.Combine(work.Issue, "submissions", "链接.xlsx"), work.At("别处.xlsx"));

        var (code, items, findings) = Json(work.Issue);

        Assert.Equal((1, 1), (code, items.Count));
        Assert.Equal("J45", Assert.Single(findings).GetProperty("rule").GetString());
    }

    [Fact]
    public void A_title_and_a_number_of_pictures_that_differ_from_the_Word_file_are_mentioned()
    {
        using var work = new Workplace()
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办文献展", file: "01.docx", pictures: "2")))
            .WithFile("submissions/01.docx", File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "issue", "articles", "01.docx")));

        var (code, _, findings) = Json(work.Issue);

        Assert.Equal(0, code);
        Assert.Equal(["E84 C2"], Places(findings));
    }

    [Fact]
    public void Categories_of_the_offices_own_are_no_fault()
    {
        using var work = new Workplace().WithFile("submissions/万州.xlsx", Of(Row(Unit, "甲事", Text, category: "史海钩沉"), Row(Unit, "乙事", Text[..40], category: "动态"), Row(Unit, "丙事", Text[40..], category: "史海钩")));
        var without = Places(Json(work.Issue).Findings).ToList();
        work.WithFile("registers.xlsx", Of(
            ("单位", [["序号", "名称", "简称", "类别"], ["1", Unit, "万州", "区县"]]),
            ("栏目", [["栏目", "种类", "类别", "单位类别"], ["史海钩沉", "稿件", "史海钩沉、旧闻", ""]])));

        var (_, _, findings) = Json(work.Issue);

        Assert.Equal(["E19 D2", "E19 D4"], without);
        Assert.Equal(["E19 D4"], Places(findings));
        Assert.Contains("“史海钩沉”", findings[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_refused_workbook_does_not_stop_the_others()
    {
        using var work = new Workplace().WithFile("submissions/万州.xlsx", Of(Row(Unit, "甲事", Text))).WithFile("submissions/坏的.xlsx", [0x50, 0x4B, 3, 4, 0, 0]);

        var (code, items, findings) = Json(work.Issue);

        Assert.Equal((1, 1), (code, items.Count));
        Assert.All(findings, finding => Assert.Equal("submissions/坏的.xlsx", finding.GetProperty("where").GetProperty("file").GetString()));
    }

    [Fact]
    public void Where_nothing_can_be_read_the_call_is_refused()
    {
        using var work = new Workplace().WithFile("submissions/坏的.xlsx", [0x50, 0x4B, 3, 4, 0, 0]);

        Assert.Equal(2, Bulletin.Run("ingest", work.Issue).Code);
        Assert.Equal(2, Bulletin.Run("ingest", work.At("没有.xlsx"), work.At("也没有")).Code);
        Assert.Contains("没有报送表", Bulletin.Run("ingest", Directory.CreateDirectory(work.At("空的")).FullName).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Registers_ledgers_locks_and_hidden_files_are_no_submissions_and_other_files_are_mentioned()
    {
        using var work = new Workplace()
            .WithFile("万州.xlsx", Of(Row(Unit, "甲事", Text)))
            .WithFile("registers.xlsx", Of("单位", [["序号", "名称", "简称"], ["1", Unit, "万州"]]))
            .WithFile("ledger.xlsx", "x").WithFile("~$万州.xlsx", "x").WithFile(".~lock.万州.xlsx#", "x").WithFile(".万州.xlsx", "x")
            .WithFile("没人提到.docx", "x");

        var (code, items, findings) = Json(work.Issue);

        Assert.Equal((0, 1), (code, items.Count));
        Assert.Equal(("E86", "没人提到.docx"), (Assert.Single(findings).GetProperty("rule").GetString(), findings[0].GetProperty("quote").GetString()));
    }

    [Fact]
    public void The_register_stands_beside_the_workbook_or_above_its_folder_of_submissions()
    {
        using var work = new Workplace()
            .WithFile("submissions/万州.xlsx", Of(Row("万州", "甲事", Text)))
            .WithFile("registers.xlsx", Of("单位", [["序号", "名称", "简称"], ["1", Unit, "万州"]]));

        foreach (var path in (string[])[work.Issue, Path.Combine(work.Issue, "submissions"), Path.Combine(work.Issue, "submissions", "万州.xlsx")])
            Assert.Equal(Unit, Assert.Single(Json(path).Items).GetProperty("units")[0].GetString());
    }

    [Fact]
    public void Faulty_workbooks_go_back_marked_sound_ones_do_not_and_names_do_not_collide()
    {
        var faulty = Of(Row(Unit, "", Text));
        using var work = new Workplace()
            .WithFile("甲/万州.xlsx", faulty)
            .WithFile("乙/万州.xlsx", Of(Row(Unit, "", Text + "又一段。")))
            .WithFile("乙/开州.xlsx", Of(Row("开州区史志研究室", "开州的事", "开州的事情写在这里，一句话就说完了。")));

        var ended = Bulletin.Run("ingest", Path.Combine(work.Issue, "甲"), Path.Combine(work.Issue, "乙"), "--marked", work.At("退回"));

        Assert.Equal(1, ended.Code);
        Assert.Equal(["退回/万州.xlsx", "退回/万州（2）.xlsx"], work.Results.Order(StringComparer.Ordinal));
        Assert.Equal(faulty, File.ReadAllBytes(Path.Combine(work.Issue, "甲", "万州.xlsx")));
    }

    [Fact]
    public void A_marked_copy_sent_again_unmended_gives_the_same_findings()
    {
        using var work = new Workplace().WithFile("万州.xlsx", Of(Row(Unit, "", Text), Row(Unit, "甲事", file: "没有.docx")));
        var before = Json(work.Issue).Findings;
        Bulletin.Run("ingest", work.Issue, "--marked", work.At("退回"));

        var again = Json(work.At("退回")).Findings;

        Assert.Equal(["E10 C2", "E80 F3"], Places(before));
        Assert.Equal(before.Select(finding => finding.GetRawText()), again.Select(finding => finding.GetRawText()));
        using var zip = System.IO.Compression.ZipFile.OpenRead(work.At("退回/万州.xlsx"));
        Assert.Contains(zip.Entries, entry => entry.FullName.Contains("comments", StringComparison.Ordinal));
    }

    [Fact]
    public void Marked_copies_never_stand_among_the_originals()
    {
        using var work = new Workplace().WithFile("submissions/万州.xlsx", Of(Row(Unit, "", Text)));

        var ended = Bulletin.Run("ingest", work.Issue, "--marked", Path.Combine(work.Issue, "submissions"));

        Assert.Equal(2, ended.Code);
        Assert.Contains("原件", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(["万州.xlsx"], Directory.EnumerateFileSystemEntries(Path.Combine(work.Issue, "submissions")).Select(Path.GetFileName));
    }

    [Fact]
    public void Many_workbooks_come_in_a_stable_order_with_progress()
    {
        using var work = new Workplace();
        foreach (var number in Enumerable.Range(1, 60))
            work.WithFile($"submissions/{number:00}.xlsx", Of(Row($"第{number}区史志研究室", $"第{number}区的事", $"第{number}区召开会议，{number * 37}人参加。")));

        var ended = Bulletin.Run("ingest", work.Issue, "--json");

        using var json = JsonDocument.Parse(ended.Output);
        Assert.Equal(Enumerable.Range(1, 60).Select(number => $"第{number}区的事"), json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()));
        Assert.Contains("读报送表：60/60", ended.Messages, StringComparison.Ordinal);
    }
}
