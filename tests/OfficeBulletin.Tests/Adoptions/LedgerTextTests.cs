using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Adoptions;

/// <summary>What the other cells of a ledger and its register say.</summary>
public sealed class LedgerTextTests
{
    [Theory]
    [InlineData("", null, null)]
    [InlineData("否", null, null)]
    [InlineData("—", null, null)]
    [InlineData("是", CommissionOutcome.Done, null)]
    [InlineData("√", CommissionOutcome.Done, null)]
    [InlineData("按时完成", CommissionOutcome.Done, null)]
    [InlineData("迟报", CommissionOutcome.Late, null)]
    [InlineData("逾期", CommissionOutcome.Late, null)]
    [InlineData("未完成", CommissionOutcome.Missed, null)]
    [InlineData("漏报", CommissionOutcome.Missed, null)]
    [InlineData("约2023-05", CommissionOutcome.Done, "约2023-05")]
    [InlineData("约〔2023〕5号（迟报）", CommissionOutcome.Late, "约〔2023〕5号")]
    [InlineData("约2023-05 未完成", CommissionOutcome.Missed, "约2023-05")]
    [InlineData("完成（约2023-05）", CommissionOutcome.Done, "约2023-05")]
    public void A_commission_says_what_became_of_it(string text, CommissionOutcome? outcome, string? number)
    {
        Assert.Equal(outcome is { } known ? new Commission(known, number) : null, CommissionText.Read(text, out var understood));
        Assert.True(understood);
    }

    [Theory]
    [InlineData("待定")]
    [InlineData("催稿中")]
    public void Another_word_is_no_commission(string text)
    {
        Assert.Null(CommissionText.Read(text, out var understood));
        Assert.False(understood);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("无", "")]
    [InlineData("×", "")]
    [InlineData("国家级", "国家级")]
    [InlineData("国家级、市级", "国家级|市级")]
    [InlineData("市级×2", "市级|市级")]
    [InlineData("市级2次，区级", "市级|市级|区级")]
    [InlineData("市级（2023-06-15）", "市级")]
    [InlineData("分管副市长", "分管副市长")]
    [InlineData("是", "批示")]
    [InlineData("2", "批示|批示")]
    [InlineData("2次", "批示|批示")]
    public void Instructions_are_told_by_their_level(string text, string levels) => Assert.Equal(levels, string.Join('|', InstructionText.Read(text)));

    [Theory]
    [InlineData("", "")]
    [InlineData("—", "")]
    [InlineData("周明", "周明")]
    [InlineData("周　明", "周明")]
    [InlineData("周明、李小华", "周明|李小华")]
    [InlineData("周明 李小华", "周明|李小华")]
    [InlineData("周明\n李小华\n周明", "周明|李小华")]
    [InlineData("周　明、李　华", "周明|李华")]
    public void Writers_are_parted_and_named_once(string text, string names) => Assert.Equal(names, string.Join('|', AuthorNames.Read(text)));

    [Theory]
    [InlineData("2023-06")]
    [InlineData("2023.6")]
    [InlineData("2023/06")]
    [InlineData("202306")]
    [InlineData("2023年6月")]
    [InlineData("2023 年 6 月份")]
    [InlineData("二〇二三年六月")]
    [InlineData("2023-06-15")]
    [InlineData("2023年6月15日")]
    [InlineData("2023-06-01T00:00:00")]
    public void Months_are_read_as_people_type_them(string text) => Assert.Equal(new Month(2023, 6), MonthText.Parse(text));

    [Theory]
    [InlineData("2023")]
    [InlineData("2023年")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("6月")]
    [InlineData("六月前后")]
    [InlineData("")]
    public void Others_name_no_month(string text) => Assert.Null(MonthText.Parse(text));

    [Theory]
    [InlineData("每月2", 2, true)]
    [InlineData("月2", 2, true)]
    [InlineData("每月 2 条", 2, true)]
    [InlineData("2条/月", 2, true)]
    [InlineData("月均1.5", 1.5, true)]
    [InlineData("每年20", 20, false)]
    [InlineData("年20", 20, false)]
    [InlineData("全年不少于20篇", 20, false)]
    [InlineData("20", 20, false)]
    [InlineData("２０条", 20, false)]
    public void Quotas_are_for_months_or_years(string text, double items, bool monthly) => Assert.Equal(new UnitQuota((decimal)items, monthly), QuotaText.Parse(text));

