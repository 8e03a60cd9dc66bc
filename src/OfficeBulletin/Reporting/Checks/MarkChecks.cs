using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>
/// The marks of one channel. H80: adopted without being forwarded, where most of the channel's adoptions were. H81: adopted on a day before it was sent or forwarded. H86: adopted
/// by the office's own bulletin without the number of the issue, where most have one.
/// </summary>
internal sealed class MarkChecks(Channel channel, int index, Period period)
{
    private readonly RowList unforwarded = new();
    private readonly RowList unnumbered = new();
    private readonly List<(int Row, DateOnly Adopted, DateOnly Before, bool Forwarded)> early = [];
    private int forwarded;
    private int numbered;

    // A ledger with its days in the wrong order throughout is told by the first of them.
    private const int MostEarly = 20;

    public Channel Channel => channel;

    public void Add(LedgerItem item)
    {
        if (index >= item.Uses.Count || item.Uses[index].Adopted is not { } adopted || !period.Contains(adopted.CountedIn(item.Date)))
            return;
        var sent = item.Uses[index].Forwarded;
        if (sent is null)
            unforwarded.Add(item.Row);
        else
            forwarded++;
        if (adopted.Number is null)
            unnumbered.Add(item.Row);
        else
            numbered++;
        if (adopted.On is not { } on || early.Count >= MostEarly)
            return;
        if (Earlier(adopted, on, item.Date, monthOnly: false))
            early.Add((item.Row, on, item.Date, Forwarded: false));
        else if (sent?.On is { } before && Earlier(adopted, on, before, sent.MonthOnly))
            early.Add((item.Row, on, before, Forwarded: true));
    }

    /// <summary>Compared by months where one of the two says no more.</summary>
    private static bool Earlier(ChannelMark adopted, DateOnly on, DateOnly before, bool monthOnly) =>
        adopted.MonthOnly || monthOnly ? Month.Of(on) < Month.Of(before) : on < before;

    public IEnumerable<Finding> Findings(Func<int?, Place> where)
    {
        if (!channel.Own && unforwarded.Count > 0 && forwarded > unforwarded.Count)
            yield return new Finding("H80", "ledger.adopted-unforwarded", FindingLevel.Warning, where(unforwarded.First), $"{unforwarded.Text}采用了“{channel.Name}”却没有记转报，这一渠道别的采用都记了；请补记转报，或核对采用。", Source: "practice");
        foreach (var (row, adopted, before, sent) in early)
            yield return new Finding("H81", "ledger.adopted-before-sent", FindingLevel.Warning, where(row), $"第 {row} 行“{channel.Name}”在 {Day(adopted)} 采用，早于{(sent ? "转报" : "报送")}的 {Day(before)}；请核对日期。", Day(adopted), Source: "practice");
        if (channel.Own && unnumbered.Count > 0 && numbered > unnumbered.Count)
            yield return new Finding("H86", "ledger.issue-number-missing", FindingLevel.Info, where(unnumbered.First), $"{unnumbered.Text}采用了“{channel.Name}”，没有写期号，别的都写了；请补上（如 2023年第3期）。", Source: "practice");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
