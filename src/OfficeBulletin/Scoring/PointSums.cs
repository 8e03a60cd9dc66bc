using System.Runtime.InteropServices;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Scoring;

/// <summary>Points as they come from one source, so many times.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PointPart(PointSource Source, decimal Count, decimal Points);

/// <summary>Sums of points by unit, month and source; grows with these, not with the items.</summary>
internal sealed class PointSums(IReadOnlyList<Channel> channels)
{
    private readonly Dictionary<(int Unit, Month Month), Dictionary<PointSource, (decimal Count, decimal Points)>> sums = [];
    private readonly Dictionary<(int Row, int Channel, string? Level, string? Category, int Factor), PointSource> sources = [];
    private readonly Dictionary<(int Row, string? Category), PointSource> offsets = [];

    public PointSource Source(in ScoreEvent what, ScoreRow row, ScoreRow? factor)
    {
        var key = (row.Number, what.Channel, what.Level, what.Category, factor?.Number ?? -1);
        if (!sources.TryGetValue(key, out var source))
            sources.Add(key, source = PointSource.Of(what, row, factor, channels));
        return source;
    }

    /// <summary>The source of what is taken away within one item.</summary>
    /// <param name="row">Number of the row that takes it; -1 for the ledger's own policy.</param>
    public PointSource Offset(int row, string name, RuleItem? item, string? category)
    {
        if (!offsets.TryGetValue((row, category), out var source))
            offsets.Add((row, category), source = new PointSource(name, Adjustments + row, -1, item) { Category = category });
        return source;
    }

    /// <summary>Rows of what bounds points are listed behind all others.</summary>
    public const int Adjustments = 1_000_000;

    public void Add(int unit, Month month, PointSource source, decimal count, decimal points)
    {
        if (!sums.TryGetValue((unit, month), out var parts))
            sums.Add((unit, month), parts = []);
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(parts, source, out _);
        sum = (sum.Count + count, sum.Points + points);
    }

    public IEnumerable<PointPart> In(int unit, Month month) =>
        sums.TryGetValue((unit, month), out var parts) ? parts.Select(part => new PointPart(part.Key, part.Value.Count, part.Value.Points)) : [];
}
