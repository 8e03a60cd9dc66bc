using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Reporting;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Tests.Reporting;

/// <summary>A ledger's counts made by hand: units with a kind, what they sent, and per channel what was forwarded and adopted.</summary>
internal sealed class CountedYear
{
    private readonly Dictionary<Period, List<UnitTally>> periods = [];

    public LedgerBook Book { get; private set; }

    public CountedYear(params IReadOnlyList<Channel> channels) => Book = new LedgerBook(channels, new UnitRegister([]));

    /// <summary>The year of the real notice: 66 and 90 items, 89 (52/37) forwarded and 34 (27/7) adopted, three more channels, a rank.</summary>
    public static CountedYear Reference => new CountedYear(
            new Channel("中研院") { FullName = "中央党史和文献研究院" },
            new Channel("办公厅") { FullName = "市委办公厅", InTables = false },
            new Channel("宣传部") { FullName = "市委宣传部", InTables = false },
            new Channel("机关工委") { FullName = "市委直属机关工委", InTables = false })
        .With("2023", "宣教处", "处室", 66, (52, 27), (21, 6), (42, 2), (12, 3))
        .With("2023", "万州", "区县", 90, (37, 7), (0, 0), (0, 0), (0, 0))
        .With("2023", "黔江", "区县", 0, (0, 0), (0, 0), (0, 0), (0, 0))
        .Knowing(("中研院排名", "8"), ("中研院参评数", "32"));

    public CountedYear With(string period, string unit, string? kind, decimal submitted, params (decimal Forwarded, decimal Adopted)[] uses) =>
        With(period, unit, kind, new Counts(submitted, [.. uses.Select(use => new UseCounts(use.Forwarded, use.Adopted))]) { UsedItems = uses.Sum(use => use.Adopted) });

    public CountedYear With(string period, string unit, string? kind, Counts counts)
    {
        var counted = new Unit(unit, null, kind, []);
        Book = Book with { Units = new UnitRegister([.. Book.Units!.Units.Where(known => known.Name != unit), counted]) };
        var of = Period.Parse(period)!;
        if (!periods.TryGetValue(of, out var units))
            periods[of] = units = [];
        units.Add(new UnitTally(counted, counts));
        return this;
    }

    public CountedYear Knowing(params (string Name, string Value)[] facts) => Knowing(null, facts);

    public CountedYear Knowing(string? period, params (string Name, string Value)[] facts)
    {
        Book = Book with { Facts = [.. Book.Facts, .. facts.Select(fact => new OutsideFact(fact.Name, fact.Value, period is null ? null : Period.Parse(period)))] };
        return this;
    }

    public CountedYear Knowing(OutsideFact fact)
    {
        Book = Book with { Facts = [.. Book.Facts, fact] };
        return this;
    }

    /// <summary>What was counted of a period was sent at its beginning.</summary>
    public Tally Of(Period period)
    {
        var counted = periods.GetValueOrDefault(period) ?? periods.FirstOrDefault(other => other.Key.First == period.First && other.Key.Last > period.Last).Value;
        var tally = new Tally(period, Book.Channels, counted ?? []);
        return tally with { Items = tally.Total(), ItemsByKind = [.. tally.Kinds.Select(kind => new KindItems(kind, tally.Total(kind)))] };
    }

    /// <summary>The narrative of a period in the wording that ships.</summary>
    public string Told(string period) => Text(NarrativeTemplate.Default.Fill(Period.Parse(period)!, Of, Book));

    /// <summary>The narrative in a wording of one's own, paragraphs joined by line breaks; with findings, their rules behind it.</summary>
    public string Told(string period, params IReadOnlyList<string> paragraphs) =>
        Text(NarrativeTemplate.Parse(paragraphs, "narrative.docx", Book).Then(template => template.Fill(Period.Parse(period)!, Of, Book)));

    public IReadOnlyList<Finding> Faults(params IReadOnlyList<string> paragraphs) => NarrativeTemplate.Parse(paragraphs, "narrative.docx", Book).Findings;

    private static string Text(Outcome<IReadOnlyList<string>> told) =>
        string.Join('\n', told.Value ?? []) + string.Concat(told.Findings.Select(finding => $" [{finding.Rule}]"));
}
