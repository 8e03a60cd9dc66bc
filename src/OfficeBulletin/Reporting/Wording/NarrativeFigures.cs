using OfficeBulletin.Tallies;

namespace OfficeBulletin.Reporting.Wording;

/// <summary>The numbers of a tally by the words of the narrative.</summary>
internal static class NarrativeFigures
{
    /// <summary>A number, counts in items, rates in percent; null for a rate of nothing.</summary>
    /// <param name="channel">Null for all together.</param>
    /// <param name="kind">Null for all units.</param>
    public static decimal? Of(Figure figure, Tally tally, int? channel, UnitKind? kind)
    {
        if (figure is Figure.Units or Figure.SendingUnits or Figure.SilentUnits)
            return Units(tally, kind).Count(unit => figure == Figure.Units || unit.Counts.Submitted == 0 == (figure == Figure.SilentUnits));
        var counts = kind is null ? tally.Total() : tally.Total(kind.Name);
        return figure switch
        {
            Figure.Submitted => counts.Submitted,
            Figure.Forwarded => channel is { } index ? counts.Uses[index].Forwarded : counts.Uses.Sum(use => use.Forwarded),
            Figure.Adopted => channel is { } index ? counts.Uses[index].Adopted : counts.Uses.Sum(use => use.Adopted),
            Figure.SubmittedItems => Items(tally, kind).Submitted,
            Figure.UsedItems => Items(tally, kind).UsedItems,
            Figure.AdoptionRate => channel is { } index ? Rate(counts.Uses[index]) : counts.AdoptionRate,
            Figure.Instructions => counts.Instructions,
            Figure.Commissions => counts.Commissions.All,
            Figure.CommissionsDone => counts.Commissions.Done,
            Figure.CommissionsLate => counts.Commissions.Late,
            _ => counts.Commissions.Missed,
        };
    }

    /// <summary>What a channel adopted of what was forwarded to it, in percent; null when nothing was.</summary>
    private static decimal? Rate(UseCounts uses) => uses.Forwarded == 0 ? null : uses.Adopted / uses.Forwarded * 100;

    /// <summary>"（处室52条、区县37条）", kinds with nothing left out; "" where there is one kind only, or nothing to part.</summary>
    public static string ByKind(Figure figure, Tally tally, int? channel)
    {
        var kinds = Kinds(tally);
        var parts = kinds.Select(kind => (Name: Name(kind), Number: Of(figure, tally, channel, kind))).Where(part => part.Number is not (null or 0)).ToList();
        var unit = figure == Figure.AdoptionRate ? "" : "条";
        return (kinds.Count, parts.Count) switch
        {
            ( < 2, _) or (_, 0) => "",
            (_, 1) when unit.Length > 0 => $"（均为{parts[0].Name}）",
            _ => $"（{string.Join('、', parts.Select(part => part.Name + NarrativeNumbers.Of(figure, part.Number) + unit))}）",
        };
    }

    /// <summary>What a kind of units is called.</summary>
    public static string Name(UnitKind kind) => kind.Name ?? "其他单位";

    /// <summary>Names for print of the units that sent something, or nothing.</summary>
    public static IEnumerable<string> Names(Tally tally, bool silent, UnitKind? kind) =>
        Units(tally, kind).Where(unit => unit.Counts.Submitted == 0 == silent).Select(unit => unit.Unit.ShortName ?? unit.Unit.Name);

    /// <summary>Kinds to speak of one by one: those with a name, and units without one beside them when anything of theirs was counted.</summary>
    public static IReadOnlyList<UnitKind> Kinds(Tally tally)
    {
        List<UnitKind> kinds = [.. tally.Kinds.Select(kind => new UnitKind(kind))];
        var named = kinds.Exists(kind => kind.Name is not null);
        kinds.RemoveAll(kind => kind.Name is null && (!named || tally.Total(null).IsNone));
        return kinds;
    }

    /// <summary>Items each counted once, however many units sent them together.</summary>
    private static Counts Items(Tally tally, UnitKind? kind) =>
        kind is null ? tally.Items : tally.ItemsByKind.FirstOrDefault(items => items.Kind == kind.Name)?.Counts ?? Counts.None(tally.Channels.Count);

    private static IEnumerable<UnitTally> Units(Tally tally, UnitKind? kind) => kind is null ? tally.Units : tally.Units.Where(unit => unit.Unit.Kind == kind.Name);
}
