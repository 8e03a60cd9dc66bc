using OfficeBulletin.Entering;
using OfficeBulletin.Submissions;
using static OfficeBulletin.Tests.Entering.SmallLedger;

namespace OfficeBulletin.Tests.Entering;

public sealed class PrintedItemsTests
{
    [Fact]
    public void An_attribution_is_an_adoption_by_the_issues_year()
    {
        var ledger = Empty.With("2023-11-05", "万州", "万州区举办文献展").Print(Printed("万州", "万州区举办文献展", 12, "2024-01-30", 2023));

        Assert.Equal(["2 2023-11-05 万州 万州区举办文献展 采用·工作简报=2023年第12期（2024-01-30）"], ledger.Lines);
        Assert.Empty(ledger.Findings);
    }

    [Fact]
    public void An_item_sent_in_December_and_printed_in_spring_is_one()
    {
        var ledger = Empty.With("2024-12-20", "万州", "万州区举办文献展").Print(Printed("万州", "万州区举办文献展", 1, "2025-03-15"));

        Assert.Equal(["2 2024-12-20 万州 万州区举办文献展 采用·工作简报=2025年第1期（2025-03-15）"], ledger.Lines);
    }

    [Theory]
    [InlineData("2023-06-15", "2023-06-15")]
    [InlineData("2024-01-30", "2023-12-31")]
    public void What_nobody_noted_gets_a_row_in_the_issues_year(string printed, string noted)
    {
        var ledger = Empty.Print(Printed("万州、云阳", "三峡库区史料联合普查启动", 6, printed, 2023));

        Assert.Equal([$"2 {noted} 万州、云阳 三峡库区史料联合普查启动 备注=据刊物补记 采用·工作简报=2023年第6期（{printed}）"], ledger.Lines);
    }

    [Fact]
    public void The_submission_that_comes_later_gives_such_a_row_its_day()
    {
        var ledger = Empty.Print(Printed("万州", "万州区举办文献展")).Add(Sent("2025-03-05", "万州", "万州区举办文献展") with { Note = "有照片" });

        Assert.Equal(["2 2025-03-05 万州 万州区举办文献展 备注=有照片 采用·工作简报=2025年第3期（2025-06-15）"], ledger.Lines);
        Assert.Equal(EntryResult.Completed, Assert.Single(ledger.Items).Result);
    }

