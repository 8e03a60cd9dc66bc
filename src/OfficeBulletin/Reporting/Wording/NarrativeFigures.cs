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
            Figure.UsedItems => counts.UsedItems,
            Figure.AdoptionRate => counts.AdoptionRate,
            Figure.Instructions => counts.Instructions,
            Figure.Commissions => counts.Commissions.All,
            Figure.CommissionsDone => counts.Commissions.Done,
            Figure.CommissionsLate => counts.Commissions.Late,
            _ => counts.Commissions.Missed,
        };
    }

    /// <summary>Names for print of the units that sent something, or nothing.</summary>
    public static IEnumerable<string> Names(Tally tally, bool silent, UnitKind? kind) =>
        Units(tally, kind).Where(unit => unit.Counts.Submitted == 0 == silent).Select(unit => unit.Unit.ShortName ?? unit.Unit.Name);

    /// <summary>Whether anything at all was counted.</summary>
    public static bool Any(Tally tally)
    {
        var all = tally.Total();
        return all.Submitted != 0 || all.UsedItems != 0 || all.Commissions.All != 0 || all.Instructions != 0 || all.Uses.Any(use => use != default);
    }

    /// <summary>Kinds to speak of one by one: those with a name, and units without one beside them when anything of theirs was counted.</summary>
    public static IReadOnlyList<UnitKind> Kinds(Tally tally)
    {
        List<UnitKind> kinds = [.. tally.Kinds.Select(kind => new UnitKind(kind))];
        var named = kinds.Exists(kind => kind.Name is not null);
        kinds.RemoveAll(kind => kind.Name is null && (!named || tally.Total(null) is { Submitted: 0 } rest && rest.Uses.All(use => use == default)));
        return kinds;
    }

    private static IEnumerable<UnitTally> Units(Tally tally, UnitKind? kind) => kind is null ? tally.Units : tally.Units.Where(unit => unit.Unit.Kind == kind.Name);
}
