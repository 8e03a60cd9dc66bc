using static OfficeBulletin.EndToEnd.UnitWorkbook;

namespace OfficeBulletin.EndToEnd;

public class PlanTests
{
    private const string Unit = "万州区史志研究室";

    [Fact]
    public void A_plan_is_assembled_as_it_stands()
    {
        using var work = Desk();

        Assert.Equal(0, Bulletin.Run("plan", work.Issue).Code);
        Assert.Equal(0, Bulletin.Run("assemble", work.Issue, "-o", work.At("issue.docx")).Code);
        var read = Bulletin.Run("read", work.At("issue.docx"));

        Assert.Contains("史志工作简报　第12期（总第132期）", read.Output, StringComparison.Ordinal);
        Assert.Contains("【区县动态】\n  1. 万州区举办地方文献展", read.Output, StringComparison.Ordinal);
        Assert.Contains("【信息短波】\n  1. 万州区史志研究室赴社区开展读书活动", read.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_submissions_again_leave_the_file_untouched()
    {
        using var work = Desk();
        Bulletin.Run("plan", work.Issue);
        var (before, written) = (File.ReadAllBytes(Json(work)), new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(Json(work), written);

        var again = Bulletin.Run("plan", work.Issue);

        Assert.Equal(0, again.Code);
        Assert.Contains("没有变化", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Json(work)));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Json(work)));
    }

