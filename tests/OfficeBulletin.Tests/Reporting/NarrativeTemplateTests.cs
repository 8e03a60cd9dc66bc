using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.Tests.Reporting;

public class NarrativeTemplateTests
{
    [Theory]
    [InlineData("{期间}收到{报送}条", "2023年1—12月收到156条")]
    [InlineData("{年}年处室{报送 处室}条，区县{报送 区县}条", "2023年处室66条，区县90条")]
    [InlineData("转报{转报 中研院}条（{转报 中研院 处室}/{转报 区县 中研院}），采用{采用 中央党史和文献研究院}条", "转报89条（52/37），采用34条")]
    [InlineData("一共转报{转报}条次，采用{采用}条次、{采用篇数}条", "一共转报164条次，采用45条次、45条")]
    [InlineData("{分项 转报 中研院}{分项 采用 宣传部}{分项 批示}{分项 采用率}{分项 报送 区县}", "（处室52条、区县37条）（均为处室）（处室57.58%、区县7.78%）")]
    [InlineData("采用率{采用率}，区县{采用率 区县}", "采用率28.85%，区县7.78%")]
    [InlineData("{单位数}个单位，区县{报送单位数 区县}个报送（{报送单位 区县}），{未报送单位数 区县}个没有（{未报送单位 区县}）", "3个单位，区县1个报送（万州），1个没有（黔江）")]
    [InlineData("处室没有报送的：{未报送单位 处室}。", "处室没有报送的：无。")]
    [InlineData("第{事实 中研院排名}名", "第8名")]
    [InlineData("批示{批示}条，约稿{约稿}条", "批示0条，约稿0条")]
    public void Places_are_filled_with_the_numbers_of_the_period(string wording, string told) => Assert.Equal(told, CountedYear.Reference.Told("2023", wording));

    [Theory]
    [InlineData("｛报送　处室｝条")]
    [InlineData("{ 报送   处室 }条")]
    [InlineData("{报送 处室｝条")]
    public void Braces_and_blanks_may_be_full_width(string wording) => Assert.Equal("66条", CountedYear.Reference.Told("2023", wording));

    [Theory]
    [InlineData("共{#渠道}{名称}{采用}条；{/渠道}。", "共中央党史和文献研究院34条；市委办公厅6条；市委宣传部2条；市委直属机关工委3条。")]
    [InlineData("{#渠道}{简称}、{/渠道}四家", "中研院、办公厅、宣传部、机关工委四家")]
    [InlineData("{#渠道}{简称}采用{采用 区县}条，{/渠道}合计{采用 区县}条。", "中研院采用7条，办公厅采用0条，宣传部采用0条，机关工委采用0条，合计7条。")]
    [InlineData("{#类别}{名称}{报送}条，转报中研院{转报 中研院}条；{/类别}。", "处室66条，转报中研院52条；区县90条，转报中研院37条。")]
    [InlineData("{#渠道}{简称}（{#类别}{#转报}{名称}{转报}、{/转报}{/类别}）；{/}。", "中研院（处室52、区县37）；办公厅（处室21）；宣传部（处室42）；机关工委（处室12）。")]
    public void A_section_repeats_and_leaves_no_mark_behind_its_last_part(string wording, string told) => Assert.Equal(told, CountedYear.Reference.Told("2023", wording));

    [Theory]
    [InlineData("收到{报送}条；{#转报 宣传部 区县}区县转报{转报 宣传部 区县}条；{/转报 宣传部 区县}。", "收到156条。")]
    [InlineData("收到{报送}条{#转报 宣传部 区县}；区县转报{转报 宣传部 区县}条{/转报}。", "收到156条。")]
    [InlineData("收到{报送}条；{#事实 市里排名}列第{事实 市里排名}名{/事实 市里排名}。", "收到156条。")]
    [InlineData("{#批示}获批示{批示}条{/批示}，转报{转报 中研院}条", "转报89条")]
    [InlineData("{#批示}获批示{批示}条。{/批示}{^批示}没有批示。{/批示}", "没有批示。")]
    [InlineData("{#未报送单位 区县}未报送：{未报送单位 区县}。{/未报送单位}", "未报送：黔江。")]
    [InlineData("{#上年同期}{增减 报送}{/上年同期}{^上年同期}没有上年的数{/上年同期}", "没有上年的数")]
    public void A_section_about_nothing_is_left_out(string wording, string told) => Assert.Equal(told, CountedYear.Reference.Told("2023", wording));

