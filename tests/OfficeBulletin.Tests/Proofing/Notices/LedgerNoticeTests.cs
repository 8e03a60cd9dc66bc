using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Proofing;
using OfficeBulletin.Tallies;
using OfficeBulletin.Tests.Tallies;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Proofing.Notices;

public sealed class LedgerNoticeTests
{
    private const string Sound = """
        2023年1—12月，共收到处室报送信息2条，区县报送信息3条，向中研院报送信息3条（处室1条，区县2条），被采用2条（其中处室1条，区县1条）。

        2023年1—12月区县信息报送及采用情况
        区县名称|报送数量（条）|中研院采用（条）|重庆党史网采用（条）|重庆党史工作采用（条）
        万州|2|1|1|
        黔江|0|||
        涪陵|1||1|
        =合计|3|1|2|0

        2023年1—12月各处室信息报送及采用情况
        处室名称|报送数量（条）|中研院采用（条）|重庆党史网采用（条）|重庆党史工作采用（条）
        办公室（调整前）|2|1||
        =合计|2|1|0|0
        """;

    private static readonly LedgerBook Book = Book(District("万州"), District("黔江"), District("涪陵"), Office("办公室", "调整前"));

    private static readonly Tally Tally = Book.Tally(
        "2023",
        Sent(On(2023, 1), District("万州")).Forwarded(0).Adopted(0).Adopted(1),
        Sent(On(2023, 3), District("万州")).Forwarded(0),
        Sent(On(2023, 5), District("涪陵")).Adopted(1),
        Sent(On(2023, 5), Book.Units!.Units[3]).Forwarded(0).Adopted(0),
        Sent(On(2023, 6), Book.Units!.Units[3]));

    [Fact]
    public void A_typed_notice_with_the_ledgers_numbers_is_without_fault() => Assert.Empty(Against(Sound).Select(finding => finding.Message));

    [Fact]
    public void The_period_is_that_of_the_captions() => Assert.Equal(Period.Year(2023), NoticeChecks.PeriodOf("情况通报", TypedNotice.Notice(Sound)));

    [Theory]
    [InlineData("万州|2|1|1|", "万州|2|1|2|", "table.ledger-differs", "2", "1")]
    [InlineData("黔江|0|||", "黔江|0|1||", "table.ledger-differs", "1", "0")]
    [InlineData("涪陵|1||1|", "涪陵|1|||", "table.ledger-differs", null, "1")]
    [InlineData("共收到处室报送信息2条", "共收到处室报送信息5条", "notice.ledger-differs", "5", "2")]
    [InlineData("向中研院报送信息3条", "向中研院报送信息4条", "notice.ledger-differs", "4", "3")]
    [InlineData("区县2条）", "区县３条）", "notice.ledger-differs", "３", "2")]
    [InlineData("涪陵|1||1|\n", "", "table.ledger-unit-missing", null, null)]
    public void What_differs_from_the_ledger_is_told_with_both_numbers(string right, string wrong, string name, string? quote, string? suggestion)
    {
        var finding = Assert.Single(Against(Sound.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Equal((name, FindingLevel.Error, quote, suggestion), (finding.Name, finding.Level, finding.Quote, finding.Suggestion));
    }

    [Fact]
    public void Blank_or_0_is_looked_at_only_where_the_office_has_written_its_form()
    {
        var book = Book with { Forms = [NoticeForm.Of("区县") with { SubmittedZero = ZeroPrint.Dash }] };
        var finding = Assert.Single(NoticeChecks.Against("情况通报", TypedNotice.Notice(Sound), Tally, book));
        Assert.Equal(("F06", "table.blank-differs", 2), (finding.Rule, finding.Name, finding.Where.Row));
    }

    [Fact]
    public void The_tables_that_are_made_from_a_ledger_agree_with_it_whatever_it_says() =>
        Prop.ForAll(GeneratedLedgers.Known.ToArbitrary(), GeneratedLedgers.Span.ToArbitrary(), (ledger, period) =>
        {
            var tally = ledger.Counted().Of(period);
            Assert.Empty(NoticeChecks.Against("情况通报", new Notice([], NoticeTables.Of(tally, [])), tally, ledger.Book).Select(finding => finding.Message));
        }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<Finding> Against(string text) => NoticeChecks.Against("情况通报", TypedNotice.Notice(text), Tally, Book);
}
