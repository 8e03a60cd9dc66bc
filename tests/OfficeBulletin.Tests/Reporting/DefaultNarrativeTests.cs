using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Tests.Reporting;

public class DefaultNarrativeTests
{
    [Fact]
    public void A_year_like_the_real_one_is_told_with_all_its_numbers() => Assert.Equal(
        """
        2023年1—12月，各单位共报送信息156条（处室66条、区县90条）。
        向中央党史和文献研究院转报89条（处室52条、区县37条），被采用34条（处室27条、区县7条），在32个参评单位中列第8位；向市委办公厅转报21条（均为处室），被采用6条（均为处室）；向市委宣传部转报42条（均为处室），被采用2条（均为处室）；向市委直属机关工委转报12条（均为处室），被采用3条（均为处室）。
        """,
        CountedYear.Reference.Told("2023"));

    [Fact]
    public void A_quarter_without_anything_is_told_too() =>
        Assert.Equal("2023年1—3月，各单位共报送信息0条。\n没有信息转报或被采用。", new CountedYear(new Channel("网站")).Told("2023-Q1"));

    [Fact]
    public void Without_kinds_of_units_nothing_is_broken_down() => Assert.Equal(
        "2024年5月，各单位共报送信息7条，比上年同期增加2条。\n向网站转报3条，暂未采用；内参采用1条。",
        new CountedYear(new Channel("网站"), new Channel("内参")).With("2024-05", "甲室", null, 7, (3, 0), (0, 1)).With("2023-05", "甲室", null, 5, (0, 0), (0, 0)).Told("2024-05"));

    [Fact]
    public void A_kind_that_has_no_share_is_left_out_of_the_brackets() => Assert.Equal(
        "2024年1—12月，各单位共报送信息4条（均为区县）。\n网站采用2条（均为区县）。",
        new CountedYear(new Channel("网站")).With("2024", "甲处", "处室", 0, (0, 0)).With("2024", "万州", "区县", 4, (0, 2)).Told("2024"));

    [Fact]
    public void Instructions_commissions_and_further_facts_get_a_sentence_of_their_own() => Assert.Equal(
        "2024年1—12月，各单位共报送信息4条。\n没有信息转报或被采用。\n信息获领导批示2条。约稿5条，完成3条，未交2条。\n网站访问量为1200，培训人次为86。",
        new CountedYear(new Channel("网站")).With("2024", "甲处", "处室", new Counts(4, [default]) { Instructions = 2, Commissions = new CommissionCounts(3, 0, 2) })
            .Knowing(("网站访问量", "1200"), ("培训人次", "86")).Told("2024"));

    [Fact]
    public void A_fact_of_another_year_is_not_told() => Assert.Equal(
        "2024年1—12月，各单位共报送信息4条。\n向中研院转报4条，被采用1条，列第9位。",
        new CountedYear(new Channel("中研院")).With("2024", "甲处", "处室", 4, (4, 1)).Knowing("2023", ("中研院排名", "8")).Knowing("2024", ("中研院排名", "9")).Told("2024"));

    [Fact]
    public void Shares_of_joint_items_have_two_decimals_at_most() => Assert.StartsWith(
        "2024年1—12月，各单位共报送信息1000.33条（处室0.33条、区县1000条）。",
        new CountedYear(new Channel("网站")).With("2024", "甲处", "处室", 1m / 3, (0, 0)).With("2024", "万州", "区县", 1000, (0, 0)).Told("2024"),
        StringComparison.Ordinal);
}