    [Fact]
    public void A_different_issue_in_the_cell_is_never_overwritten()
    {
        var ledger = Empty.With("2025-03-05", "万州", "万州区举办文献展", ("采用·工作简报", "2025年第2期")).Print(Printed("万州", "万州区举办文献展"));

        Assert.Equal(("H13", "2025年第2期"), (Assert.Single(ledger.Findings).Rule, ledger.Findings[0].Quote));
        Assert.Contains("2025年第3期（2025-06-15）", ledger.Findings[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("2025年第2期", Assert.Single(ledger.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025年第3期", null)]
    [InlineData("《工作简报》2025第3期", null)]
    [InlineData("2025-06-15", null)]
    [InlineData("是", "H14")]
    [InlineData("否", "H13")]
    [InlineData("待定", "H13")]
    [InlineData("2024年第3期", "H13")]
    public void What_stands_in_the_cell_stays(string standing, string? rule)
    {
        var ledger = Empty.With("2025-03-05", "万州", "万州区举办文献展", ("采用·工作简报", standing)).Print(Printed("万州", "万州区举办文献展"));

        Assert.Equal(rule, ledger.Findings.SingleOrDefault()?.Rule);
        Assert.EndsWith("=" + standing, Assert.Single(ledger.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_editors_changed_is_listed_and_once_noted_it_is_known()
    {
        var before = Empty.With("2025-03-05", "万州", "万州区召开史料工作会议");
        var listed = before.Print(Printed("万州", "万州区举行史料工作会议"));
        Assert.Equal("H09", Assert.Single(listed.Findings).Rule);
        Assert.Single(listed.Rows);

        var noted = Empty.With("2025-03-05", "万州", "万州区召开史料工作会议", ("备注", "刊发标题：万州区举行史料工作会议")).Print(Printed("万州", "万州区举行史料工作会议"));
        Assert.Equal(EntryResult.Marked, Assert.Single(noted.Items).Result);
        Assert.Empty(noted.Findings);
    }

    [Fact]
    public void A_row_that_has_this_issue_already_under_another_title_is_not_doubled()
    {
        var ledger = Empty.With("2025-03-05", "万州", "把馆藏文献送到村头", ("采用·工作简报", "2025年第3期")).Print(Printed("万州", "万州区开展文献下乡"));

        Assert.Equal("H09", Assert.Single(ledger.Findings).Rule);
        Assert.Single(ledger.Rows);
    }

    [Fact]
    public void An_item_printed_from_a_row_is_that_row_whatever_its_title()
    {
        var origin = new SubmissionOrigin("submissions/万州.xlsx", "报送", 7);
        var ledger = Empty.Both([Sent("2025-03-05", "万州", "把馆藏文献送到村头") with { Origin = origin }], [Printed("万州", "万州区开展文献下乡") with { Origin = origin }]);

        Assert.Equal(["2 2025-03-05 万州 把馆藏文献送到村头 备注=刊发标题：万州区开展文献下乡 采用·工作简报=2025年第3期（2025-06-15）"], ledger.Lines);
        Assert.Equal(EntryResult.Unchanged, Assert.Single(ledger.Print(Printed("万州", "万州区开展文献下乡")).Items).Result);
    }

    [Fact]
    public void A_brief_that_speaks_of_a_row_is_listed()
    {
        var brief = Printed("永川", "2025年12月，永川区史志馆完成四百件藏品的数字化建档") with { Brief = "2025年12月，永川区史志馆完成四百件藏品的数字化建档，供公众检索。" };

        var ledger = Empty.With("2025-05-05", "永川", "永川区史志馆完成藏品数字化建档").Print(brief);
        Assert.Equal("H12", Assert.Single(ledger.Findings).Rule);

        var other = Empty.With("2025-05-05", "永川", "永川区开展年鉴校样交叉互校").Print(brief);
        Assert.Equal(EntryResult.Added, Assert.Single(other.Items).Result);
    }

    [Fact]
    public void Units_that_the_ledger_does_not_name_are_pointed_out()
    {
        var ledger = Empty.With("2025-03-05", "万州", "三峡库区史料联合普查启动").Print(Printed("万州、云阳", "三峡库区史料联合普查启动"));

        Assert.Equal("H15", Assert.Single(ledger.Findings).Rule);
        Assert.Equal(EntryResult.Marked, Assert.Single(ledger.Items).Result);
    }

    [Fact]
    public void Two_items_of_one_title_in_one_issue_are_not_taken_for_one()
    {
        var ledger = Empty.With("2025-03-05", "万州", "万州区开展主题党日活动").Print(Printed("万州", "万州区开展主题党日活动"), Printed("万州", "万州区开展主题党日活动"));

        Assert.Equal([EntryResult.Marked, EntryResult.Doubtful], ledger.Items.Select(item => item.Result));
        Assert.Equal("H11", Assert.Single(ledger.Findings).Rule);
    }

    [Theory]
    [InlineData("4月3日，万州区举办文献展。展出旧志。", "4月3日，万州区举办文献展")]
    [InlineData("没有句号的一句话", "没有句号的一句话")]
    public void A_brief_is_called_by_its_first_sentence(string text, string title) => Assert.Equal(title, BriefTitle.Of(text));

    [Fact]
    public void A_long_first_sentence_is_cut_at_forty_characters() => Assert.Equal(40, BriefTitle.Of(new string('长', 60)).Length);
}
