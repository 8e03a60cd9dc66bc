using OfficeBulletin.Adoptions;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Reporting.Checks;

/// <summary>
/// H88: what the ledger says the office's own bulletin adopted is what the period's issues attribute to each unit, joint items once for each. H90: the ledger speaks of issues
/// that were not given.
/// </summary>
public sealed class BulletinAdoptions
{
    private readonly LedgerBook book;
    private readonly Period period;
    private readonly string file;
    private readonly int own;
    private readonly List<OwnUse> uses = [];

    /// <param name="file">Name of the ledger as findings show it.</param>
    public BulletinAdoptions(LedgerBook book, Period period, string file)
    {
        (this.book, this.period, this.file) = (book, period, file);
        own = book.Channels.ToList().FindIndex(channel => channel.Own);
    }

    /// <summary>False when no channel of the ledger is the office's own bulletin (本刊); nothing is compared then.</summary>
    public bool CanCompare => own >= 0;

    public void Add(LedgerItem item)
    {
        if (own < 0 || own >= item.Uses.Count || item.Uses[own].Adopted is not { } mark)
            return;
        var month = mark.CountedIn(item.Date);
        foreach (var unit in item.Units)
            uses.Add(new OwnUse(unit.Name, item.Title, mark.Year is { } year && mark.Number is { } number ? new IssueKey(year, number) : null, month, period.Contains(month), item.Row) { HasDay = mark.On is not null });
    }

    /// <summary>Compares with issues; those that do not count in the period explain what the ledger says of them.</summary>
    public IReadOnlyList<Finding> Against(IReadOnlyList<Issue> issues)
    {
        var where = new Place { Part = "workbook", File = file, Sheet = LedgerForm.ItemsSheet };
        if (own < 0)
            return [];
        var printed = issues.SelectMany(issue => PrintedItem.Of(issue, period, book.Units)).ToList();
        var pairs = new PrintedMatches(printed, uses);
        var keys = printed.Select(item => item.Issue).OfType<IssueKey>().Concat(issues.Select(IssueKey.Of).OfType<IssueKey>()).ToHashSet();
        var ungiven = uses.Where(use => use is { InPeriod: true, Issue: { } key } && !keys.Contains(key)).GroupBy(use => use.Issue!).OrderBy(use => (use.Key.Year, use.Key.Number)).ToList();
        var given = new GivenIssueMonths(issues, period, missing: ungiven.Count > 0);
        // What says no issue may stand in one that was not given.
        var open = uses.Where(use => use is { InPeriod: true, Issue: null } && !pairs.Has(use) && !given.Cover(use)).ToList();
        var counted = uses.Where(use => use.InPeriod && (pairs.Has(use) || (use.Issue is null ? given.Cover(use) : keys.Contains(use.Issue)))).ToList();
        return
        [
            .. ungiven.Select(issue => NotGiven(issue.Key, issue.Count(), where)),
            .. open.Count == 0 ? (Finding[])[] : [NotCompared(open, where)],
            .. Units(printed).Select(unit => Differs(unit, printed, counted, pairs)).OfType<Finding>(),
        ];
    }

    /// <summary>In the official order, then as they come.</summary>
    private IEnumerable<string> Units(List<PrintedItem> printed) =>
        (book.Units?.Units.Select(unit => unit.Name) ?? []).Concat(printed.Select(item => item.Unit)).Concat(uses.Select(use => use.Unit)).Distinct(StringComparer.Ordinal);

    private Finding? Differs(string unit, List<PrintedItem> printed, List<OwnUse> counted, PrintedMatches pairs)
    {
        var onlyPrinted = printed.Where(item => item.Unit == unit && item.InPeriod && !pairs.Has(item)).ToList();
        var onlyCounted = counted.Where(use => use.Unit == unit && !pairs.Has(use)).ToList();
        if (onlyPrinted.Count + onlyCounted.Count == 0)
            return null;
        var missing = onlyPrinted.Count == 0 ? "" : $"台账里没有的：{string.Join('、', onlyPrinted.Select(item => $"“{item.Title}”（{item.IssueText}）"))}；";
        var extra = onlyCounted.Count == 0 ? "" : $"期刊里没有的：{string.Join('、', onlyCounted.Select(use => $"“{use.Title}”（第 {use.Row} 行）"))}；";
        return new Finding("H88", "report.attributions-differ", FindingLevel.Warning, LedgerPlace.Of(book, file, onlyCounted.Count > 0 ? onlyCounted[0].Row : null, LedgerForm.Adopted(book.Channels[own])), $"“{unit}”：期刊署名 {printed.Count(item => item.Unit == unit && item.InPeriod)} 条，台账记“{book.Channels[own].Name}”采用 {counted.Count(use => use.Unit == unit)} 条。{missing}{extra}请核对。", unit, Source: "practice");
    }

    private Finding NotCompared(List<OwnUse> open, Place where) =>
        new("H90", "report.issue-not-given", FindingLevel.Info, where with { Row = open[0].Row }, $"台账里有 {open.Count} 条“{book.Channels[own].Name}”的采用没有写是哪一期（第一条在第 {open[0].Row} 行），给出的各期不是这段时间的全部，这几条没有核对；请写上期号，或一并给出其他各期。", Source: "practice");

    private static Finding NotGiven(IssueKey issue, int count, Place where) =>
        new("H90", "report.issue-not-given", FindingLevel.Info, where, $"台账里有 {count} 条采用在 {issue.Year}年第{issue.Number}期，没有给出这一期，这几条没有核对；请一并给出。", Source: "practice");
}
