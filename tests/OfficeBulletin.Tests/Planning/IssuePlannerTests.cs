using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Json;
using OfficeBulletin.Planning;
using OfficeBulletin.Submissions;
using OfficeBulletin.Tests.Submissions;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Planning;

public sealed class IssuePlannerTests
{
    private static readonly UnitRegister Register = new(
    [
        new Unit("办公室", null, "处室", []),
        new Unit("编研一处", null, "处室", []),
        new Unit("万州区史志研究室", "万州", "区县", []),
        new Unit("开州区史志研究室", "开州", "区县", []),
    ]);

    [Fact]
    public void Without_a_sheet_of_columns_items_go_where_most_offices_print_them()
    {
        var issue = Plan(
            Row.Of("万州区史志研究室", "短讯", "一", category: "短波"),
            Row.Of("万州区史志研究室", "一项调查", "二", category: "调研"),
            Row.Of("万州区史志研究室", "区县的事", "三"),
            Row.Of("办公室", "处室的事", "四"),
            Row.Of("不在名册的单位", "别人的事", "五"),
            Row.Of("万州区史志研究室", "一条经验", "六", category: "经验交流"),
            Row.Of("万州区史志研究室", "一篇文史", "七", category: "文史钩沉"),
            Row.Of("万州区史志研究室", "没有类别", "八", category: null));

        Assert.Equal(
            """
            本室动态: 处室的事
            区县动态: 区县的事 没有类别
            工作动态: 别人的事
            经验交流: 一条经验
            调查研究: 一项调查
            文史钩沉: 一篇文史
            信息短波 (Briefs): 短讯
            """.ReplaceLineEndings("\n"),
            Shown(issue));
    }

    [Fact]
    public void Within_a_column_units_stand_in_their_official_order_then_dates_then_rows() =>
        Assert.Equal(
            "区县动态: 万州3月 万州4月甲 万州4月乙 万州无日期 开州1月",
            Shown(Plan(
                Row.Of("开州区史志研究室", "开州1月", "一", "2025-01-01"),
                Row.Of("万州区史志研究室", "万州无日期", "二"),
                Row.Of("万州区史志研究室", "万州4月甲", "三", "2025-04-01"),
                Row.Of("万州区史志研究室", "万州4月乙", "四", "2025-04-01"),
                Row.Of("万州区史志研究室", "万州3月", "五", "2025-03-01"))));

    [Fact]
    public void The_sheet_of_columns_decides_and_its_first_row_that_fits_wins()
    {
        ColumnRule[] rules =
        [
            new("信息短波", ColumnKind.Briefs, ["短波"], []),
            new("机关动态", ColumnKind.Articles, ["动态", "其他"], ["处室"]),
            new("区县之窗", ColumnKind.Articles, [], ["区县"]),
        ];

        var issue = Plan(rules, [], Row.Of("办公室", "处室的事", "一"), Row.Of("万州区史志研究室", "区县经验", "二", category: "经验交流"), Row.Of("万州区史志研究室", "短讯", "三", category: "短波"));

        Assert.Equal("信息短波 (Briefs): 短讯\n机关动态: 处室的事\n区县之窗: 区县经验", Shown(issue));
        Assert.Equal(["J60"], issue.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void An_item_that_no_row_of_the_sheet_fits_is_placed_and_named()
    {
        var issue = Plan([new("信息短波", ColumnKind.Briefs, ["短波"], [])], [], Row.Of("办公室", "处室的事", "一"), Row.Of("办公室", "短讯", "二", category: "短波"));

        Assert.Equal("本室动态: 处室的事\n信息短波 (Briefs): 短讯", Shown(issue));
        Assert.Contains(issue.Findings, finding => finding is { Rule: "J66", Quote: "动态", Level: FindingLevel.Warning });
    }

    [Fact]
    public void Columns_that_are_written_already_stand_where_the_sheet_names_them_else_at_the_end()
    {
        var written = ColumnsFile.Read("""{ "columns": [ { "name": "年度通报", "kind": "notice", "narrative": ["一段。"] }, { "name": "编后", "items": [ { "title": "编后语", "body": ["一段。"], "units": [] } ] } ] }"""u8.ToArray(), "columns.json").Value!;
        ColumnRule[] rules = [new("年度通报", ColumnKind.Notice, [], []), new("机关动态", ColumnKind.Articles, [], [])];

        Assert.Equal("年度通报 (Notice): \n机关动态: 处室的事\n编后: ", Shown(Plan(rules, written, Row.Of("办公室", "处室的事", "一"))));
    }

    [Fact]
    public void A_text_that_two_units_sent_is_printed_once_and_credited_to_both_in_official_order()
    {
        const string text = "3月5日，万州区史志研究室与编研一处联合举办地方文献展，展出旧志、老照片和契约二百余件，首日接待观众六百余人。";

        var issue = Plan(Row.Of("万州区史志研究室", "联合办展", text), Row.Of("编研一处", "地方文献展开展", text));

        var item = Assert.Single(issue.Value!.Items);
        Assert.Equal(("地方文献展开展", "编研一处、万州区史志研究室"), (item.Title, string.Join('、', item.Units)));
        Assert.Contains(issue.Findings, finding => finding.Rule is "J67");
    }

    [Fact]
    public void What_the_masthead_still_lacks_is_told_in_one_sentence()
    {
        var finding = Assert.Single(Plan(Row.Of("办公室", "甲", "一")).Findings);

        Assert.Equal("J60", finding.Rule);
        Assert.Contains("刊名、编印单位、年份、期号、总期号、日期、报、送、发、责编、电话、邮箱", finding.Message, StringComparison.Ordinal);
    }

    private static Outcome<PlannedIssue> Plan(params ReceivedItem[] items) => Plan([], [], items);

    private static Outcome<PlannedIssue> Plan(IReadOnlyList<ColumnRule> rules, IReadOnlyList<WrittenColumn> written, params ReceivedItem[] items) =>
        IssuePlanner.Plan(new PlanSources([.. items.Select(item => item.Item)], Duplicates.Find(items), Register, rules, BulletinFacts.None, written));

    private static string Shown(Outcome<PlannedIssue> issue) => string.Join('\n', issue.Value!.Columns.Select(column =>
        $"{column.Name}{(column.Kind == ColumnKind.Articles ? "" : $" ({column.Kind})")}: {string.Join(' ', column.Items.Select(item => item.Title))}"));
}
