using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Scoring;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Excel.Tests.Scoring.Office;

namespace OfficeBulletin.Excel.Tests.Scoring;

/// <summary>The sheets 评分卡 and 评定, and the cards that follow from them.</summary>
public sealed class CardTests
{
    private const string Card = """
        指标 | 类型 | 取数 | 类别 | 每条分值 | 权重 | 上限 | 对象 | 备注
        报送 | 计数 | 报送 | | 1 | | 3 | 都 |
        调研 | 计数 | 报送 | 调研 | 2 | 50% | | 都 |
        省信息 | 计数 | 采用·省信息 | | 4 | | | 都 |
        县级 | 计数 | 采用·县级 | | 1 | | | 都 |
        采用率 | 计数 | 采用率 | | 10 | | | 单位 |
        约稿 | 计数 | 约稿完成率 | | 10 | | | 单位 |
        迟交 | 计数 | 迟交 | | -1 | | 1 | 都 |
        任务 | 计数 | 按任务完成率 | | 10 | | 10 | 单位 |
        批示 | 计数 | 批示·市级 | | 3 | | | 个人 |
        选题 | 评定 | | | | 0.5 | 10 | 都 |
        """;

    private const string Assessed = """
        月份 | 对象 | 指标 | 得分 | 评定人
        2023-01 | 东区 | 选题 | 8 | 秦主任
        2023年3月 | 东区档案馆 | 选题 | 9 | 秦主任
        2023-02 | 林一 | 选题 | 7 | 秦主任
        """;

    private static readonly LedgerItem[] Items =
    [
        .. Item("2023-01-10", Dongqu).By("林一").Times(2), Item("2023-02-10", Dongqu).Kind("调研").By("林一").In("省信息").In("要情").Instructed("市级", "省级").Ordered(CommissionOutcome.Done),
        Item("2023-02-20", Dongqu, Xiqu).By("林一", "苏二").In("政务信息").Ordered(CommissionOutcome.Late), Item("2023-03-01", Dongqu).Ordered(CommissionOutcome.Late), Item("2023-03-05", Nanqu),
    ];

