using System.Text.RegularExpressions;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>What a tally says for a number of a narrative and for a cell of a table.</summary>
internal sealed partial class LedgerFigures
{
    private readonly Tally tally;
    private readonly UnitRegister register;
    private readonly LedgerBook book;
    private readonly TableUnits names;
    private readonly Dictionary<string, Counts> counts;
    private readonly Dictionary<string, Unit> rowNames = new(StringComparer.Ordinal);

    public LedgerFigures(Tally tally, LedgerBook book)
    {
        (this.tally, this.book) = (tally, book);
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
    /// <param name="kinds">The kinds that the notice's tables are about, which may be all that it speaks of.</param>
    public IReadOnlyList<decimal> Find(NumberMention mention, IReadOnlySet<string?> kinds) =>
        mention.IsTied && Measure(mention) is { } measure ? [.. Scope(mention, kinds).Select(counts => Shares.Printed(measure(counts))).Distinct()] : [];

    /// <summary>True for a periodical (《……》) that is no channel of the ledger and counts as the one it was sent through.</summary>
    public bool IsPeriodical(NumberMention mention) =>
        mention is { Addressee: { } addressee, Channel: { } channel, Counted: Counted.Adopted } && channel != addressee && Periodical().IsMatch(channel) && Channel(channel) is null;

    /// <summary>Index of the channel that is meant; null when none of the ledger's is.</summary>
    public int? Channel(string name) =>
        ChannelName.Find(name, tally.Channels, candidate => [candidate.Name, candidate.FullName]) is { } found ? tally.Channels.ToList().IndexOf(found) : null;

    /// <summary>How many units of a kind, or of all kinds, sent nothing: all of them, and those only that existed in their own right throughout; empty when no register says which units there are.</summary>
    /// <param name="kind">As <see cref="KindWords.KindOf"/> says it; null for all.</param>
    public IReadOnlyList<int> Silent(string? kind)
    {
        var silent = tally.Units.Where(unit => unit.Counts.Submitted == 0 && (kind is null || (unit.Unit.Kind is { } own && KindWords.KindOf(own) == kind))).Select(unit => unit.Unit).ToList();
        return book.Units is null || (kind is not null && tally.Kinds.Count(own => own is not null && KindWords.KindOf(own) == kind) != 1) ? [] : [silent.Count, silent.Count(unit => unit is { Credit: null, From: null, Until: null })];
    }

    private Func<Counts, decimal>? Measure(NumberMention mention) => Measure(mention.Counted, (IsPeriodical(mention) ? mention.Addressee : mention.Channel) ?? "");

    private Func<Counts, decimal>? Measure(Counted counted, string channel)
    {
        if (counted == Counted.Submitted)
            return channel.Length == 0 ? counts => counts.Submitted : null;
        if (channel.Length == 0 || Channel(channel) is not { } index)
            return null;
        // What has no column was not recorded.
        if (!book.Has(counted == Counted.Adopted ? LedgerForm.Adopted(tally.Channels[index]) : LedgerForm.Forwarded(tally.Channels[index])))
            return null;
        return counted == Counted.Adopted ? counts => counts.Uses[index].Adopted : counts => counts.Uses[index].Forwarded;
    }

    [GeneratedRegex("^《[^《》]+》(等.{0,6})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Periodical();

    private IEnumerable<Counts> Scope(NumberMention mention, IReadOnlySet<string?> about)
    {
        if (mention.Unit is { } unit)
            return names.Find(unit) is { } known ? [Of(known)] : [];
        if (mention.Kind is not { } kind)
            return [tally.Total(), tally.Items, .. about.Count > 0 && !about.IsSupersetOf(tally.Kinds) ? [Counts.Sum(tally.Channels.Count, about.Select(tally.Total))] : (Counts[])[]];
        var kinds = tally.Kinds.Where(candidate => candidate is not null && KindWords.KindOf(candidate) == kind).ToList();
        return kinds is [var only] ? [tally.Total(only), .. tally.ItemsByKind.Where(items => items.Kind == only).Select(items => items.Counts)] : [];
    }
}
