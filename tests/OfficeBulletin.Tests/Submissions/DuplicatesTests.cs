using System.Globalization;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Tests.Submissions;

public sealed class DuplicatesTests
{
    private const string Text = "3月5日，万州区史志研究室在西山公园举办地方文献展，展出旧志、老照片和契约二百余件。展览分城门、码头、会馆三个部分，由退休教师义务讲解，首日接待观众六百余人。";

    [Fact]
    public void The_same_item_sent_again_counts_once()
    {
        var (first, again) = (Row.Of("万州区史志研究室", "万州区举办地方文献展", Text), Row.Of("万州区史志研究室", "万州区举办  地方文献展", Text.Replace("，", ",", StringComparison.Ordinal)));

        var found = Duplicates.Find([first, again]);

        Assert.Equal((again.Item.Origin, first.Item.Origin), Assert.Single(found.Superseded.Select(pair => (pair.Key, pair.Value))));
        Assert.Equal(("E71", FindingLevel.Info), Said(found));
    }

    [Theory]
    [InlineData("2025-03-06", "2025-03-09", 0)]
    [InlineData("2025-03-09", "2025-03-06", 1)]
    public void A_corrected_version_replaces_the_one_that_was_signed_earlier(string first, string second, int replaced)
    {
        ReceivedItem[] items =
        [
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text, signed: first),
            Row.Of("万州区史志研究室", "万州区举办地方文献展览", Text.Replace("六百余人", "八百余人，其中学生三百人", StringComparison.Ordinal), signed: second),
        ];

        var found = Duplicates.Find(items);

