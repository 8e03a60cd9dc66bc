using OfficeBulletin.Adoptions;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Scoring;

/// <summary>
/// Gathers points as items come, one pass, and keeps none of them; the points of any period follow afterwards, by the version of the rules that held in each month. A rule
/// that looks at a quarter or year is followed month by month through it, so that months always add up to the quarter and the year.
/// </summary>
public sealed class ScoreBook
{
    private readonly LedgerBook book;
    private readonly ScoreRules rules;
    private readonly UnitRows rows;
    private readonly ItemCredit[] credits;
    private readonly List<(int Unit, decimal Share)> shares = [];
    private readonly VersionChoice versions;
    private readonly PointSums sums;
    private readonly Awards awards;
    private readonly ItemBounds bounds;
    private readonly RuleCounts counts;
    private readonly UnscoredEvents unscored;
    private readonly CategoriesSeen categories = new();
    private readonly Func<ScoreEvent, IReadOnlyList<(int Unit, decimal Share)>> crediting;
    private bool alone;

    public ScoreBook(LedgerBook book, ScoreRules rules)
    {
        (this.book, this.rules) = (book, rules);
        rows = new UnitRows(book.Units);
        credits = [.. Enum.GetValues<JointCredit>().Select(joint => new ItemCredit(book.Units, joint, rows))];
        versions = new VersionChoice(book, rules);
        sums = new PointSums(book.Channels);
        awards = new Awards(sums, rows);
        bounds = new ItemBounds(sums, versions, rows);
        counts = new RuleCounts(book.Channels, rules.Versions.SelectMany(version => version.Rows).SelectMany(RuleCounter.Of));
        unscored = new UnscoredEvents(book.Channels, rules);
        crediting = Credit;
        foreach (var entry in rules.Entries)
            Add(entry);
    }

    public void Add(LedgerItem item)
    {
        foreach (var credit in credits)
            credit.Turn(item.Units);
        alone = item.Units.Count == 1;
        categories.Add(item.Category);
        bounds.Turn(item.Category);
        foreach (var what in ScoreEvents.Of(item, book.Channels))
            Add(what);
        if (item.Note is { } note)
            Add(item, note);
        bounds.Settle();
        counts.Add(item, crediting);
    }

    public ScoreTable Of(Period period)
    {
        var scores = new List<UnitScore>();
        for (var row = 0; row < rows.Units.Count; row++)
        {
            var score = Score(row, period);
            if (score.Parts.Count > 0 || (book.Units is not null && score.Unit.Exists(period)))
                scores.Add(score);
        }
        return new ScoreTable(period, rules.NameIn(period), scores, Rankings.Of(scores, score => score.Unit, score => score.Points))
        {
            Findings = [.. categories.Unknown(rules), .. unscored.In(period), .. versions.Without(period)],
        };
    }

    private UnitScore Score(int row, Period period)
    {
        var run = new UnitRun(rows.Units[row], row, book, versions, sums, counts);
        var parts = new List<PointPart>();
        decimal year = 0;
        for (var month = new Month(period.First.Year, 1); month <= period.Last; month = month.Plus(1))
        {
            if (month.Number == 1)
                year = 0;
            var now = run.Month(month);
            year += now.Sum(part => part.Points);
            if (month >= period.First)
                parts.AddRange(now);
        }
        List<ScorePart> explained = [.. parts.OrderBy(part => part.Source.Order).ThenBy(part => part.Source.Name, StringComparer.Ordinal).GroupBy(part => part.Source.Name, StringComparer.Ordinal).Select(Explained).Where(part => part is not { Count: 0, Points: 0 })];
        return new UnitScore(rows.Units[row], explained.Sum(part => part.Points), explained) { YearToDate = RuleNumber.Settled(year) };
    }

    private static ScorePart Explained(IGrouping<string, PointPart> parts) =>
        new(parts.Key, RuleNumber.Settled(parts.Sum(part => part.Count)), RuleNumber.Settled(parts.Sum(part => part.Points)));

    private void Add(in ScoreEvent what)
    {
        if (versions.In(what.Month) is not { } choice)
            return;
        foreach (var (unit, share) in Credit(what))
        {
            if (awards.Of(choice, what, unit) is not { } award)
            {
                unscored.Add(choice, what);
                continue;
            }
            var points = RuleNumber.Share(award.Points * share);
            sums.Add(unit, what.Month, award.Source, share, points);
            bounds.Add(unit, what.Month, award.Source, points);
        }
    }

    private void Add(LedgerItem item, string note)
    {
        foreach (var (about, words) in versions.In(item.Month)?.Notes ?? [])
        {
            if (words is RuleCondition.NoteHolds held && note.Contains(held.Words, StringComparison.Ordinal))
                Add(new ScoreEvent(about, item.Month, Category: item.Category, Words: words));
        }
    }

    private void Add(ScoreEntry entry)
    {
        if (versions.In(entry.Month) is not { } choice || rows.Of(book.Units?.Credited(entry.Unit, entry.Month) ?? entry.Unit) is not (>= 0 and var unit))
            return;
        foreach (var item in (RuleItem[])[RuleItem.Bonus, RuleItem.Penalty])
        {
            var what = new ScoreEvent(item, entry.Month, Words: new RuleCondition.Reason(entry.Reason));
            if (awards.Of(choice, what, unit) is { } award)
                sums.Add(unit, entry.Month, award.Source, entry.Times, award.Points * entry.Times);
        }
    }

    /// <summary>The units that are credited for an event, with their shares; used up before the next call.</summary>
    private List<(int Unit, decimal Share)> Credit(ScoreEvent what)
    {
        // For a single unit all policies are one.
        var credit = credits[alone ? 0 : (int)(versions.In(what.Month)?.Joint(what) ?? book.Policy.Joint)];
        credit.In(what.Month);
        shares.Clear();
        foreach (var row in credit.Rows)
            shares.Add((row, credit.Parts == 1 ? 1 : RuleNumber.Share(1m / credit.Parts)));
        return shares;
    }
}
