using OfficeBulletin.Adoptions;
using OfficeBulletin.Proofing;
using OfficeBulletin.Tallies;
using OfficeBulletin.Tests.Tallies;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Proofing.Notices;

/// <summary>Periodicals in book-title marks: the ledger knows 市委宣传部, which adopted two of three items, and the paper prints 《山城宣传》.</summary>
public sealed class PeriodicalTests
{
    private static readonly LedgerBook Book = new([new Channel("市委宣传部"), new Channel("山城史志网")], Book(District("万州"), District("涪陵")).Units);

    private static readonly Tally Tally = Book.Tally(
        "2024",
        Sent(On(2024, 1), District("万州")).Forwarded(0).Adopted(0).Adopted(1),
        Sent(On(2024, 2), District("涪陵")).Forwarded(0).Adopted(0),
        Sent(On(2024, 3), District("万州")).Forwarded(0));

    [Theory]
    [InlineData("向市委宣传部报送信息3条，被《山城宣传》采用{0}条。")]
    [InlineData("向市委宣传部报送信息3条，《山城宣传》采用{0}条。")]
    [InlineData("共收到信息3条；向市委宣传部转报信息3条，被《山城宣传》刊发{0}篇；")]
    [InlineData("向市委宣传部报送3条，被《山城宣传》《晨报》等采用{0}条。", false)]
    [InlineData("向市委宣传部报送3条，被《山城宣传》等刊物采用{0}条。")]
    [InlineData("向市委宣传部报送3条，被《山城宣传》采用{0}条，被《晨报》采用1条。", false)]
    [InlineData("向市委宣传部报送3条，被采用2条，其中《山城宣传》采用{0}条。", false)]
    [InlineData("向市委宣传部报送3条，被采用2条（《山城宣传》采用{0}条）。", false)]
    [InlineData("山城史志网采用1条，《晨报》采用{0}条。", false)]
    [InlineData("全市各单位被山城史志网采用1条；《晨报》刊发{0}篇。", false)]
    [InlineData("编发《山城史志》12期，《山城史志》刊发{0}条。", false)]
    [InlineData("向市委宣传部报送3条，被《山城宣传》头版采用{0}条。", false)]
    public void What_a_periodical_printed_is_what_the_channel_adopted_where_it_is_the_only_one(string way, bool read = true)
    {
        Assert.Empty(Against(way.Replace("{0}", "2", StringComparison.Ordinal)).Select(finding => finding.Message));
        Assert.Equal(read ? ["F02 notice.ledger-differs 5 2"] : [], Against(way.Replace("{0}", "5", StringComparison.Ordinal)).Select(finding => $"{finding.Rule} {finding.Name} {finding.Quote} {finding.Suggestion}"));
    }

    [Fact]
    public void What_the_ledger_has_no_column_for_is_not_held_against_it()
    {
        var book = Book with { Columns = new HashSet<string>(StringComparer.Ordinal) { "转报·市委宣传部", "采用·山城史志网" } };
        Assert.Empty(NoticeChecks.Against("情况通报", TypedNotice.Notice("向市委宣传部报送信息3条，被《山城宣传》采用9条；向山城史志网报送信息8条。"), Tally, book).Select(finding => finding.Message));
    }

    private static IReadOnlyList<Finding> Against(string narrative) => NoticeChecks.Against("情况通报", TypedNotice.Notice(narrative), Tally, Book);
}
