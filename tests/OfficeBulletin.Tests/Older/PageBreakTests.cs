using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Older;

namespace OfficeBulletin.Tests.Older;

/// <summary>What a page's end does to a text that was copied out of its pages.</summary>
public sealed class PageBreakTests
{
    [Fact]
    public void A_figure_alone_on_a_line_stays_in_its_sentence()
    {
        var item = Items(Issue("【区县动态】\n\n示例区举办业务培训班\n\n　　为庆祝建馆\n100\n周年，示例区举办业务培训班，来自各乡镇的近\n40\n名业务骨干参加，效果良好。\n\n（示例区史志研究室供稿）"))[0];
        Assert.Equal("为庆祝建馆100周年，示例区举办业务培训班，来自各乡镇的近40名业务骨干参加，效果良好。", Text(item));
    }

    [Fact]
    public void Bare_page_numbers_that_rise_are_left_out_and_told()
    {
        var outcome = OlderText.Read(
            Head + "【区县动态】\n\n示例区举办业务培训班\n\n　　示例区举办业务培训班，来自各乡镇的业务骨干\n\n1\n\n参加，学习了志书编纂的基本要求，并进行了现场\n\n2\n\n写作练习，效果良好。培训班为期两天，由区档案\n\n3\n\n馆协办。\n\n（示例区史志研究室供稿）\n",
            "a.txt");
        Assert.Equal("示例区举办业务培训班，来自各乡镇的业务骨干参加，学习了志书编纂的基本要求，并进行了现场写作练习，效果良好。培训班为期两天，由区档案馆协办。", Text(Items(outcome.Value!)[0]));
        Assert.Contains(outcome.Findings, finding => finding.Rule == "I05");
    }

    [Theory]
    [InlineData("— 7 —")]
    [InlineData("[7]")]
    [InlineData("<!-- page 7 -->")]
    public void A_brief_cut_by_a_page_number_has_no_title(string number)
    {
        var brief = Items(Issue($"【信息短波】\n\n活动现场，志愿者讲述了《渡口旧事》《山城\n\n{number}\n\n石梯》等故事，吸引了三百余名市民驻足聆听。\n\n（示例区史志研究中心供稿）"))[0];
        Assert.Empty(brief.Title);
        Assert.Equal("活动现场，志愿者讲述了《渡口旧事》《山城石梯》等故事，吸引了三百余名市民驻足聆听。", Text(brief));
    }

    [Fact]
    public void A_line_with_room_for_the_next_word_ends_its_paragraph_and_a_full_line_does_not()
    {
        // Lines of 20 characters: the first sentence ends in the middle of the page's width, the second exactly at it.
        var item = Items(Issue(
            "【区县动态】\n\n示例区完成碑刻普查\n\n示例区史志研究室组织人员对全区碑刻逐一拍照\n登记，拍摄照片三百余张，制成目录一册备查。\n普查队还走访了十二个乡镇的老人，记下碑刻的\n来历和传说。\n目录已经印发各乡镇街道，并在区史志馆的阅览\n室供读者查阅。\n\n（示例区史志研究室供稿）"))[0];
        Assert.Equal(2, item.Body.Count);
        Assert.EndsWith("来历和传说。", ((Paragraph)item.Body[0]).Text, StringComparison.Ordinal);
    }

    private const string Head = "史志工作简报\n第7期\n（总第88期）\n示例市史志研究室编\n2025年7月8日\n";

    private static Issue Issue(string body) => OlderText.Read(Head + body + "\n", "a.txt").Value!;

    private static IReadOnlyList<Item> Items(Issue issue) => [.. issue.Columns.SelectMany(column => column.Items)];

    private static string Text(Item item) => string.Concat(item.Body.Cast<Paragraph>().Select(paragraph => paragraph.Text)).Replace(" ", "", StringComparison.Ordinal);
}
