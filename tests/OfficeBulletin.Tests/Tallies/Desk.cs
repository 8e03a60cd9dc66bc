using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Tallies;

/// <summary>A small editorial office: its units, its three channels, and what lies on the desk.</summary>
internal static class Desk
{
    public static readonly IReadOnlyList<Channel> Channels = [new("中研院"), new("重庆党史网"), new("重庆党史工作") { Own = true }];

    public static Unit Office(string name, string? note = null) => new(name, null, "处室", []) { Note = note };

    public static Unit District(string name) => new($"{name}党史研究室", name, "区县", []);

    public static Unit CreditedTo(this Unit unit, string credited, Month? from = null) => unit with { Credit = new UnitCredit(credited, from) };

    public static LedgerBook Book(params IReadOnlyList<Unit> units) => new(Channels, new UnitRegister(units));

    public static LedgerBook With(this LedgerBook book, JointCredit joint) => book with { Policy = new TallyPolicy { Joint = joint } };

    public static DateOnly On(int year, int month, int day = 15) => new(year, month, day);

    /// <summary>An item that nobody has used yet.</summary>
    public static LedgerItem Sent(DateOnly on, params IReadOnlyList<Unit> units) => new(0, on, units, "稿件", new ChannelUse[Channels.Count]);

    public static LedgerItem Forwarded(this LedgerItem item, int channel, ChannelMark? mark = null) => item.Use(channel, use => use with { Forwarded = mark ?? ChannelMark.Plain });

    public static LedgerItem Adopted(this LedgerItem item, int channel, ChannelMark? mark = null) => item.Use(channel, use => use with { Adopted = mark ?? ChannelMark.Plain });

    public static Tally Tally(this LedgerBook book, string period, params IReadOnlyList<LedgerItem> items) => book.Counted(items).Of(Period.Parse(period)!);

    public static TallyBook Counted(this LedgerBook book, IEnumerable<LedgerItem> items)
    {
        var tallies = new TallyBook(book);
        foreach (var item in items)
            tallies.Add(item);
        return tallies;
    }

    /// <summary>"万州 报送3 采用1/2/2", unit by unit; what is 0 throughout says so.</summary>
    public static IEnumerable<string> Lines(this Tally tally) =>
        tally.Units.Select(unit => $"{unit.Unit.ShortName ?? unit.Unit.Name} 报送{NoticeTables.Number(unit.Counts.Submitted)} 采用{string.Join('/', unit.Counts.Uses.Select(use => NoticeTables.Number(use.Adopted)))}");

    private static LedgerItem Use(this LedgerItem item, int channel, Func<ChannelUse, ChannelUse> change) =>
        item with { Uses = [.. item.Uses.Select((use, index) => index == channel ? change(use) : use)] };
}
