using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting.Checks;
using OfficeBulletin.Tests.Tallies;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Reporting.Checks;

/// <summary>Where the letters of the ledger's columns are known, cross-checks name the cell.</summary>
public sealed class LedgerCellTests
{
    private static readonly LedgerBook Book = Book(District("万州"), District("涪陵")) with
    {
        Letters = new Dictionary<string, string>(StringComparer.Ordinal) { [LedgerForm.Title] = "C", ["采用·中研院"] = "F", ["采用·重庆党史工作"] = "AB" },
    };

    private static readonly Period Year = Period.Year(2023);

    [Fact]
    public void An_adoption_before_its_item_is_named_with_its_cell() =>
        Assert.Equal(["H81 F7 "], Checked(Sent(On(2023, 5), District("万州")) with { Row = 7, Uses = [new ChannelUse(ChannelMark.Plain, new ChannelMark("2023-05-02") { On = On(2023, 5, 2) }), default, default] }));

    [Fact]
    public void An_item_that_stands_twice_is_named_with_the_cell_of_its_title() => Assert.Equal(
        ["H83 C9 "],
        Checked(Sent(On(2023, 5), District("万州")) with { Row = 8, Title = "万州区开展史料普查" }, Sent(On(2023, 6), District("万州")) with { Row = 9, Title = "万州区开展史料普查" }));

    [Fact]
    public void A_column_that_is_not_known_leaves_the_row() => Assert.Equal(
        ["H81  7"],
        Checked(Sent(On(2023, 5), District("万州")) with { Row = 7, Uses = [default, new ChannelUse(null, new ChannelMark("2023-05-02") { On = On(2023, 5, 2) }), default] }));

    private static IEnumerable<string> Checked(params IReadOnlyList<LedgerItem> items)
    {
        var checks = new LedgerChecks(Book, Year, "ledger.xlsx");
        foreach (var item in items)
            checks.Add(item);
        return checks.Of(Book.Tally("2023", items)).Select(finding => $"{finding.Rule} {finding.Where.Cell} {finding.Where.Row}");
    }
}
