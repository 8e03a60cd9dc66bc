using static OfficeBulletin.Tests.Reading.ParsedIssue;

namespace OfficeBulletin.Tests.Reading;

/// <summary>Issues never made by this program: no styles, no controls, nothing but looks and marks.</summary>
public sealed class OlderIssueTests
{
    [Fact]
    public void Columns_named_twice_are_contents_first_and_body_then()
    {
        var issue = Of(
            Centred("史志简报", 56), Plain("第2期"), Plain("示例市志办编  2020年6月9日"),
            Plain("【工作动态】"), Plain("●甲区召开会议"), Plain("●乙区举办展览"), Plain("【信息短波】"),
            Plain("【工作动态】"), Centred("甲区召开会议"), Plain("正文。"), Plain("（甲区供稿）"), Centred("乙区\n举办展览"), Plain("正文。"), Plain("（乙区供稿）"),
            Plain("【信息短波】"), Plain("短讯一。"), Plain("（丙区供稿）")).Value!;
        Assert.Equal(["甲区召开会议", "乙区举办展览"], issue.PrintedContents![0].Entries);
        Assert.Empty(issue.PrintedContents[1].Entries);
        Assert.Equal(["工作动态", "信息短波"], issue.Columns.Select(column => column.Name), StringComparer.Ordinal);
        Assert.Equal(["甲区召开会议|正文。(甲区)", "乙区+举办展览|正文。(乙区)"], Items(issue.Columns[0]));
        Assert.Equal(["|短讯一。(丙区)"], Items(issue.Columns[1]));
    }

    [Fact]
    public void An_issue_without_contents_has_none()
    {
        var issue = Of(Plain("示例市志办编 2020年6月9日"), Plain("【工作动态】"), Centred("甲区召开会议"), Plain("正文。"), Plain("（甲区供稿）"), Plain("【信息短波】"), Plain("短讯。"), Plain("（乙区供稿）")).Value!;
        Assert.Null(issue.PrintedContents);
        Assert.Equal(["甲区召开会议|正文。(甲区)"], Items(issue.Columns[0]));
    }

    [Fact]
    public void A_first_column_under_another_name_than_in_the_contents_still_begins_the_body()
    {
        var issue = Of(Plain("【工作动态】"), Plain("●甲区召开会议"), Plain("【经验交流】"), Plain("【本室动态】"), Centred("甲区召开会议"), Plain("正文。"), Plain("（甲区供稿）")).Value!;
        Assert.Equal(["本室动态"], issue.Columns.Select(column => column.Name), StringComparer.Ordinal);
        Assert.Equal(["工作动态", "经验交流"], issue.PrintedContents!.Select(column => column.Column), StringComparer.Ordinal);
    }

    [Fact]
    public void A_title_is_known_by_its_contents_entry_whatever_it_looks_like() =>
        Assert.Equal(["甲区召开会议|正文。(甲区)", "乙区+举办展览|正文。()"], Items(
            Of(Plain("【动态】"), Plain("●甲区召开会议"), Plain("●乙区举办展览"), Plain("【动态】"), Plain("甲区召开会议"), Plain("正文。"), Plain("（甲区供稿）"), Plain("乙区"), Plain("举办展览"), Plain("正文。")).Value!.Columns[0]));

    [Fact]
    public void A_title_unlike_its_contents_entry_is_known_by_its_looks() =>
        Assert.Equal(["甲区举行会议|正文。(甲区)"], Items(
            Of(Plain("【动态】"), Plain("●甲区召开会议"), Plain("【动态】"), Centred("甲区举行会议"), Plain("正文。"), Plain("（甲区供稿）")).Value!.Columns[0]));

    [Fact]
    public void Where_an_attribution_was_deleted_the_contents_tell_the_next_title() =>
        Assert.Equal(["甲区召开会议|正文。()", "乙区举办展览|正文。(乙区)"], Items(
            Of(Plain("【动态】"), Plain("●甲区召开会议"), Plain("●乙区举办展览"), Plain("【动态】"), Centred("甲区召开会议"), Plain("正文。"), Centred("乙区举办展览"), Plain("正文。"), Plain("（乙区供稿）")).Value!.Columns[0]));

    [Fact]
    public void A_bracketed_line_inside_an_article_is_text()
    {
        var issue = Of(Plain("【动态】"), Centred("甲区召开会议"), Plain("正文。"), Plain("【链接】"), Plain("背景。"), Plain("（甲区供稿）"), Plain("【交流】"), Centred("乙区举办展览"), Plain("正文。")).Value!;
        Assert.Equal(["甲区召开会议|正文。/【链接】/背景。(甲区)"], Items(issue.Columns[0]));
        Assert.Equal("交流", issue.Columns[1].Name);
    }

    [Fact]
    public void Articles_before_the_first_column_are_kept_and_named()
    {
        var outcome = Of(Plain("第2期"), Plain("示例市志办编 2020年6月9日"), Centred("甲区召开会议"), Plain("正文。"), Plain("（甲区供稿）"));
        Assert.Equal(["甲区召开会议|正文。(甲区)"], Items(Assert.Single(outcome.Value!.Columns)));
        Assert.Equal("R07", Assert.Single(outcome.Findings).Rule);
    }

    [Fact]
    public void A_contents_page_is_read_without_its_heading_leaders_and_page_numbers()
    {
        var issue = Of(Plain("目　录"), Plain("【动态】"), Plain("● 甲区召开会议\t3"), Plain("● 乙区举办展览……… 12"), Plain("【动态】"), Centred("甲区召开会议"), Plain("正文。"), Plain("（甲区供稿）")).Value!;
        Assert.Equal(["甲区召开会议", "乙区举办展览"], Assert.Single(issue.PrintedContents!).Entries);
    }

    [Fact]
    public void A_document_without_any_text_is_refused()
    {
        var outcome = Of();
        Assert.True(outcome.Refused);
        Assert.Equal("R01", Assert.Single(outcome.Findings).Rule);
    }
}