    [Fact]
    public void A_draft_that_nobody_edited_follows_the_submissions()
    {
        using var work = Desk();
        Bulletin.Run("plan", work.Issue);
        work.WithFile("submissions/开州.xlsx", Of(Row("开州区史志研究室", "开州区修复旧志", "开州区修复旧志十二册，历时两年完成。")));

        var again = Bulletin.Run("plan", work.Issue);

        Assert.Equal(0, again.Code);
        Assert.Contains("开州区修复旧志", File.ReadAllText(Json(work)), StringComparison.Ordinal);
        Assert.Contains("万州区举办地方文献展", File.ReadAllText(Json(work)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_issue_is_left_alone_and_its_editor_is_told_what_came_in_and_what_is_gone()
    {
        using var work = Desk();
        Bulletin.Run("plan", work.Issue);
        var edited = File.ReadAllText(Json(work)).Replace("史志工作简报", "史志工作快报", StringComparison.Ordinal);
        work.WithFile("issue.json", edited)
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区修复老码头", "万州区修复老码头一处，恢复石阶百余级。"), Row(Unit, "万州区举办地方文献展", "地方文献展在西山公园开展，展出旧志二百册。")));

        var again = Bulletin.Run("plan", work.Issue);

        Assert.Equal(1, again.Code);
        Assert.Equal(edited, File.ReadAllText(Json(work)));
        Assert.Contains("万州区修复老码头", File.ReadAllText(Path.Combine(work.Issue, "issue.new.json")), StringComparison.Ordinal);
        Assert.Contains("（J62）", again.Messages, StringComparison.Ordinal);
        Assert.Contains("“万州区修复老码头” · 新来的稿件", again.Messages, StringComparison.Ordinal);
        Assert.Contains("“万州区举办地方文献展”现在是 submissions/万州.xlsx#报送!3", again.Messages, StringComparison.Ordinal);
        Assert.Contains("submissions/万州.xlsx#报送!3 现在没有这一条", again.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_that_was_not_planned_is_never_overwritten()
    {
        using var work = Desk().WithOneArticle();
        var own = File.ReadAllBytes(Json(work));

        Assert.Equal(1, Bulletin.Run("plan", work.Issue).Code);
        Assert.Equal(1, Bulletin.Run("plan", work.Issue).Code);
        Assert.Equal(own, File.ReadAllBytes(Json(work)));
        File.AppendAllText(Path.Combine(work.Issue, "issue.new.json"), " ");
        var draft = File.ReadAllBytes(Path.Combine(work.Issue, "issue.new.json"));

        var kept = Bulletin.Run("plan", work.Issue);

        Assert.Contains("（J69）", kept.Messages, StringComparison.Ordinal);
        Assert.StartsWith("没有写出：", kept.Output, StringComparison.Ordinal);
        Assert.Equal(draft, File.ReadAllBytes(Path.Combine(work.Issue, "issue.new.json")));
    }

    [Fact]
    public void An_issue_that_cannot_be_read_is_left_alone_and_its_fault_is_told()
    {
        using var work = Desk().WithFile("issue.json", "{ \"masthead\": ");

        var ended = Bulletin.Run("plan", work.Issue);

        Assert.Equal(1, ended.Code);
        Assert.Contains("（J03）", ended.Messages, StringComparison.Ordinal);
        Assert.Equal("{ \"masthead\": ", File.ReadAllText(Json(work)));
    }

    [Fact]
    public void A_run_that_was_cut_off_before_the_draft_stood_is_made_up_for()
    {
        using var work = Desk();
        Bulletin.Run("plan", work.Issue);
        var older = File.ReadAllBytes(Json(work));
        work.WithFile("submissions/开州.xlsx", Of(Row("开州区史志研究室", "开州区修复旧志", "开州区修复旧志十二册，历时两年完成。")));
        Bulletin.Run("plan", work.Issue);
        work.WithFile("issue.json", older);

        Assert.Equal(0, Bulletin.Run("plan", work.Issue).Code);
        Assert.Contains("开州区修复旧志", File.ReadAllText(Json(work)), StringComparison.Ordinal);
    }

    [Fact]
    public void Held_rows_stay_out_and_are_told()
    {
        using var work = Desk().WithFile("submissions/开州.xlsx", Of(Row("开州区史志研究室", "开州区修复旧志", file: "没有.docx")));

        var ended = Bulletin.Run("plan", work.Issue);

        Assert.Equal(1, ended.Code);
        Assert.Contains("有误未排：submissions/开州.xlsx#报送!2　开州区修复旧志", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("开州区修复旧志", File.ReadAllText(Json(work)), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_of_the_offices_own_are_taken_over_to_the_letter()
    {
        const string notice = """{ "name": "年度通报", "kind": "notice", "narrative": ["全年收稿二百条。"], "tables": [ { "caption": "报送", "header": ["处室", "报送"], "rows": [["办公室", 1.50]] } ] }""";
        using var work = Desk().WithFile("columns.json", $$"""{ "columns": [ {{notice}} ] }""");

        Bulletin.Run("plan", work.Issue);

        Assert.Contains(notice, File.ReadAllText(Json(work)), StringComparison.Ordinal);
        Assert.Equal(0, Bulletin.Run("check", work.Issue).Code);
    }

    [Theory]
    [InlineData("{ \"columns\": [ { } ] }")]
    [InlineData("[]")]
    public void Faulty_columns_refuse_the_plan_and_nothing_is_written(string columns)
    {
        using var work = Desk().WithFile("columns.json", columns);

        var ended = Bulletin.Run("plan", work.Issue);

        Assert.Equal(2, ended.Code);
        Assert.Contains("columns.json", ended.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(Json(work)));
    }

    [Fact]
    public void Without_a_usable_item_nothing_is_written()
    {
        using var work = new Workplace().WithFile("submissions/万州.xlsx", Of(Row(Unit, "")));

        Assert.Equal(2, Bulletin.Run("plan", work.Issue).Code);
        Assert.Equal(["submissions"], Directory.EnumerateFileSystemEntries(work.Issue).Select(Path.GetFileName));
    }

    [Fact]
    public void Without_submissions_there_is_nothing_to_plan()
    {
        using var work = new Workplace();

        var ended = Bulletin.Run("plan", work.Issue);

        Assert.Equal(2, ended.Code);
        Assert.Contains("没有 submissions 文件夹", ended.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("万州(1).xlsx", false)]
    [InlineData("万州 - 副本.xlsx", false)]
    [InlineData("a.xlsx", true)]
    public void A_workbook_sent_twice_changes_nothing_whatever_its_copy_is_called(string copy, bool another)
    {
        using var work = Desk();
        Bulletin.Run("plan", work.Issue);
        var before = File.ReadAllBytes(Json(work));
        work.WithFile("submissions/" + copy, another ? Sent([Row("开州区史志研究室", "开州区修复旧志", "开州区修复旧志十二册，历时两年完成。")]) : Sent([]));

        var again = Bulletin.Run("plan", work.Issue);

        Assert.Equal(0, again.Code);
        if (!another)
            Assert.Equal(before, File.ReadAllBytes(Json(work)));
        Assert.Contains("submissions/万州.xlsx#报送!2", File.ReadAllText(Json(work)), StringComparison.Ordinal);
        Assert.Contains("submissions/万州.xlsx#报送!3", File.ReadAllText(Json(work)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("万州(1).xlsx")]
    [InlineData("a.xlsx")]
    public void A_copy_beside_an_edited_issue_makes_no_noise(string copy)
    {
        using var work = Desk();
        Bulletin.Run("plan", work.Issue);
        work.WithFile("issue.json", File.ReadAllText(Json(work)).Replace("史志工作简报", "史志工作快报", StringComparison.Ordinal));
        var before = Bulletin.Run("plan", work.Issue);
        var draft = File.ReadAllBytes(Path.Combine(work.Issue, "issue.new.json"));

        var after = Bulletin.Run("plan", work.WithFile("submissions/" + copy, Sent([])).Issue);

        Assert.Equal(draft, File.ReadAllBytes(Path.Combine(work.Issue, "issue.new.json")));
        Assert.DoesNotContain("（J63）", after.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("（J65）", after.Messages, StringComparison.Ordinal);
        Assert.Equal(before.Code, after.Code);
    }

    [Theory]
    [InlineData("万州(1).xlsx", "万州.xlsx")]
    [InlineData("万州_1.xlsx", "万州.xlsx")]
    [InlineData("副本万州.xlsx", "万州区.xlsx")]
    [InlineData("2025年万州.xlsx", "万州.xlsx")]
    [InlineData("万州a.xlsx", "万州b.xlsx", "万州a.xlsx")]
    public void Without_an_issue_the_name_without_copy_marks_counts_then_the_shorter_one(string one, string other, string? counted = null)
    {
        using var work = new Workplace().WithFile("submissions/" + one, Sent([])).WithFile("submissions/" + other, Sent([]));

        Bulletin.Run("plan", work.Issue);

        Assert.Contains($"submissions/{counted ?? other}#报送!2", File.ReadAllText(Json(work)), StringComparison.Ordinal);
    }

    private static string Json(Workplace work) => Path.Combine(work.Issue, "issue.json");

    private static Workplace Desk() => new Workplace()
        .WithFile("registers.xlsx", Register())
        .WithFile("submissions/万州.xlsx", Sent([]));

    private static byte[] Sent(string[][] more) => Of(
    [
        Row(Unit, "万州区举办地方文献展", "地方文献展在西山公园开展，展出旧志二百册。\n首日接待观众六百余人。"),
        Row(Unit, "万州区的短波", "万州区史志研究室赴社区开展读书活动，发放书刊二百册。", category: "短波"),
        .. more,
    ]);

    private static byte[] Register() => Of(
        ("单位", [["序号", "名称", "简称", "类别"], ["1", Unit, "万州", "区县"], ["2", "开州区史志研究室", "开州", "区县"]]),
        ("刊物", [["项目", "内容"], ["刊名", "史志工作简报"], ["编印单位", "市史志研究室"], ["年份", "2025"], ["期号", "12"], ["总期号", "132"], ["日期", "2026-01-16"], ["报", "市委办公厅"], ["送", "市级有关部门"], ["发", "各区县"], ["责编", "覃立言"], ["电话", "023-00000000"], ["邮箱", "jianbao@example.cn"]]));
}