    [Theory]
    [InlineData("若干")]
    [InlineData("-3")]
    [InlineData("0")]
    [InlineData("每周2")]
    [InlineData("每月")]
    [InlineData("20—30")]
    public void Others_are_no_quota(string text) => Assert.Null(QuotaText.Parse(text));

    [Theory]
    [InlineData("万州区档案馆", "万州区档案馆", null, true)]
    [InlineData("万州区档案馆（2023-06起）", "万州区档案馆", "2023-06", true)]
    [InlineData("万州区档案馆(自2023年6月起)", "万州区档案馆", "2023-06", true)]
    [InlineData("万州区档案馆（2023年起）", "万州区档案馆", "2023-01", true)]
    [InlineData("办公室（机关党委）", "办公室（机关党委）", null, true)]
    [InlineData("万州区档案馆（2023上半年）", "万州区档案馆", null, false)]
    public void Credit_may_begin_in_a_month(string text, string unit, string? from, bool sound)
    {
        var credit = CreditText.Parse(text, out var understood);
        Assert.Equal((unit, from, sound), (credit.Unit, credit.From?.ToString(), understood));
    }

    [Theory]
    [InlineData("转报·中研院", false, "中研院")]
    [InlineData("采用·中研院", true, "中研院")]
    [InlineData("采用・中研院", true, "中研院")]
    [InlineData("采用•中研院", true, "中研院")]
    [InlineData("采用:中研院", true, "中研院")]
    [InlineData("采用：中研院", true, "中研院")]
    [InlineData("采用-中研院", true, "中研院")]
    [InlineData("采用—中研院", true, "中研院")]
    [InlineData("采用 中研院", true, "中研院")]
    [InlineData("采用\n中研院", true, "中研院")]
    [InlineData(" 采 用 · 中 研 院 *", true, "中研院")]
    [InlineData("采用（中研院）", true, "中研院")]
    [InlineData("采用·中研院（条）", true, "中研院")]
    [InlineData("采用·学习强国（重庆）", true, "学习强国（重庆）")]
    [InlineData("采用·China Daily", true, "China Daily")]
    public void A_channel_stands_behind_any_of_the_usual_dots(string heading, bool adopted, string name) => Assert.Equal(new ChannelHeading(adopted, name), ChannelHeading.Parse(heading));

    [Theory]
    [InlineData("采用")]
    [InlineData("采用：")]
    [InlineData("采用情况")]
    [InlineData("采用（条）")]
    [InlineData("采用 情况")]
    [InlineData("是否采用")]
    [InlineData("中研院采用")]
    [InlineData("采用中研院")]
    [InlineData("标题")]
    public void Other_headings_are_no_channels(string heading) => Assert.Null(ChannelHeading.Parse(heading));

    [Theory]
    [InlineData("中研院采用（条）")]
    [InlineData("采用中研院")]
    public void Without_a_dot_only_a_listed_channel_is_one(string heading) => Assert.Equal(new ChannelHeading(true, "中研院"), ChannelHeading.Parse(heading, name => name == "中研院"));

    [Theory]
    [InlineData("日期", LedgerField.Date)]
    [InlineData("报送\n日期*", LedgerField.Date)]
    [InlineData("时 间", LedgerField.Date)]
    [InlineData("供稿单位", LedgerField.Units)]
    [InlineData("单位（全称）", LedgerField.Units)]
    [InlineData("题目", LedgerField.Title)]
    [InlineData("信息标题", LedgerField.Title)]
    [InlineData("作者", LedgerField.Author)]
    [InlineData("领导批示", LedgerField.Instruction)]
    [InlineData("约稿", LedgerField.Commission)]
    [InlineData("栏目", LedgerField.Category)]
    [InlineData("说明", LedgerField.Note)]
    [InlineData("序号", LedgerField.Number)]
    public void Headings_are_known_by_many_words(string heading, LedgerField field) => Assert.Equal(field, LedgerHeadings.Find(heading)?.Field);
}
