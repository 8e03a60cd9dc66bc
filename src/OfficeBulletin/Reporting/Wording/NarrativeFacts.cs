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
        if (channel is not { } index)
            return null;
        var words = RankFact.Alike(term.Name);
        string[] channels = book.Channels[index].FullName is { } full ? [book.Channels[index].Name, full] : [book.Channels[index].Name];
        return channels.SelectMany(name => words.Select(word => Find(name + word))).FirstOrDefault(fact => fact is not null) ?? (index == 0 ? Unnamed(words) : null);
    }

    /// <summary>A fact that names no channel is about the first one, which is the one that ranks: 排名, 全国省级部门数.</summary>
    private OutsideFact? Unnamed(IReadOnlyList<string> words) => book.Facts
        .Where(fact => words.Any(word => fact.Name.EndsWith(word, StringComparison.Ordinal) && (fact.Name == word || fact.Name[0] is '全' or '省' or '各')))
        .Select(fact => Find(fact.Name))
        .FirstOrDefault(fact => fact is not null);

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

    /// <summary>
    /// Facts whose period is the first or the last day of this one, where nothing else says them for it: the day stands for its month, and may have been meant for the whole.
    /// </summary>
    public IEnumerable<OutsideFact> OfOneDay() =>
        book.Facts.Where(fact => fact.Day is { } day && fact.Period != period && (IsFirst(day) || IsLast(day)) && Find(fact.Name) is null);

    private bool IsFirst(DateOnly day) => day.Day == 1 && Month.Of(day) == period.First;

    private bool IsLast(DateOnly day) => day.AddDays(1).Day == 1 && Month.Of(day) == period.Last;

    private OutsideFact? Find(string name) =>
        book.Facts.FirstOrDefault(fact => fact.Name == name && fact.Period == period) ?? book.Facts.FirstOrDefault(fact => fact.Name == name && fact.Period is null);
}
