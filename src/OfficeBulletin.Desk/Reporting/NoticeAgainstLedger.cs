using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Issues;
using OfficeBulletin.Proofing;
using OfficeBulletin.Reporting.Checks;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>The notices of an issue against the ledger that stands in its folder, each for the period that its captions or its narrative give.</summary>
internal static class NoticeAgainstLedger
{
    /// <summary>Empty when the folder has no ledger, or when no notice says what period it is about.</summary>
    public static IReadOnlyList<Finding> Check(string path, IssueFolder folder)
    {
        var columns = folder.Issue.Columns.Where(column => column.Notice is not null).ToLookup(column => folder.Drawn.FirstOrDefault(drawn => ReferenceEquals(drawn.Notice, column.Notice)));
        return [.. columns.Where(column => column.Key is not null).SelectMany(column => column.SelectMany(drawn => Check(drawn, column.Key!))), .. Check(path, [.. columns[null]])];
    }

    /// <summary>A notice that was taken from a ledger differs from it only where it was typed.</summary>
    private static IEnumerable<Finding> Check(Column column, DrawnNotice drawn) => drawn switch
    {
        { OtherPeriod: { } other } => [other],
        { Typed: true } => NoticeChecks.Against(column.Name, column.Notice!, drawn.Tally, drawn.Book),
        _ => [],
    };

    private static IReadOnlyList<Finding> Check(string folder, IReadOnlyList<Column> typed)
    {
        var notices = typed.Select(column => (column, Period: NoticeChecks.PeriodOf(column.Name, column.Notice!))).Where(notice => notice.Period is not null).ToList();
        if (notices.Count == 0 || FolderFiles.Open(folder).Value is not { } files || !files.Has(OpenedLedger.Name))
            return [];
        var taken = new Taken();
        if (taken.From(OpenedLedger.Open(files, OpenedLedger.Name, Place.InFile(OpenedLedger.Name))) is not { } ledger)
            return taken.Findings;
        var tallies = new TallyBook(ledger.Book);
        var held = notices.ConvertAll(notice => new LedgerChecks(ledger.Book, notice.Period!, OpenedLedger.Name));
        var rows = new List<Finding>();
        foreach (var item in ledger.Reader.Items(rows))
        {
            tallies.Add(item);
            held.ForEach(checks => checks.Add(item));
        }
        foreach (var finding in rows.Concat(notices.SelectMany((notice, index) => Check(notice.column, tallies.Of(notice.Period!), held[index], ledger))))
            taken.Note(finding);
        return taken.Findings;
    }

    /// <summary>A ledger of another year is told once, not cell by cell.</summary>
    private static IEnumerable<Finding> Check(Column column, Tally tally, LedgerChecks held, OpenedLedger ledger) =>
        held.OtherPeriod is { } other ? [other] : NoticeChecks.Against(column.Name, column.Notice!, tally, ledger.Book);
}
