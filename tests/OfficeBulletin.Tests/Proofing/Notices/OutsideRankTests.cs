using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Proofing;
using OfficeBulletin.Tests.Tallies;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Proofing.Notices;

/// <summary>The rank that comes from outside: 中地院 put the office on place 6 of 28 in 2024, the year before on place 9.</summary>
public sealed class OutsideRankTests
{
    private static readonly LedgerBook Book = new([new Channel("中地院") { FullName = "中央地情研究院" }, new Channel("市委宣传部")], Book(District("万州"), District("涪陵")).Units)
    {
        Facts = [new OutsideFact("中地院排名", "6", Period.Year(2024)), new OutsideFact("中地院参评数", "28", Period.Year(2024)), new OutsideFact("中地院排名", "9", Period.Year(2023))],
    };

    public static TheoryData<string> Ways =>
    [
        "向中央地情研究院报送信息若干，在{0}个省级地情部门中位列第{1}名。",
        "向中地院报送稿件，在{0}个全国省级地情部门位列第{1}名；向市委宣传部报送另计。",
        "向中地院报送稿件，位列全国{0}个省级部门第{1}位。",
        "向中地院报送稿件，在参评的{0}个单位中，列第{1}位。",
        "向中地院报送稿件，居全国{0}家省级机构第 {1} 名。",
        "向中地院报送稿件，全国排名第{1}（共{0}个单位）。",
        "中地院通报，我办在{0}个单位中排在第{1}位。",
        "2024年，被中地院采用的信息在{0}个省市中排名第{1}。",
        "采用情况良好。在全国{0}个省级部门中名列第{1}。",
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_rank_is_held_against_the_ledgers_facts_however_it_is_told(string way)
    {
        Assert.Empty(Against(Told(way, "28", "6")).Select(finding => finding.Message));
        Assert.Equal(["7 6"], Shown(Told(way, "28", "7")));
        Assert.Equal(["29 28"], Shown(Told(way, "29", "6")));
        Assert.Equal(["16 6", "82 28"], Shown(Told(way, "82", "16")));
    }

    [Theory]
    [InlineData("中地院采用若干，名列第八。", "八 6")]
    [InlineData("中地院采用若干，位列全国第六。", null)]
    [InlineData("中地院采用若干，位居西部第2名，位居全国第6名。", null)]
    [InlineData("中地院采用若干，上年位列第9名，2024年位列第6名。", null)]
    [InlineData("中地院采用若干，由上年第9名升至第5名。", null)]
    [InlineData("中地院采用若干，较上年提升3位，力争进入前5名。", null)]
    [InlineData("中地院采用若干，采用率位列第2名，得分排在第4位。", null)]
    [InlineData("中地院采用若干，万州位列第1名，涪陵列第2位。", null)]
    [InlineData("中地院采用若干，区县中位列第1的是万州。", null)]
    [InlineData("向市委宣传部报送若干，位列全市第3名。", null)]
    [InlineData("被《山城宣传》采用若干，位列全市第3名。", null)]
    [InlineData("中地院采用若干，刊于第3期头条，第2季度另有3条。", null)]
    [InlineData("中地院连续三年将我办列第5位。", null)]
    [InlineData("2023年，中地院采用若干，位列第9名。", null)]
    [InlineData("中地院采用若干，在28个单位中采用率列第2位。", null)]
    [InlineData("中地院采用若干，有3个区县做法列第1篇。", null)]
    public void A_rank_of_something_else_is_left_alone(string narrative, string? found) => Assert.Equal(found is null ? [] : [found], Shown(narrative));

    [Fact]
    public void Without_a_fact_for_the_period_nothing_is_said()
    {
        var tally = Book.Tally("2022");
        Assert.Empty(NoticeChecks.Against("情况通报", TypedNotice.Notice("2022年，向中地院报送稿件，位列第3名。"), tally, Book));
    }

    private static string Told(string way, string among, string rank) => way.Replace("{0}", among, StringComparison.Ordinal).Replace("{1}", rank, StringComparison.Ordinal);

    private static IEnumerable<string> Shown(string narrative) => Against(narrative).Select(finding => $"{finding.Quote} {finding.Suggestion}");

    private static IReadOnlyList<Finding> Against(string narrative)
    {
        var findings = NoticeChecks.Against("情况通报", TypedNotice.Notice(narrative), Book.Tally("2024"), Book);
        Assert.All(findings, finding => Assert.Equal(("F09", FindingLevel.Error, finding.Quote), (finding.Rule, finding.Level, narrative.Substring(finding.Where.Start!.Value, finding.Where.Length!.Value))));
        return findings;
    }
}
