using OfficeBulletin.Issues;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Tallies;

public sealed class NoticeTablesTests
{
    private static readonly Unit Wanzhou = District("万州");
    private static readonly Unit Fuling = District("涪陵");
    private static readonly Unit Yubei = District("渝北");

    [Fact]
    public void A_table_speaks_of_its_period_and_channels()
    {
        var table = Assert.Single(NoticeTables.Of(Book(Wanzhou).Tally("2023-Q2"), []));
        Assert.Equal("2023年4—6月区县信息报送及采用情况", table.Caption);
        Assert.Equal(["区县名称", "报送数量（条）", "中研院采用（条）", "重庆党史网采用（条）", "重庆党史工作采用（条）"], table.Header);
        Assert.Equal(["万州", "0", null, null, null], table.Rows[0]);
        Assert.Equal(["合计", "0", "0", "0", "0"], table.Total);
    }

    [Fact]
    public void The_office_sets_words_and_what_is_printed_for_nothing()
    {
        var form = new NoticeForm("区县", "{期间}各区县报送", "单位", "{期间}报送", "被{渠道}采用") { SubmittedZero = ZeroPrint.Dash, AdoptedZero = ZeroPrint.Zero, TotalZero = ZeroPrint.Dash, Total = "共计" };
        var table = Assert.Single(NoticeTables.Of(Book(Wanzhou).Tally("2023"), [form with { Kind = "处室" }, form]));
        Assert.Equal(("2023年1—12月各区县报送", "单位 2023年1—12月报送 被中研院采用"), (table.Caption, string.Join(' ', table.Header.Take(3))));
        Assert.Equal(["万州", "—", "0", "0", "0"], table.Rows[0]);
        Assert.Equal(["共计", "—", "—", "—", "—"], table.Total);
    }

    [Fact]
    public void A_channel_that_only_the_narrative_speaks_of_has_no_column()
    {
        var book = Book(Wanzhou) with { Channels = [Channels[0] with { InTables = false }, .. Channels.Skip(1)] };
        var table = Assert.Single(NoticeTables.Of(book.Tally("2023", Sent(On(2023, 3), Wanzhou).Adopted(0).Adopted(2)), []));
        Assert.Equal(["区县名称", "报送数量（条）", "重庆党史网采用（条）", "重庆党史工作采用（条）"], table.Header);
        Assert.Equal(["万州", "1", null, "1"], table.Rows[0]);
    }

    [Fact]
    public void There_is_a_table_for_each_kind_and_one_for_units_without_a_kind()
    {
        var tables = NoticeTables.Of(Book(Office("宣教处", "代管方志馆"), new Unit("方志学会", null, null, []), Wanzhou, Office("办公室")).Tally("2023"), []);
        Assert.Equal(["宣教处（代管方志馆） 办公室", "方志学会", "万州"], tables.Select(table => string.Join(' ', table.Rows.Select(row => row[0]))));
        Assert.Equal(["处室名称", "单位名称", "区县名称"], tables.Select(table => table.Header[0]));
    }

    [Fact]
    public void Halves_are_printed_as_decimals()
    {
        var tally = Book(Wanzhou, Fuling).With(JointCredit.Split).Tally("2023", Sent(On(2023, 3), Wanzhou, Fuling).Adopted(1), Sent(On(2023, 3), Fuling));
        Assert.Equal(["万州 0.5  0.5 ", "涪陵 1.5  0.5 ", "合计 2 0 1 0"], Lines(Assert.Single(NoticeTables.Of(tally, []))));
    }

    [Fact]
    public void Thirds_are_printed_so_that_they_add_up()
    {
        var tally = Book(Wanzhou, Fuling, Yubei).With(JointCredit.Split).Tally("2023", Sent(On(2023, 3), Wanzhou, Fuling, Yubei), Sent(On(2023, 3), Fuling));
        Assert.Equal(["万州 0.34   ", "涪陵 1.33   ", "渝北 0.33   ", "合计 2 0 0 0"], Lines(Assert.Single(NoticeTables.Of(tally, []))));
    }

    private static IEnumerable<string> Lines(NoticeTable table) => table.Rows.Append(table.Total!).Select(row => string.Join(' ', row));
}
