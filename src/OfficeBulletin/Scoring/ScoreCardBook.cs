using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Scoring;

/// <summary>Gathers what score cards count as items come, one pass, and keeps none of them.</summary>
public sealed class ScoreCardBook
{
    private readonly LedgerBook book;
    private readonly ScoreCardRules rules;
    private readonly UnitRows rows;
    private readonly ItemCredit credit;
    private readonly CardPersons persons;
    private readonly CardCounts units;
    private readonly CardCounts writers;
    private readonly List<(int Holder, decimal Share)> shares = [];

    public ScoreCardBook(LedgerBook book, ScoreCardRules rules)
    {
        (this.book, this.rules) = (book, rules);
        rows = new UnitRows(book.Units);
        credit = new ItemCredit(book.Units, book.Policy.Joint, rows);
        persons = new CardPersons(book.Policy.Joint);
        units = new CardCounts(book.Channels, Measures(person: false));
        writers = new CardCounts(book.Channels, Measures(person: true));
    }

    /// <summary>Assessments of somebody whom neither the register nor the ledger knows (H56); to be asked for when all items are in.</summary>
    public IReadOnlyList<Finding> Findings => [.. rules.Assessments.Where(score => !IsKnown(score)).Select(Unknown)];

    public void Add(LedgerItem item)
    {
        credit.Turn(item.Units);
        units.Add(item, Units);
        var written = persons.Credit(item.Authors);
        if (written.Count > 0)
            writers.Add(item, _ => written);
    }

    /// <summary>Cards of all units that existed or sent something, then, where the ledger names writers, of all persons who did anything in the period.</summary>
    public IReadOnlyList<ScoreCard> Of(Period period)
    {
        var cards = new List<ScoreCard>();
        for (var row = 0; row < rows.Units.Count; row++)
        {
            var unit = rows.Units[row];
            var card = Card(unit.Name, unit, new CardLines(units, row, unit, Scores(unit.Name)), period);
            if (card.Lines.Count > 0 && (book.Units is null ? IsAnything(card) : unit.Exists(period) || IsAnything(card)))
                cards.Add(card);
        }
        cards.AddRange(persons.Names.Select(name => Card(name, null, new CardLines(writers, persons.Find(name)!.Value, null, Scores(name)), period)).Where(IsAnything).OrderByDescending(card => card.Total).ThenBy(card => card.Holder, StringComparer.Ordinal));
        return cards;
    }

    private ScoreCard Card(string holder, Unit? unit, CardLines lines, Period period) =>
        new(rules.Name, holder, Person: unit is null, [.. period.Months], [.. rules.Indicators.Where(indicator => indicator.IsOf(unit is null) && period.Months.Any(indicator.Holds)).Select(indicator => lines.Of(indicator, period))]);

    private static bool IsAnything(ScoreCard card) => card.Lines.Any(line => line.Months.Any(points => points is not (null or 0)));

    private ILookup<CardIndicator, CardAssessment> Scores(string holder) => rules.Assessments.Where(score => score.Holder == holder).ToLookup(score => score.Indicator);

    private IEnumerable<CardMeasure> Measures(bool person) => rules.Indicators.Where(indicator => indicator.IsOf(person)).Select(indicator => indicator.Measure).OfType<CardMeasure>();

    private List<(int Holder, decimal Share)> Units(Month month)
    {
        credit.In(month);
        shares.Clear();
        foreach (var row in credit.Rows)
            shares.Add((row, credit.Parts == 1 ? 1 : RuleNumber.Share(1m / credit.Parts)));
        return shares;
    }

    private bool IsKnown(CardAssessment score) =>
        (score.Indicator.Holders != CardHolders.Persons && rows.Units.Any(unit => unit.Name == score.Holder))
        || (score.Indicator.Holders != CardHolders.Units && persons.Find(score.Holder) is not null);

    private Finding Unknown(CardAssessment score)
    {
        var known = score.Indicator.Holders switch
        {
            CardHolders.Units => rows.Units.Select(unit => unit.Name),
            CardHolders.Persons => persons.Names,
            _ => rows.Units.Select(unit => unit.Name).Concat(persons.Names),
        };
        var near = EditDistance.Nearest(score.Holder, known, score.Holder.Length > 3 ? 2 : 1);
        var where = score.Indicator.Holders == CardHolders.Units ? "单位名册里没有" : "台账的撰稿人里没有";
        return new Finding("H56", "card.entry-holder", FindingLevel.Error, score.Where, $"{where}“{score.Holder}”，这一行评定没有用；{(near is null ? "请核对。" : $"是不是“{near}”？请改过来。")}", score.Holder, near);
    }
}
