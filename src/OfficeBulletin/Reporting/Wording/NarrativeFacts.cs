using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Text;

namespace OfficeBulletin.Reporting.Wording;

/// <summary>The facts (事实) that hold for a period, and which of them were printed.</summary>
internal sealed class NarrativeFacts(LedgerBook book, Period period)
{
    private readonly HashSet<OutsideFact> printed = [];

    /// <summary>A fact said for just this period rules before one that holds for any; null when there is neither.</summary>
    public OutsideFact? Find(FactTerm term, int? channel)
    {
        if (!term.OfChannel)
            return Find(term.Name);
        return channel is not { } index ? null : Find(book.Channels[index].Name + term.Name) ?? (book.Channels[index].FullName is { } full ? Find(full + term.Name) : null);
    }

    public string NameOf(FactTerm term, int? channel) => term.OfChannel && channel is { } index ? book.Channels[index].Name + term.Name : term.Name;

    /// <summary>The name of a fact that may be meant; null when there is a fact of that very name for another period, or none like it.</summary>
    public string? Nearest(string name) => book.Facts.Any(fact => fact.Name == name) ? null : EditDistance.Nearest(name, book.Facts.Select(fact => fact.Name), 1);

    /// <summary>The fact's number, which counts as printed.</summary>
    public string Take(OutsideFact fact)
    {
        printed.Add(fact);
        return fact.Value;
    }

    public IReadOnlyList<OutsideFact> NotPrinted() =>
        [.. book.Facts.Select(fact => fact.Name).Distinct(StringComparer.Ordinal).Select(Find).OfType<OutsideFact>().Where(fact => !printed.Contains(fact))];

    private OutsideFact? Find(string name) =>
        book.Facts.FirstOrDefault(fact => fact.Name == name && fact.Period == period) ?? book.Facts.FirstOrDefault(fact => fact.Name == name && fact.Period is null);
}