    [Fact]
    public void A_units_card_counts_caps_and_weighs_month_by_month()
    {
        var book = Book with { Units = new UnitRegister([Dongqu with { Quota = new UnitQuota(2, Monthly: true) }, Xiqu, Nanqu]) };
        var card = Cards(book, "2023-Q1").Single(card => card.Holder == Dongqu.Name);

        Assert.Equal([
            "报送 2/2/1 → 3", "调研 0/2/0 → 1", "省信息 0/4/0 → 4", "县级 0/2/0 → 2", "采用率 0/10/0 → 4", "约稿 /5/0 → 3.3333333333", "迟交 0/-1/-1 → -1", "任务 10/10/5 → 8.3333333333", "选题 8//9 → 4.25"],
            card.Lines.Select(line => $"{line.Indicator} {string.Join('/', line.Months.Select(points => points is { } given ? RuleNumber.Text(given) : ""))} → {line.Total.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
        Assert.Equal(card.Lines.Sum(line => line.Total), card.Total);
    }

    [Theory]
    [InlineData(JointCredit.Each, "4", "1")]
    [InlineData(JointCredit.Split, "3.5", "0.5")]
    [InlineData(JointCredit.First, "4", "0")]
    public void Writers_have_cards_of_their_own_and_share_by_the_policy(JointCredit joint, string first, string second)
    {
        var cards = Cards(Book with { Policy = new TallyPolicy { Joint = joint } }, "2023-Q1").Where(card => card.Person).ToList();

        Assert.Equal("林一", cards[0].Holder);
        Assert.Equal(first, RuleNumber.Text(cards[0].Lines.Single(line => line.Indicator == "报送").Months.Sum()!.Value));
        Assert.Equal(second, RuleNumber.Text(cards.FirstOrDefault(card => card.Holder == "苏二")?.Lines.Single(line => line.Indicator == "报送").Total ?? 0));
        Assert.Equal((3m, 3.5m), (cards[0].Lines.Single(line => line.Indicator == "批示").Total, cards[0].Lines.Single(line => line.Indicator == "选题").Total));
        Assert.DoesNotContain(cards[0].Lines, line => line.Indicator is "采用率" or "任务");
    }

    [Fact]
    public void Counted_lines_of_months_add_up_to_the_year_where_no_cap_is_reached()
    {
        decimal Research(string period) => Cards(Book, period).Single(card => card.Holder == Dongqu.Name).Lines.Single(line => line.Indicator == "调研").Total;

        Assert.Equal(Research("2023"), Period.Year(2023).Months.Sum(month => Research(month.ToString())));
    }

    [Fact]
    public void Weights_of_a_hundred_together_are_percents() =>
        Assert.Equal([0.4m, 0.6m], Read("指标 | 类型 | 取数 | 每条分值 | 权重\n甲 | 计数 | 报送 | 1 | 40\n乙 | 计数 | 采用 | 1 | 60").Value!.Indicators.Select(indicator => indicator.Weight));

    [Fact]
    public void All_faults_of_the_card_are_named_at_their_cells()
    {
        var read = Read("""
            指标 | 类型 | 取数 | 每条分值 | 权重 | 上限 | 对象
            甲 | 统计 | 报送 | 1 | | |
            乙 | 计数 | 报道 | 1 | | |
            丙 | 计数 | 采用·省信心 | 1 | | |
            丁 | 计数 | 报送 | 一 | | -1 |
            戊 | 评定 | 报送 | 1 | -1 | | 全员
            甲 | 计数 | 报送 | | | |
            己 | 计数 | 按任务完成率 | 1 | | | 个人
             | 计数 | 报送 | 1 | | |
            """);

        Assert.True(read.Refused);
        Assert.Equal("H53@B2 H53@C3 H53@C4 H54@D5 H54@F5 H53@C6 H53@D6 H54@E6 H53@G6 H54@D7 H52@A7 H53@G8 H52@A9", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.Equal(("报送", "省信息"), (read.Findings[1].Suggestion, read.Findings[2].Message.Split('“', '”')[5]));
    }

    [Fact]
    public void All_faults_of_assessments_are_named_and_the_others_count()
    {
        var workbook = Sheets(("评分卡", Card + "\n旧项 | 评定 | | | | | | 单位 |\n"), ("评定", """
            月份 | 对象 | 指标 | 得分 | 评定人
            2023-01 | 东区 | 选题 | 11 |
            2023-01 | 东区 | 选材 | 5 |
            2023-13 | 东区 | 选题 | 5 |
            2023-01 | 东曲档案馆 | 旧项 | 5 |
            2023-01 | 东区 | 报送 | 5 |
            2023-01 | 西区 | 选题 | 优 |
            2023-01 | 西区 | 选题 | 6 |
            2023-01 | 西区档案馆 | 选题 | 7 |
            2023-01 | 林二 | 选题 | 7 |
            2023-02 | 西区 | 选题 | |
            """));
        var read = ScoreCardReader.Read(workbook, Book)!;
        var cards = new ScoreCardBook(Book, read.Value!);
        foreach (var item in Items)
            cards.Add(item);

        Assert.Equal("H58@D2 H55@C3 H57@A4 H56@B5 H55@C6 H58@D7 H59@D9", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.Equal(("H56", "B10"), (Assert.Single(cards.Findings).Rule, cards.Findings[0].Where.Cell));
        Assert.Equal(6, cards.Of(Period.Parse("2023-01")!).Single(card => card.Holder == Xiqu.Name).Lines.Single(line => line.Indicator == "选题").Months[0]);
    }

    [Fact]
    public void An_indicator_is_not_assessed_in_months_in_which_it_does_not_hold()
    {
        var read = ScoreCardReader.Read(Sheets(("评分卡", "指标 | 类型 | 施行起 | 施行止 | 上限\n选题 | 评定 | 2023-01 | 2023-06 | 10"), ("评定", "月份 | 对象 | 指标 | 得分\n2023-06 | 东区 | 选题 | 5\n2023-07 | 东区 | 选题 | 5")), Book)!;

        Assert.Equal("H57@A3", string.Join(' ', read.Findings.Select(finding => $"{finding.Rule}@{finding.Where.Cell}")));
        Assert.Empty(new ScoreCardBook(Book, read.Value!).Of(Period.Parse("2023-07")!));
    }

    [Fact]
    public void Without_the_sheet_there_are_no_cards_and_without_a_header_they_are_refused()
    {
        Assert.Null(ScoreCardReader.Read(Sheet("指标 | 类型", "台账"), Book));
        Assert.Equal("H50", Assert.Single(Read("项目 | 分数\n甲 | 5").Findings).Rule);
    }

    private static Outcome<ScoreCardRules> Read(string text) => ScoreCardReader.Read(Sheet(text, "评分卡"), Book)!;

    private static IReadOnlyList<ScoreCard> Cards(LedgerBook book, string period)
    {
        var read = ScoreCardReader.Read(Sheets(("评分卡", Card), ("评定", Assessed)), book)!;
        Assert.Empty(read.Findings);
        var cards = new ScoreCardBook(book, read.Value!);
        foreach (var item in Items)
            cards.Add(item);
        Assert.Empty(cards.Findings);
        return cards.Of(Period.Parse(period)!);
    }
}
