using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>What a tally says for a number of a narrative and for a cell of a table.</summary>
internal sealed class LedgerFigures
{
    private readonly Tally tally;
    private readonly UnitRegister register;
    private readonly TableUnits names;
    private readonly Dictionary<string, Counts> counts;
    private readonly Dictionary<string, Unit> rowNames = new(StringComparer.Ordinal);

    public LedgerFigures(Tally tally, LedgerBook book)
    {
        this.tally = tally;
        register = book.Units ?? new UnitRegister([.. tally.Units.Select(unit => unit.Unit)]);
        names = new TableUnits(register);
        counts = tally.Units.ToDictionary(unit => unit.Unit.Name, unit => unit.Counts, StringComparer.Ordinal);
        foreach (var unit in register.Units)
            rowNames.TryAdd(new LooseText(NoticeTables.RowName(unit)).Key, unit);
    }

    public IEnumerable<string> Units => register.Names;

    public IEnumerable<string> Channels => tally.Channels.SelectMany(channel => new[] { channel.Name, channel.FullName }).OfType<string>();

    public IEnumerable<string> Kinds => tally.Kinds.OfType<string>();

    /// <summary>The unit of a row; null when no name of the register is that.</summary>
    public Unit? UnitOf(TypedRow row) => rowNames.GetValueOrDefault(row.Name) ?? names.Find(row);

    public Counts Of(Unit unit) => counts.GetValueOrDefault(unit.Name) ?? Counts.None(tally.Channels.Count);

    /// <summary>What a column counts; null when it is no count of the ledger's.</summary>
    public Func<Counts, decimal>? Of(TypedColumn column) => column.IsCount && column.Span.Length == 0 ? Measure(column.Counted, column.Channel) : null;

    /// <summary>The numbers that a mention may give, items counted for each of their units and counted once; empty when the ledger does not say.</summary>
    public IReadOnlyList<decimal> Find(NumberMention mention) =>
        mention.IsTied && Measure(mention.Counted, mention.Channel ?? "") is { } measure ? [.. Scope(mention).Select(counts => Shares.Printed(measure(counts))).Distinct()] : [];

    private Func<Counts, decimal>? Measure(Counted counted, string channel)
    {
        if (counted == Counted.Submitted)
            return channel.Length == 0 ? counts => counts.Submitted : null;
        if (channel.Length == 0 || ChannelName.Find(channel, tally.Channels, candidate => [candidate.Name, candidate.FullName]) is not { } found)
            return null;
        var index = tally.Channels.ToList().IndexOf(found);
        return counted == Counted.Adopted ? counts => counts.Uses[index].Adopted : counts => counts.Uses[index].Forwarded;
    }

    private IEnumerable<Counts> Scope(NumberMention mention)
    {
        if (mention.Unit is { } unit)
            return names.Find(unit) is { } known ? [Of(known)] : [];
        if (mention.Kind is not { } kind)
            return [tally.Total(), tally.Items];
        var kinds = tally.Kinds.Where(candidate => candidate is not null && KindWords.KindOf(candidate) == kind).ToList();
        return kinds is [var only] ? [tally.Total(only), .. tally.ItemsByKind.Where(items => items.Kind == only).Select(items => items.Counts)] : [];
    }
}