    [Fact]
    public void Sections_may_hold_whole_paragraphs() => Assert.Equal(
        "中研院：89\n办公厅：21\n宣传部：42\n机关工委：12\n完",
        CountedYear.Reference.Told("2023", "{#渠道}", "{简称}：{转报}", "{/渠道}", "", "完"));

    [Fact]
    public void Explanations_are_not_printed_and_not_looked_into() =>
        Assert.Equal("66条", CountedYear.Reference.Told("2023", "{报送 处室}条{#说明}", "写 {报送 某类}，或者 { 这样", "{/说明}"));

    [Theory]
    [InlineData("2024", "{增减 报送}，{增减 采用 网站}", "比上年增加5条，与上年持平")]
    [InlineData("2024", "{上期 报送}条，{上年同期 报送}条（{上年同期}）", "10条，10条（2023年1—12月）")]
    [InlineData("2024-06", "{增减 报送}，{环比增减 报送}", "比上年同期减少1条，比上月增加2条")]
    [InlineData("2024", "采用率{增减 采用率}", "采用率比上年下降6.67个百分点")]
    public void Numbers_are_held_against_earlier_periods(string period, string wording, string told) => Assert.Equal(
        told,
        new CountedYear(new Channel("网站"))
            .With("2024", "甲处", null, 15, (0, 2)).With("2023", "甲处", null, 10, (0, 2))
            .With("2024-06", "甲处", null, 3, (0, 0)).With("2024-05", "甲处", null, 1, (0, 0)).With("2023-06", "甲处", null, 4, (0, 0))
            .Told(period, wording));

    [Fact]
    public void Where_there_is_nothing_to_hold_against_the_place_stays_visible() =>
        Assert.Equal("共156条，【待填：增减 报送】。 [H68]", CountedYear.Reference.Told("2023", "共{报送}条，{增减 报送}。"));

    [Fact]
    public void A_few_items_at_the_end_of_the_year_before_are_no_year_to_compare_with()
    {
        var year = new CountedYear(new Channel("网站")).With("2024", "甲处", null, 15, (0, 2)).With("2023", "甲处", null, 1, (0, 0)).With("2023-01..2023-06", "甲处", null, 0, (0, 0));

        Assert.Equal("共15条。", year.Told("2024", "共{报送}条{#上年同期}，{增减 报送}{/上年同期}。"));
        Assert.Equal("【待填：增减 报送】 [H68]", year.Told("2024", "{增减 报送}"));
    }

    [Fact]
    public void A_fact_that_is_not_filled_in_stays_visible_and_is_an_error() =>
        Assert.Equal("在32个单位中列第【待填：全国排名】位。 [H66]", CountedYear.Reference.Told("2023", "在{事实 中研院参评数}个单位中列第{事实 全国排名}位。"));

    [Fact]
    public void A_section_about_a_fact_with_a_slip_in_its_name_is_pointed_out()
    {
        Assert.Equal("完。 [H67]", CountedYear.Reference.Told("2023", "{#事实 中研院排各}列第{事实 中研院排各}位。{/事实}完。"));
        Assert.Equal("完。", CountedYear.Reference.Told("2023", "{#事实 办公厅排名}列第{事实 办公厅排名}位。{/事实}完。"));
    }

