using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Tallies;

public sealed class CountingTests
{
    private static readonly Unit Wanzhou = District("万州");
    private static readonly Unit Fuling = District("涪陵");
    private static readonly Unit Yubei = District("渝北");
    private static readonly Unit Publicity = Office("宣教处");
    private static readonly LedgerBook TheBook = Book(Publicity, Wanzhou, Fuling, Yubei);

    [Fact]
    public void What_was_sent_and_what_was_used_are_counted_channel_by_channel()
    {
        var tally = TheBook.Tally("2023", Sent(On(2023, 3), Wanzhou).Forwarded(0).Adopted(1), Sent(On(2023, 5), Wanzhou).Adopted(0).Adopted(1), Sent(On(2023, 5), Publicity));
        Assert.Equal(["宣教处 报送1 采用0/0/0", "万州 报送2 采用1/2/0", "涪陵 报送0 采用0/0/0", "渝北 报送0 采用0/0/0"], tally.Lines());
        Assert.Equal((1m, 0m), (tally.Total("区县").Uses[0].Forwarded, tally.Total("处室").Uses[0].Forwarded));
        Assert.Equal(["处室", "区县"], tally.Kinds);
    }

    [Fact]
    public void An_issue_of_2023_that_appears_in_January_2024_counts_in_December_2023()
    {
        var item = Sent(On(2023, 11), Wanzhou).Adopted(2, new ChannelMark("2023年第12期（2024-01-30）") { Year = 2023, Number = 12, On = new DateOnly(2024, 1, 30) });
        Assert.Equal(1, TheBook.Tally("2023-12", item).Total().Uses[2].Adopted);
        Assert.Equal(0, TheBook.Tally("2024", item).Total().Uses[2].Adopted);
    }

    [Theory]
    [InlineData(2023, "2023-06")]
    [InlineData(2024, "2024-01")]
    [InlineData(2022, "2022-12")]
    public void A_cell_that_says_only_a_year_counts_in_that_year(int year, string month) =>
        Assert.Equal(1, TheBook.Tally(month, Sent(On(2023, 6), Wanzhou).Adopted(0, new ChannelMark($"{year}年") { Year = year })).Total().Uses[0].Adopted);

    [Fact]
    public void What_was_sent_in_one_year_and_used_in_the_next_counts_in_both()
    {
        var item = Sent(On(2023, 12), Wanzhou).Adopted(1, new ChannelMark("2024-02-03") { On = new DateOnly(2024, 2, 3) });
        Assert.Contains("万州 报送1 采用0/0/0", TheBook.Tally("2023", item).Lines());
        Assert.Contains("万州 报送0 采用0/1/0", TheBook.Tally("2024", item).Lines());
    }

    [Fact]
    public void An_item_that_two_channels_used_is_one_item_used_in_the_month_of_the_first()
    {
        var item = Sent(On(2023, 3), Wanzhou).Adopted(0, new ChannelMark("2024-02-03") { On = new DateOnly(2024, 2, 3) }).Adopted(1, new ChannelMark("2023-05-01") { On = new DateOnly(2023, 5, 1) });
        Assert.Equal(1, TheBook.Tally("2023-05", item).Total().UsedItems);
        Assert.Equal(1, TheBook.Tally("2023..2024", item).Total().UsedItems);
        Assert.Equal(0, TheBook.Tally("2024", item).Total().UsedItems);
    }

    [Fact]
    public void Half_of_what_was_sent_was_used()
    {
        var tally = TheBook.Tally("2023", Sent(On(2023, 3), Wanzhou).Adopted(0).Adopted(2), Sent(On(2023, 4), Wanzhou));
        Assert.Equal(50, tally.Total().AdoptionRate);
        Assert.Null(TheBook.Tally("2022").Total().AdoptionRate);
    }

