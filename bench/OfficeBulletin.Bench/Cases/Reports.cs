using OfficeBulletin.Adoptions;
using OfficeBulletin.Bench.Invented;
using OfficeBulletin.Bench.Measuring;
using OfficeBulletin.Bench.Report;
using OfficeBulletin.Excel;
using OfficeBulletin.Issues;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Bench.Cases;

/// <summary>报表: a ledger of 45 units and 7 channels, its items in memory, tallied and written as a workbook with all sheets: tables, rankings, months, charts, a sheet for each unit, the ledger. Then that ledger read again.</summary>
internal static class Reports
{
    /// <summary>The word that makes this program write one report of so many items and end, for the memory that takes.</summary>
    public const string WriteOnce = "write-report";

    private const int PeakRuns = 5;

    public static IEnumerable<ResultRow> Rows()
    {
        foreach (var count in (int[])[10_000, 100_000])
        {
            IReadOnlyList<LedgerItem> items = [.. ReportedLedger.Items(count)];
            var file = Written(items);
            var timings = Paired.Run(new ZipFloor(file).Write, () => Written(items));
            yield return ResultRow.Of(FormattableString.Invariant($"report of {count:#,0} items: tallied, written with all sheets"), timings[0], "≤ 2", file.Length);
            if (count == 10_000)
                continue;
            var reading = Paired.Run(new XmlFloor(file, LedgerPart(file)).Read, () => Read(file));
            yield return ResultRow.Of(FormattableString.Invariant($"… read its ledger of {count:#,0} items again, gate included, and tally it"), reading[0]);
        }
        foreach (var count in (int[])[10_000, 100_000])
            yield return new ResultRow(FormattableString.Invariant($"write a report of {count:#,0} items, made one after the other, in a process of its own"), Peak: Peak(count));
    }

    public static void Write(int count) => Write(ReportedLedger.Items(count), Stream.Null);

    private static double? Peak(int count)
    {
        var process = new ColdProcess("dotnet", typeof(Reports).Assembly.Location, WriteOnce, FormattableString.Invariant($"{count}"));
        var peaks = Enumerable.Range(0, PeakRuns).Select(_ => process.Peak()).OfType<double>().ToList();
        return peaks.Count == 0 ? null : Sample.Median(peaks);
    }

    private static byte[] Written(IEnumerable<LedgerItem> items)
    {
        using var stream = new MemoryStream();
        Write(items, stream);
        return stream.ToArray();
    }

    private static void Write(IEnumerable<LedgerItem> items, Stream output)
    {
        var (book, period) = (InventedLedger.Book, ReportedLedger.Period);
        var tallies = new TallyBook(book);
        var sheets = new ItemSheets(book, period);
        foreach (var item in items)
        {
            tallies.Add(item);
            sheets.Add(item);
        }
        ReportWriter.Write(output, Counted(tallies, book, period), book, sheets);
    }

    private static Reporting.Report Counted(TallyBook tallies, LedgerBook book, Period period)
    {
        var tally = tallies.Of(period);
        return new Reporting.Report("信息报送及采用情况通报", period, tally, tallies.Of(period.Before), [.. period.Months.Select(month => tallies.Of(Period.Of(month)))], new Notice([], NoticeTables.Of(tally, book.Forms)))
        {
            Forms = [.. tally.Kinds.Select(NoticeForm.Of)],
        };
    }

    private static void Read(byte[] file)
    {
        var reader = WorkbookFile.Open(file, "报表.xlsx").Then(workbook => LedgerReader.Open(workbook)).Demand();
        var (tallies, findings) = (new TallyBook(reader.Book), new List<Finding>());
        foreach (var item in reader.Items(findings))
            tallies.Add(item);
        if (tallies.Of(ReportedLedger.Period).Total().Submitted == 0)
            throw new InvalidOperationException("Nothing was read.");
    }

    private static string LedgerPart(byte[] file) => WorkbookFile.Open(file, "报表.xlsx").Demand().Sheets.Single(sheet => sheet.Name == LedgerForm.ItemsSheet).Part;
}