        Assert.Equal((items[replaced].Item.Origin, items[1 - replaced].Item.Origin), Assert.Single(found.Superseded.Select(pair => (pair.Key, pair.Value))));
        Assert.Equal(("E72", FindingLevel.Info), Said(found));
        Assert.Equal($"submissions/万州区史志研究室.xlsx", found.Findings[0].Where.File);
    }

    [Theory]
    [InlineData("2025-03-06", "2025-03-06")]
    [InlineData(null, "2025-03-06")]
    [InlineData(null, null)]
    public void Where_the_dates_do_not_tell_which_version_is_later_both_are_kept(string? first, string? second)
    {
        var found = Duplicates.Find(
        [
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text, signed: first),
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text + "展览将持续一个月。", signed: second),
        ]);

        Assert.Empty(found.Superseded);
        Assert.Equal(("E73", FindingLevel.Warning), Said(found));
    }

    [Theory]
    [InlineData("更正", null)]
    [InlineData("请以此修改稿为准", null)]
    [InlineData("已更正人数", null)]
    [InlineData(null, "万州（更正）")]
    [InlineData(null, "万州修改稿")]
    [InlineData(null, "万州改")]
    public void Where_the_dates_do_not_tell_the_one_that_calls_itself_a_correction_counts(string? note, string? file)
    {
        ReceivedItem[] items =
        [
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text + "展览将持续一个月。", signed: "2025-03-06", note: note, file: file),
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text, signed: "2025-03-06"),
        ];

        var found = Duplicates.Find(items);

        Assert.Equal((items[1].Item.Origin, items[0].Item.Origin), Assert.Single(found.Superseded.Select(pair => (pair.Key, pair.Value))));
        Assert.Equal(("E72", FindingLevel.Info), Said(found));
        Assert.Contains(items[0].Item.Origin.ToString(), found.Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("请编辑部修改", null)]
    [InlineData("内容未修改", null)]
    [InlineData("更正", "2025-03-01")]
    public void A_note_that_asks_for_mending_and_a_correction_signed_earlier_decide_nothing(string note, string? signed)
    {
        var found = Duplicates.Find(
        [
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text, signed: "2025-03-06"),
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text, signed: null, note: "原稿") with { Text = [Text, "展期一个月。"] },
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text + "展览将持续一个月。", signed: signed, note: note),
        ]);

        Assert.Empty(found.Superseded);
        Assert.All(found.Findings, finding => Assert.Equal("E73", finding.Rule));
    }

    [Fact]
    public void A_correction_that_mends_no_more_than_a_stop_is_used_too()
    {
        ReceivedItem[] items =
        [
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text),
            Row.Of("万州区史志研究室", "万州区举办地方文献展", Text.Replace("，首日", "。首日", StringComparison.Ordinal), note: "更正"),
        ];

        Assert.Equal(items[0].Item.Origin, Assert.Single(Duplicates.Find(items).Superseded.Keys));
    }

    [Fact]
    public void Of_a_corrected_workbook_the_rows_that_did_not_change_count_as_sent_again()
    {
        ReceivedItem[] items = [Row.Of("万州区史志研究室", "万州区举办地方文献展", Text), Row.Of("万州区史志研究室", "万州区举办地方文献展", Text, file: "万州（更正）")];

        var found = Duplicates.Find(items);

        Assert.Equal(items[1].Item.Origin, Assert.Single(found.Superseded.Keys));
        Assert.Equal("E71", found.Findings[0].Rule);
    }

    [Fact]
    public void Of_three_versions_the_last_stands_for_both_others()
    {
        ReceivedItem[] items =
        [
            .. new[] { "2025-03-06", "2025-03-09", "2025-03-08" }.Select((signed, number) =>
                Row.Of("万州区史志研究室", "万州区举办地方文献展", Text + $"展览将持续{number + 1}个月。", signed: signed)),
        ];

        var found = Duplicates.Find(items);

        Assert.Equal([items[0].Item.Origin, items[2].Item.Origin], found.Superseded.Keys);
        Assert.All(found.Superseded.Values, kept => Assert.Equal(items[1].Item.Origin, kept));
    }

    [Fact]
    public void One_text_from_two_units_is_named_and_can_be_credited_to_both()
    {
        ReceivedItem[] items = [Row.Of("万州区史志研究室", "万州区举办地方文献展", Text), Row.Of("编研一处", "地方文献展在西山公园开展", Text)];

        var found = Duplicates.Find(items);

        Assert.Equal(items.Select(item => item.Item.Origin), Assert.Single(found.SameText));
        Assert.Equal(("E74", FindingLevel.Warning), Said(found));
    }

    [Fact]
    public void One_text_under_two_titles_of_one_unit_is_named_and_kept_twice()
    {
        var found = Duplicates.Find([Row.Of("万州区史志研究室", "万州区举办地方文献展", Text), Row.Of("万州区史志研究室", "老照片里的码头与会馆", Text)]);

        Assert.Empty(found.SameText);
        Assert.Equal(("E74", FindingLevel.Warning), Said(found));
        Assert.Contains("同一单位", found.Findings[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("由谁供稿", found.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_departments_visit_to_a_district_and_the_districts_own_report_of_it_are_one_event()
    {
        var found = Duplicates.Find(
        [
            Row.Of("编研一处", "市史志研究室到开州区调研旧志整理", "4月14日，市史志研究室编研一处一行四人到开州区调研旧志整理，听取情况介绍，察看馆藏，对点校体例提出三点意见。", "2025-04-14"),
            Row.Of("开州区史志研究室", "市史志研究室到开州区调研旧志整理工作", "日前，市史志研究室来我区，就旧志点校、库房建设与区史志研究室座谈，并赴汉丰湖、刘伯承同志纪念馆实地查看。", "2025-04-14"),
        ]);

        Assert.Equal(("E75", FindingLevel.Info), Said(found));
        Assert.Empty(found.SameText);
    }

    [Fact]
    public void The_yearly_meetings_of_two_districts_are_two_items()
    {
        const string phrases = "召开年度工作会议，传达学习全市史志工作会议精神，总结上年工作，部署今年任务。会议指出，过去一年工作取得新进展；会议要求，统一思想，压实责任，按时完成年鉴编纂任务。";

        var found = Duplicates.Find(
        [
            Row.Of("万州区史志研究室", "万州区召开史志工作会议", "3月5日，万州区史志研究室" + phrases + "全区二十个乡镇代表参加。", "2025-03-05"),
            Row.Of("开州区史志研究室", "开州区召开史志工作会议", "3月5日，开州区史志研究室" + phrases + "会后举办了年鉴写作培训。", "2025-03-05"),
        ]);

        Assert.Empty(found.Findings);
    }

    [Theory]
    [InlineData("《万州年鉴（2023）》出版", "《万州年鉴（2024）》出版")]
    [InlineData("第一批口述史料入藏", "第二批口述史料入藏")]
    public void Titles_that_differ_in_their_figures_are_of_two_items(string one, string other)
    {
        var found = Duplicates.Find(
        [
            Row.Of("万州区史志研究室", one, "该书由区史志研究室主编，共二十个类目一百二十万字，正文前有彩页三十二面，收录照片一百八十幅。"),
            Row.Of("万州区史志研究室", other, "近日，由区史志研究室组织编纂的又一部年鉴付梓，全书设类目二十二个，新增口述专栏，首次随书附数字版。"),
        ]);

        Assert.Empty(found.Findings);
    }

    [Fact]
    public void Monthly_items_of_one_title_are_many_items()
    {
        var found = Duplicates.Find(
        [
            Row.Of("办公室", "开展主题党日活动", "3月，办公室党支部到红岩村参观，重温入党誓词，围绕参观体会开展讨论，五名同志发言。", "2025-03-14"),
            Row.Of("办公室", "开展主题党日活动", "办公室党支部4月组织党员到社区清扫楼道、看望老人，并送去新编的区情读本四十册。", "2025-04-18"),
        ]);

        Assert.Empty(found.Findings);
    }

    [Fact]
    public void Short_texts_alike_are_no_sign_of_anything() =>
        Assert.Empty(Duplicates.Find([Row.Of("万州区史志研究室", "甲", "正文内容。"), Row.Of("万州区史志研究室", "乙", "正文内容。"), Row.Of("开州区史志研究室", "丙", "正文内容。")]).Findings);

    [Fact]
    public void A_text_that_forty_units_sent_is_found_forty_times()
    {
        var items = Enumerable.Range(1, 40).Select(number => Row.Of(string.Create(CultureInfo.InvariantCulture, $"第{number}区史志研究室"), "参加全市史志工作会议", Text)).ToList();

        var found = Duplicates.Find(items);

        Assert.Equal(40, Assert.Single(found.SameText).Count);
        Assert.Equal(39, found.Findings.Count);
    }

    private static (string Rule, FindingLevel Level) Said(Duplicates found) => (Assert.Single(found.Findings).Rule, found.Findings[0].Level);
}
