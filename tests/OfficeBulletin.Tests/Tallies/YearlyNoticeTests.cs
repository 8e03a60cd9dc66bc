using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;
using static OfficeBulletin.Tests.Tallies.Desk;

namespace OfficeBulletin.Tests.Tallies;

/// <summary>A notice of a whole year, as an office printed it, from a ledger with the same counts.</summary>
public sealed class YearlyNoticeTests
{
    private const string Offices = """
        办公室（机关党委调整前） 18 4 18 18
        征研一处（南方局研究室） 6 4 6 6
        征研二处 5 4 5 5
        征研三处 - - - -
        机关党委（调整后） 7 5 7 7
        宣教处 30 10 30 30
        """;

    private const string Districts = """
        万州 3 1 2 2
        黔江 0 - - -
        涪陵 0 - - -
        渝中 8 1 7 6
        大渡口 2 - - -
        江北 0 - - -
        沙坪坝 2 - 2 1
        九龙坡 2 - 2 2
        南岸 2 - - -
        北碚 2 - - 1
        渝北 12 1 9 8
        巴南 1 - 1 1
        长寿 1 - 1 -
        江津 4 - 2 1
        合川 7 1 5 4
        永川 1 - 1 1
        南川 4 - 2 1
        綦江 0 - - -
        大足 0 - - -
        璧山 1 - - -
        铜梁 5 - 3 2
        潼南 2 - 2 2
        荣昌 0 - - -
        开州 0 - - -
        梁平 2 - 1 -
        武隆 0 - - -
        城口 2 1 1 1
        丰都 5 - 2 3
        垫江 6 1 5 5
        忠县 8 - 5 3
        云阳 0 - - -
        奉节 1 - 1 1
        巫山 1 - - -
        巫溪 6 1 3 2
        石柱 0 - - -
        秀山 0 - - -
        酉阳 0 - - -
        彭水 0 - - -
        万盛 0 - - -
        """;

    /// <summary>What a mark says, in turn: nothing more, the year, an issue that appeared the year after, a day.</summary>
    private static readonly ChannelMark[] Marks =
    [
        ChannelMark.Plain,
        new("2023年") { Year = 2023 },
        new("2023年第12期（2024-01-30）") { Year = 2023, Number = 12, On = new DateOnly(2024, 1, 30) },
        new("2023-12-08") { On = new DateOnly(2023, 12, 8) },
    ];

    [Theory]
    [InlineData(0, Offices, "合计 66 27 66 66")]
    [InlineData(1, Districts, "合计 90 7 57 47")]
    public void The_tables_are_those_of_the_printed_notice(int index, string rows, string total)
    {
        var tables = NoticeTables.Of(Tally(), []);
        Assert.Equal(2, tables.Count);
        Assert.Equal(rows.Split('\n'), tables[index].Rows.Select(Line));
        Assert.Equal(total, Line(tables[index].Total!));
    }

    [Fact]
    public void The_same_ledger_gives_other_years_nothing() => Assert.True(Book().Counted(Items()).Of(Period.Year(2024)).Total().IsNone);

    private static Tally Tally() => Book().Counted(Items()).Of(Period.Year(2023));

    private static LedgerBook Book() => Desk.Book([.. Lines().Select(line => line.Unit)]);

    private static IEnumerable<(Unit Unit, int[] Counts)> Lines()
    {
        foreach (var (kind, line) in Offices.Split('\n').Select(line => ("处室", line)).Concat(Districts.Split('\n').Select(line => ("区县", line))))
        {
            var cells = line.Split(' ');
            var name = cells[0].TrimEnd('）').Split('（');
            var unit = kind == "处室" ? Office(name[0], name.ElementAtOrDefault(1)) : District(name[0]);
            yield return (unit, [.. cells[1..].Select(cell => cell == "-" ? 0 : int.Parse(cell, CultureInfo.InvariantCulture))]);
        }
    }

    /// <summary>As many items of each unit as it sent, the first of them used.</summary>
    private static IEnumerable<LedgerItem> Items()
    {
        foreach (var (unit, counts) in Lines())
        {
            for (var item = 0; item < counts[0]; item++)
            {
                var row = Sent(On(2023, 1 + (item % 12)), unit);
                for (var channel = 0; channel < 3; channel++)
                    row = item < counts[channel + 1] ? row.Forwarded(channel).Adopted(channel, Marks[(item + channel) % Marks.Length]) : row;
                yield return row;
            }
        }
    }

    private static string Line(IReadOnlyList<string?> row) => string.Join(' ', row.Select(cell => cell ?? "-"));
}
