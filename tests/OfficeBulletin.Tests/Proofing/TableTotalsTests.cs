using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OfficeBulletin.Issues;
using static OfficeBulletin.Tests.Proofing.Sample;

namespace OfficeBulletin.Tests.Proofing;

public sealed class TableTotalsTests
{
    /// <summary>Up to 30 rows of three columns of counts, null for blank.</summary>
    private static readonly Arbitrary<List<int?[]>> Counts =
        Gen.Frequency((3, Gen.Choose(0, 99).Select(count => (int?)count)), (1, Gen.Constant((int?)null))).ArrayOf(3).NonEmptyListOf().Select(rows => rows.Take(30).ToList()).ToArbitrary();

    [Fact]
    public void A_table_that_foots_is_without_fault() => Prop.ForAll(Counts, rows => Findings(Issue(Notice(Footing(rows)))).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void One_cell_off_by_one_is_always_found() =>
        Prop.ForAll(Counts, Gen.Choose(0, 1000).ToArbitrary(), (rows, pick) =>
        {
            var table = Footing(rows);
            var (row, column) = (pick % rows.Count, pick % 3);
            rows[row][column] = (rows[row][column] ?? 0) + 1;
            var finding = TheFinding(Issue(Notice(Footing(rows) with { Total = table.Total })));
            return finding.Rule == "F01" && finding.Where.Row == rows.Count + 1 && finding.Message.Contains($"“{table.Header[column + 1]}”", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_wrong_total_is_shown_with_the_sum()
    {
        var finding = TheFinding(Of(["5"], "3", null, "4", "—", "1"));
        Assert.Equal(("F01", "table.total", FindingLevel.Error), (finding.Rule, finding.Name, finding.Level));
        Assert.Equal(new Place { Part = "notice", Column = "2024年情况通报", Table = 1, Row = 6 }, finding.Where);
        Assert.Equal(("5", "8"), (finding.Quote, finding.Suggestion));
        Assert.Contains("“报送（条）”一列各行相加是 8，合计印的是 5", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Full_width_digits_thousands_and_decimals_are_numbers() => Assert.Empty(Findings(Of(["1,236.50"], "１２", "1,224", "0.5")));

    [Fact]
    public void A_word_among_numbers_is_named_and_the_column_not_judged()
    {
        var finding = TheFinding(Of(["9"], "3", "三", "5"));
        Assert.Equal(("table.not-a-number", FindingLevel.Warning, 2, "三"), (finding.Name, finding.Level, finding.Where.Row, finding.Quote));
    }

    [Fact]
    public void A_total_in_words_is_named() => Assert.Equal(("table.not-a-number", "八"), (TheFinding(Of(["八"], "3", "5")).Name, TheFinding(Of(["八"], "3", "5")).Quote));

    [Fact]
    public void A_total_left_blank_is_a_warning() => Assert.Equal(("table.total-missing", "8"), (TheFinding(Of([null], "3", "5")).Name, TheFinding(Of([null], "3", "5")).Suggestion));

    [Fact]
    public void A_total_without_anything_to_add_is_found() => Assert.Equal("table.total", TheFinding(Of(["5"], null, null)).Name);

    [Theory]
    [InlineData("名次", "8")]
    [InlineData("采用率", "8")]
    [InlineData("报送", "—")]
    public void What_cannot_be_added_is_passed_over(string header, string total) =>
        Assert.Empty(Findings(Issue(Notice(new NoticeTable("表", ["单位", header], [["甲", "1"], ["乙", "2"]], ["合计", total])))));

    [Fact]
    public void Remarks_are_no_numbers() => Assert.Empty(Findings(Of([null], "新设", null, "见附注2", "3")));

    [Fact]
    public void A_table_without_a_total_has_none_to_check() => Assert.Empty(Findings(Issue(Notice(new NoticeTable("表", ["单位", "报送"], [["甲", "1"]], null)))));

    [Fact]
    public void Numbers_beyond_all_measure_are_taken_for_words() => Assert.Equal("table.not-a-number", TheFinding(Of(["1"], new string('9', 28), "1")).Name);

    private static Issue Of(string?[] total, params string?[] cells) =>
        Issue(Notice(new NoticeTable("区县", ["单位", "报送（条）"], [.. cells.Select((cell, index) => (IReadOnlyList<string?>)[$"单位{index}", cell])], ["合计", .. total])));

    private static NoticeTable Footing(List<int?[]> rows) => new(
        "区县",
        ["单位", "第一季度", "第二季度", "第三季度"],
        [.. rows.Select((row, index) => (IReadOnlyList<string?>)[$"单位{index}", .. row.Select(count => count?.ToString(CultureInfo.InvariantCulture))])],
        ["合计", .. Enumerable.Range(0, 3).Select(column => rows.Sum(row => row[column] ?? 0).ToString(CultureInfo.InvariantCulture))]);
}
