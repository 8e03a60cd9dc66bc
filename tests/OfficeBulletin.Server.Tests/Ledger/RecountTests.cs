using FsCheck.Fluent;
using OfficeBulletin.Desk;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Server.Tests.Items;
using OfficeBulletin.Server.Tests.Register;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Ledger;

public sealed class RecountTests
{
    private static readonly string[] States = ["received", "accepted", "rejected", "returned", "replaced", "planned", "published"];
    private static readonly string[] Channels = ["党史网", "市委办公厅"];

    [Fact]
    public async Task The_tally_of_the_desks_ledger_is_what_anybody_counts_from_its_items()
    {
        var sent = Gen.Choose(0, 1).Zip(Gen.Elements(States)).Zip(Gen.Choose(1, 24).Zip(Gen.Choose(0, 3)));
        foreach (var items in Gen.Sample(Gen.ListOf(sent), 12, 5))
        {
            await using var desk = await RunningDesk.Start();
            SaveRegister.Run(desk.Data, desk.Account(Role.Editor).Actor, RegisterTests.Workbook(("万州区史志办", "万州", ""), ("黔江区史志办", "黔江", "")), null);
            var counted = new Dictionary<(int Unit, string What), int>();
            foreach (var (number, ((unit, state), (month, uses))) in items.Index())
            {
                var day = new DateOnly(2024 + ((month - 1) / 12), ((month - 1) % 12) + 1, 15);
                var item = desk.Sent(unit == 0 ? desk.Wanzhou : desk.Qianjiang, $"第{number}篇稿件的标题", day, state: state);
                var counts = state is not ("returned" or "replaced");
                Count(counted, unit, "报送", counts && day.Year == 2025);
                foreach (var (place, channel) in Channels.Index())
                {
                    if ((uses & (1 << place)) == 0)
                        continue;
                    desk.Data.Keep(change =>
                    {
                        ItemMarks.Put(change, new ItemMark { Item = item.Id, Channel = channel, Mark = ItemMark.Adopted, Day = day.AddMonths(1) });
                        return true;
                    });
                    Count(counted, unit, channel, counts && day.AddMonths(1).Year == 2025);
                }
            }

            var report = TallyPeriod.Run(desk.Data, Period.Year(2025)).Value!;

            foreach (var (place, row) in Assert.Single(report.Notice.Tables).Rows.Index())
            {
                Assert.Equal(counted.GetValueOrDefault((place, "报送")), Number(row[1]));
                foreach (var channel in Channels.Where(channel => Column(report.Notice.Tables[0], channel) > 0))
                    Assert.Equal(counted.GetValueOrDefault((place, channel)), Number(row[Column(report.Notice.Tables[0], channel)]));
            }
        }
    }

    private static void Count(Dictionary<(int Unit, string What), int> counted, int unit, string what, bool counts) =>
        counted[(unit, what)] = counted.GetValueOrDefault((unit, what)) + (counts ? 1 : 0);

    private static int Column(NoticeTable table, string channel) => table.Header.ToList().FindIndex(cell => cell.Contains(channel, StringComparison.Ordinal));

    private static int Number(string? cell) => string.IsNullOrEmpty(cell) ? 0 : int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
