using OfficeBulletin.Adoptions;
using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;
using OfficeBulletin.Units;

namespace OfficeBulletin.Desk.Reporting;

/// <summary>
/// The ledger (台账) that stands in a report workbook, counted as the report was: by the register beside the report or the one that the workbook itself gives, by the way of
/// crediting joint items that the units' own sheets show.
/// </summary>
/// <param name="Book">With the facts (事实) of the ledger beside the report.</param>
internal sealed record ReportLedger(LedgerBook Book, TallyBook Tallies)
{
    // Somebody may have changed a row; where more units differ, the register is not that of the report.
    private const int MostChanged = 2;

    /// <summary>Null when the workbook's ledger cannot be counted as the report was.</summary>
    /// <param name="tables">The tables of the notice.</param>
    public static ReportLedger? Of(IWorkbook workbook, IReadOnlyList<PrintedTable> tables, Period period, string path)
    {
        var sheets = PrintedUnits.Find(workbook);
        var (register, ledger) = (Beside(path, RegisterFile.Name), Beside(path, OpenedLedger.Name));
        var kept = ledger is null ? null : LedgerReader.Open(ledger, register).Value?.Book;
        (ReportLedger Ledger, int Differing)? best = null;
        foreach (var (reader, units) in Candidates(workbook, register, ledger, ReportRegister.Of(tables, sheets)))
        {
            foreach (var policy in ((TallyPolicy?[])[kept?.Policy, new TallyPolicy(), new TallyPolicy { Joint = JointCredit.Split }, new TallyPolicy { Joint = JointCredit.First }]).OfType<TallyPolicy>().Distinct())
            {
                if (Count(reader, reader.Book with { Units = units, Policy = policy, Facts = kept?.Facts ?? [] }) is not { } counted)
                    break;
                var tally = counted.Tallies.Of(period);
                var differing = sheets.Count(sheet => tally.Units.FirstOrDefault(unit => unit.Unit.Name == sheet.Name) is not { Counts: var counts } || Differs(counts.Submitted, sheet.Submitted) || Differs(counts.UsedItems, sheet.Used));
                if (best is null || differing < best.Value.Differing)
                    best = (counted, differing);
            }
        }
        return best is { Differing: <= MostChanged } ? best.Value.Ledger : null;
    }

    private static bool Differs(decimal counted, decimal printed) => Math.Abs(counted - printed) > 0.02m;

    private static IEnumerable<(LedgerReader Reader, UnitRegister Units)> Candidates(IWorkbook workbook, IWorkbook? register, IWorkbook? ledger, UnitRegister? own)
    {
        foreach (var beside in ((IWorkbook?[])[register, ledger]).OfType<IWorkbook>())
        {
            if (LedgerReader.Open(workbook, beside).Value is { Book.Units: { } units } reader)
                yield return (reader, units);
        }
        if (own is not null && LedgerReader.Open(workbook).Value is { } alone)
            yield return (alone, own);
    }

    /// <summary>Null when the ledger names a unit that the register does not know.</summary>
    private static ReportLedger? Count(LedgerReader reader, LedgerBook book)
    {
        var tallies = new TallyBook(book);
        foreach (var item in reader.Items([]))
        {
            var units = item.Units.Select(unit => book.Units!.Find(unit.Name)).OfType<Unit>().ToList();
            if (units.Count < item.Units.Count)
                return null;
            tallies.Add(item with { Units = units });
        }
        return new ReportLedger(book, tallies);
    }

    private static IWorkbook? Beside(string path, string name)
    {
        var file = new FolderFile(name, Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name));
        return File.Exists(file.Path) && !string.Equals(file.Path, Path.GetFullPath(path), StringComparison.Ordinal) ? FileBytes.Read(file).Then(bytes => WorkbookFile.Open(bytes.Memory, name)).Value : null;
    }
}