    [Theory]
    [InlineData("2023-01-01", "2023", "【待填：全国排名】 [H66] [H23]")]
    [InlineData("2023-12-31", "2023", "【待填：全国排名】 [H66] [H23]")]
    [InlineData("2023-06-01", "2023", "【待填：全国排名】 [H66]")]
    [InlineData("2023-01-01", "2023-01", "8")]
    public void A_fact_of_one_day_that_may_be_meant_for_the_whole_period_is_pointed_out(string day, string period, string told)
    {
        var date = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var year = CountedYear.Reference.Knowing(new OutsideFact("全国排名", "8", Period.Of(Month.Of(date))) { Day = date, Where = new Place { Sheet = "事实", Cell = "C2" } });

        Assert.Equal(told, year.Told(period, "{事实 全国排名}"));
    }

    [Theory]
    [InlineData("{采用率 中研院}", "38.2%")]
    [InlineData("{采用率 中研院 区县}", "18.92%")]
    [InlineData("{#渠道}{简称}{采用率}、{/渠道}", "中研院38.2%、办公厅28.57%、宣传部4.76%、机关工委25%")]
    public void Of_a_channel_the_rate_is_what_it_adopted_of_what_was_forwarded(string wording, string told) => Assert.Equal(told, CountedYear.Reference.Told("2023", wording));

    [Fact]
    public void All_faults_are_told_at_once_with_paragraph_and_quote()
    {
        var faults = CountedYear.Reference.Faults(
            "共{报关}条，{报送 区现}条，{转报 中央}条",
            "{#渠道}{名称}",
            "{名称}{采用 区县 万州}",
            "{报送",
            "完}{/类别}{事实}{渠道}{#期间}{/期间}{增减}{期间 区县}{}{渠道事实 排名}{数值}");

        Assert.Equal(
            [
                (1, "{报关}", "H61"), (1, "{报送 区现}", "H62"), (1, "{转报 中央}", "H62"),
                (2, "{#渠道}", "H63"),
                (3, "{采用 区县 万州}", "H62"),
                (4, "{报送", "H60"),
                (5, "{#期间}", "H64"), (5, "{/类别}", "H63"), (5, "{}", "H61"), (5, "{事实}", "H64"), (5, "{增减}", "H64"), (5, "{数值}", "H64"), (5, "{期间 区县}", "H64"), (5, "{渠道}", "H64"), (5, "完}", "H60"),
            ],
            faults.Select(fault => (fault.Where.Paragraph!.Value, fault.Quote!, fault.Rule)).OrderBy(fault => fault.Value).ThenBy(fault => fault.Item2, StringComparer.Ordinal));
        Assert.All(faults, fault => Assert.Equal((FindingLevel.Error, "template", "narrative.docx"), (fault.Level, fault.Where.Part, fault.Where.File)));
        Assert.Equal(["报送", "区县"], faults.Where(fault => fault.Suggestion is not null).Select(fault => fault.Suggestion));
    }

    [Theory]
    [InlineData("{名称}采用{采用}条")]
    [InlineData("{#类别}{渠道事实 排名}{/类别}")]
    [InlineData("{#渠道}{数值}{/渠道}")]
    [InlineData("{^渠道}{名称}{/渠道}")]
    public void Words_that_need_a_section_round_them_are_told(string wording) => Assert.Equal(["H64"], CountedYear.Reference.Faults(wording).Select(fault => fault.Rule));

    [Fact]
    public void A_template_without_wording_is_refused() => Assert.Equal(["H65"], CountedYear.Reference.Faults("", "{#说明}只有说明{/说明}").Select(fault => fault.Rule));

    [Fact]
    public void A_missing_fact_is_told_once_however_often_its_place_is_printed() =>
        Assert.Single(NarrativeTemplate.Parse(["{#渠道}{事实 名次}；{/渠道}"], "narrative.docx", CountedYear.Reference.Book)
            .Then(template => template.Fill(Period.Year(2023), CountedYear.Reference.Of, CountedYear.Reference.Book)).Findings);
}