    [Fact]
    public void A_commission_that_was_missed_was_not_sent()
    {
        LedgerItem[] items =
        [
            Sent(On(2023, 3), Wanzhou) with { Commission = new Commission(CommissionOutcome.Missed) },
            Sent(On(2023, 3), Wanzhou) with { Commission = new Commission(CommissionOutcome.Done, "约2023-4") },
            Sent(On(2023, 4), Wanzhou) with { Commission = new Commission(CommissionOutcome.Late) },
        ];
        var counts = TheBook.Tally("2023-03", items).Total();
        Assert.Equal((1m, new CommissionCounts(1, 0, 1)), (counts.Submitted, counts.Commissions));
        Assert.Equal(3, TheBook.Tally("2023", items).Total().Commissions.All);
    }

    [Fact]
    public void Every_instruction_counts_in_the_month_of_its_item() =>
        Assert.Equal(2, TheBook.Tally("2023-03", Sent(On(2023, 3), Wanzhou) with { Instructions = ["市级", "国家级"] }).Total().Instructions);

    [Theory]
    [InlineData(JointCredit.Each, "1", "1", "2")]
    [InlineData(JointCredit.Split, "0.5", "0.5", "1")]
    [InlineData(JointCredit.First, "0", "1", "1")]
    public void Two_units_are_credited_together(JointCredit joint, string office, string district, string total)
    {
        var tally = TheBook.With(joint).Tally("2023", Sent(On(2023, 3), Wanzhou, Publicity).Adopted(1));
        Assert.Equal($"宣教处 报送{office} 采用0/{office}/0", tally.Lines().First());
        Assert.Equal($"万州 报送{district} 采用0/{district}/0", tally.Lines().ElementAt(1));
        Assert.Equal(total, NoticeTables.Number(tally.Total().Submitted));
        Assert.Equal((1m, 1m), (tally.Items.Submitted, tally.Items.UsedItems));
    }

    [Fact]
    public void Three_thirds_are_one()
    {
        var book = TheBook.With(JointCredit.Split);
        var one = Sent(On(2023, 3), Wanzhou, Fuling, Publicity);
        Assert.Equal(1m, book.Tally("2023", one).Total().Submitted);
        Assert.Equal(1m, book.Tally("2023", one, one, one).Units[0].Counts.Submitted);
        Assert.Equal("1", book.Tally("2023", one, one, one).Units[0].Counts.Submitted.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Two_districts_that_send_together_sent_one_item()
    {
        var tally = TheBook.Tally("2023", Sent(On(2023, 3), Wanzhou, Fuling), Sent(On(2023, 3), Publicity, Yubei));
        Assert.Equal((3m, 2m), (tally.Total("区县").Submitted, tally.ItemsByKind.Single(items => items.Kind == "区县").Counts.Submitted));
        Assert.Equal(2, tally.Items.Submitted);
    }

    [Fact]
    public void A_unit_that_the_register_does_not_know_has_no_row_and_keeps_its_share()
    {
        var stranger = District("万洲");
        Assert.Equal("0.5", NoticeTables.Number(TheBook.With(JointCredit.Split).Tally("2023", Sent(On(2023, 3), Wanzhou, stranger)).Total().Submitted));
        Assert.Equal(1, TheBook.Tally("2023", Sent(On(2023, 3), stranger, Wanzhou)).Total().Submitted);
        Assert.Equal(0, TheBook.With(JointCredit.First).Tally("2023", Sent(On(2023, 3), stranger, Wanzhou)).Total().Submitted);
        Assert.Equal(0, TheBook.Tally("2023", Sent(On(2023, 3), stranger)).Items.Submitted);
    }

    [Fact]
    public void Without_a_register_units_stand_in_the_order_of_their_first_item()
    {
        var tally = new LedgerBook(Channels, null).Tally("2023", Sent(On(2022, 3), Fuling), Sent(On(2023, 3), Yubei), Sent(On(2023, 3), Wanzhou), Sent(On(2023, 3), Fuling));
        Assert.Equal(["涪陵", "渝北", "万州"], tally.Units.Select(unit => unit.Unit.ShortName));
        Assert.Equal(["涪陵"], new LedgerBook(Channels, null).Tally("2022", Sent(On(2022, 3), Fuling), Sent(On(2023, 3), Yubei)).Units.Select(unit => unit.Unit.ShortName));
    }
}
