using OfficeBulletin.Adoptions;
using OfficeBulletin.Excel;
using OfficeBulletin.Gate;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Ledgers;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Ledgers;

/// <summary>The office's channels (渠道): those that its ledger settings or its register list; where neither does, those that marks speak of, and its own bulletin.</summary>
/// <param name="All">In the order of the tables.</param>
/// <param name="Listed">True when the office lists them: another one is a slip then.</param>
public sealed record DeskChannels(IReadOnlyList<Channel> All, bool Listed)
{
    /// <summary>What the own bulletin is called as a channel where nobody says so.</summary>
    public const string OwnName = "本刊";

    /// <summary>The own bulletin: the channel marked 本刊, else the one called so or by its title.</summary>
    public Channel Own => All.First(channel => channel.Own);

    public static DeskChannels Of(DeskReading data) => Of(data, LedgerSettings.Of(data));

    /// <summary>The channel of that short or full name; null when there is none.</summary>
    public Channel? Find(string name)
    {
        var tight = HalfWidth.Tight(name);
        return All.FirstOrDefault(channel => HalfWidth.Tight(channel.Name) == tight)
            ?? All.FirstOrDefault(channel => channel.FullName is { } full && HalfWidth.Tight(full) == tight);
    }

    internal static DeskChannels Of(DeskReading data, LedgerSettings settings)
    {
        var registers = settings.OpenRegisters();
        var listed = settings.Settings is { } bytes
            ? PackageGate.Open(bytes, PackageKind.Workbook, LedgerSettings.FileName).Then(package => LedgerReader.Open(Workbook.Open(package, LedgerSettings.FileName), registers)).Value?.Listed
            : registers is null ? null : LedgerReader.ListedIn(registers);
        return listed is { Count: > 0 }
            ? new DeskChannels(WithOwn(data, listed), Listed: true)
            : new DeskChannels(WithOwn(data, [.. LedgerRows.Channels(data).Select(name => new Channel(name))]), Listed: false);
    }

    /// <summary>The channels with one of them as the own bulletin; where none is marked, called 本刊 or like one of the issues, a last one is it.</summary>
    private static IReadOnlyList<Channel> WithOwn(DeskReading data, IReadOnlyList<Channel> channels)
    {
        if (channels.Any(channel => channel.Own))
            return channels;
        var titles = LedgerRows.IssueTitles(data);
        var own = channels.FirstOrDefault(channel => channel.Name == OwnName) ?? channels.FirstOrDefault(channel => titles.Contains(channel.Name, StringComparer.Ordinal));
        return own is null ? [.. channels, new Channel(OwnName) { Own = true }] : [.. channels.Select(channel => channel == own ? channel with { Own = true } : channel)];
    }
}
