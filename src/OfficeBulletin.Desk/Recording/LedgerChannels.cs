using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Desk.Recording;

/// <summary>The channels of a ledger, as a call or a masthead names them.</summary>
internal sealed class LedgerChannels(LedgerFile ledger)
{
    private readonly IReadOnlyList<Channel> known =
        [.. ledger.Book.Channels.Concat(ledger.ListedChannels).DistinctBy(channel => channel.Name, StringComparer.Ordinal)];

    /// <summary>The channel of that short or full name. One that nobody listed is a new one, unless the office lists its channels: then it is refused.</summary>
    public Outcome<Channel> Named(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            return Outcome.Refusal<Channel>(RecordingFindings.ChannelMissing(File));
        if (Find(name) is { } channel)
            return Outcome.Of(channel);
        return ledger.ListedChannels.Count > 0
            ? Outcome.Refusal<Channel>(RecordingFindings.NoChannel(name, Nearest(name), File))
            : Outcome.Of(new Channel(HalfWidth.Tight(name)));
    }

    /// <summary>The channel of the own bulletin: the one that is named, else that of the ledger, else that of the masthead's title.</summary>
    /// <param name="title">The masthead's title; null when it has none.</param>
    public Outcome<Channel> Own(string? title, string? named)
    {
        if (named is not null)
            return Named(named);
        return (ledger.Book.Own ?? known.FirstOrDefault(channel => channel.Own) ?? (title is null ? null : Find(title))) is { } own
            ? Outcome.Of(own)
            : Outcome.Refusal<Channel>(RecordingFindings.NoOwnChannel(title, File));
    }

    private string File => ledger.Workbook.File;

    private Channel? Find(string name)
    {
        var tight = HalfWidth.Tight(name);
        return known.FirstOrDefault(channel => HalfWidth.Tight(channel.Name) == tight) ?? known.FirstOrDefault(channel => channel.FullName is { } full && HalfWidth.Tight(full) == tight);
    }

    private string? Nearest(string name) =>
        EditDistance.Nearest(name, known.Select(channel => channel.Name).Concat(known.Select(channel => channel.FullName).OfType<string>()), Math.Clamp(name.Length / 2, 1, 3));
}
