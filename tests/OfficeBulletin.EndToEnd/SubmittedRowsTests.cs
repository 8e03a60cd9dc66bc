using OfficeBulletin.Desk;
using OfficeBulletin.Issues;
using static OfficeBulletin.EndToEnd.UnitWorkbook;

namespace OfficeBulletin.EndToEnd;

/// <summary>Items that issue.json takes from rows of submission workbooks.</summary>
public class SubmittedRowsTests
{
    private const string Unit = "万州区史志研究室";
    private const string First = """{ "from": "submissions/万州.xlsx#报送!2", "row": { "number": "1", "title": "万州区举办地方文献展" } }""";

    [Fact]
    public void An_item_is_what_its_row_says()
    {
        using var work = new Workplace().With(First).WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办\n地方文献展", "第一段。\n第二段。")));

        var read = IssueFolder.Read(work.Issue);

        Assert.Empty(read.Findings);
        var item = Assert.Single(read.Value!.Issue.Columns[0].Items);
        Assert.Equal(["万州区举办", "地方文献展"], item.Title);
        Assert.Equal([Unit], item.Units);
        Assert.Equal(["第一段。", "第二段。"], item.Body.Cast<Paragraph>().Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_changed_cell_changes_the_issue_there_and_only_there()
    {
        using var work = new Workplace()
            .With($$"""{{First}}, { "from": "submissions/万州.xlsx#报送!3", "row": { "number": "2", "title": "乙事" } }""")
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", "展出二百册。"), Row(Unit, "乙事", "乙事的经过。")));
        var before = IssueFolder.Read(work.Issue).Value!.Issue;
        work.WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", "展出三百册。"), Row(Unit, "乙事", "乙事的经过。")));

        var after = IssueFolder.Read(work.Issue).Value!.Issue;

        Assert.Equal("展出三百册。", ((Paragraph)after.Columns[0].Items[0].Body[0]).Text);
        Assert.NotEqual(TextHash.Of(before.Columns[0].Items[0]), TextHash.Of(after.Columns[0].Items[0]));
        Assert.Equal(TextHash.Of(before.Columns[0].Items[1]), TextHash.Of(after.Columns[0].Items[1]));
    }

    [Fact]
    public void What_issue_json_says_wins_over_the_row()
    {
        using var work = new Workplace()
            .With("""{ "from": "submissions/万州.xlsx#报送!2", "title": "另一个标题", "units": ["开州区史志研究室"], "body": ["另一段。"] }""")
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", "第一段。")));

        var item = Assert.Single(IssueFolder.Read(work.Issue).Value!.Issue.Columns[0].Items);

        Assert.Equal(("另一个标题", "开州区史志研究室", "另一段。"), (item.Title[0], item.Units[0], ((Paragraph)item.Body[0]).Text));
    }

    [Fact]
    public void A_row_that_moved_is_refused_and_its_new_place_told()
    {
        using var work = new Workplace().With(First).WithFile("submissions/万州.xlsx", Of(Row(Unit, "新插入的一条", "一段。"), Row(Unit, "万州区举办地方文献展", "第一段。")));

        var refused = IssueFolder.Read(work.Issue);

        Assert.True(refused.Refused);
        var finding = Assert.Single(refused.Findings);
        Assert.Equal(("J58", "issue.json"), (finding.Rule, finding.Where.File));
        Assert.Contains("现在是序号 1“新插入的一条”，原来的标题现在在工作表“报送”第 3 行", finding.Message, StringComparison.Ordinal);
        Assert.Contains("bulletin plan", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_held_back_is_refused_with_its_faults_and_others_are_not_mentioned()
    {
        using var work = new Workplace().With(First).WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", "第一段。", date: "2月30日前后"), Row(Unit, "", "另一条。")));

        var finding = Assert.Single(IssueFolder.Read(work.Issue).Findings);

        Assert.Equal("J59", finding.Rule);
        Assert.Contains("G2", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("C3", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submissions/万州.xlsx#报送!9", "J57")]
    [InlineData("submissions/万州.xlsx#别的表!2", "J57")]
    [InlineData("submissions/万州.xlsx", "J57")]
    [InlineData("submissions/开州.xlsx#报送!2", "J41")]
    public void A_reference_that_leads_nowhere_is_refused(string from, string rule)
    {
        using var work = new Workplace().With($$"""{ "from": "{{from}}" }""").WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", "第一段。")));

        Assert.Equal(rule, Assert.Single(IssueFolder.Read(work.Issue).Findings).Rule);
    }

    [Fact]
    public void Two_items_of_a_missing_workbook_are_one_fault()
    {
        using var work = new Workplace().With($$"""{{First}}, { "from": "submissions/万州.xlsx#报送!3" }""");

        Assert.Equal("J41", Assert.Single(IssueFolder.Read(work.Issue).Findings).Rule);
    }

    [Fact]
    public void A_title_that_a_unit_typed_as_the_first_line_of_its_Word_file_is_printed_once()
    {
        using var work = new Workplace().With(First)
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", file: "01.docx")))
            .WithFile("submissions/01.docx", UnitArticle.Of("万州区举办 地方文献展", "地方文献展在西山公园开展，展出旧志二百册。", "首日接待观众六百余人。"));

        var read = IssueFolder.Read(work.Issue);

        Assert.Empty(read.Findings);
        Assert.Equal(["地方文献展在西山公园开展，展出旧志二百册。", "首日接待观众六百余人。"], read.Value!.Issue.Columns[0].Items[0].Body.Cast<Paragraph>().Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Units_of_the_row_win_over_the_Word_files_and_short_names_are_no_difference()
    {
        using var work = new Workplace().With(First)
            .WithFile("registers.xlsx", Of("单位", [["序号", "名称", "简称"], ["1", Unit, "万州"]]))
            .WithFile("submissions/万州.xlsx", Of(Row("万州", "万州区举办地方文献展", file: "01.docx")))
            .WithFile("submissions/01.docx", UnitArticle.Of("地方文献展在西山公园开展，展出旧志二百册。", "（万州 供稿）"));
        Assert.Empty(IssueFolder.Read(work.Issue).Findings);
        work.WithFile("submissions/01.docx", UnitArticle.Of("地方文献展在西山公园开展，展出旧志二百册。", "（开州区史志研究室供稿）"));

        var read = IssueFolder.Read(work.Issue);

        Assert.Equal([Unit], read.Value!.Issue.Columns[0].Items[0].Units);
        Assert.Equal("J50", Assert.Single(read.Findings).Rule);
        Assert.Contains("已用报送表的", read.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subtitle_that_the_row_keeps_in_the_title_is_printed_once()
    {
        using var work = new Workplace().With("""{ "from": "submissions/北碚.xlsx#报送!2" }""")
            .WithFile("submissions/北碚.xlsx", Of(Row("北碚区史志研究室", "让馆藏地方文献从“藏得好”到“用得好”——北碚区地方文献整理利用的做法", file: "01.docx")))
            .WithFile("submissions/01.docx", File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "desk", "submissions", "附件", "北碚区-地方文献利用.docx")));

        var read = IssueFolder.Read(work.Issue);

        Assert.Empty(read.Findings);
        Assert.Empty(Assert.Single(read.Value!.Issue.Columns[0].Items).Subtitle);
        Assert.Equal(0, Bulletin.Run("ingest", work.Issue).Code);
        Assert.DoesNotContain("E84", Bulletin.Run("ingest", work.Issue).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_prints_no_title()
    {
        using var work = new Workplace().With("""{ "from": "submissions/万州.xlsx#报送!2", "row": { "number": "1", "title": "短波一则" } }""", "信息短波")
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "短波一则", "一条短波。", category: "短波")));
        work.WithFile("issue.json", File.ReadAllText(Path.Combine(work.Issue, "issue.json")).Replace("\"items\"", "\"kind\": \"briefs\", \"items\"", StringComparison.Ordinal));

        var read = IssueFolder.Read(work.Issue);

        Assert.Empty(read.Findings);
        Assert.True(Assert.Single(read.Value!.Issue.Columns[0].Items).IsBrief);
    }

    [Fact]
    public void A_missing_Word_file_is_told_at_the_cell_that_names_it()
    {
        using var work = new Workplace().With(First).WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", file: "没有.docx")));

        var refused = IssueFolder.Read(work.Issue);

        Assert.True(refused.Refused);
        Assert.Equal(("E80", "F2"), (Assert.Single(refused.Findings).Rule, refused.Findings[0].Where.Cell));
    }

    [Fact]
    public void What_is_sent_but_not_used_is_not_mentioned_when_an_issue_is_assembled()
    {
        using var work = new Workplace().With(First)
            .WithFile("submissions/万州.xlsx", Of(Row(Unit, "万州区举办地方文献展", "第一段。")))
            .WithFile("submissions/开州.xlsx", "x").WithFile("submissions/附件/旧稿.docx", "x").WithFile("columns.json", "{}").WithFile(".issue.json.planned", "x").WithFile("issue.new.json", "{}");

        Assert.Empty(IssueFolder.Read(work.Issue).Findings);
    }
}
