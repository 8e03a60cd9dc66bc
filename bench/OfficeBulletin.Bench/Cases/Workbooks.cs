using OfficeBulletin.Bench.Invented;
using OfficeBulletin.Bench.Measuring;
using OfficeBulletin.Bench.Report;
using OfficeBulletin.Excel;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Bench.Cases;

/// <summary>报送: a unit's workbook of 100,000 rows and eight columns, from its bytes through the gate to every cell, and to the items; beside it the reader that everybody uses, without a gate.</summary>
internal static class Workbooks
{
    /// <summary>The word that makes this program read one workbook and end, for the memory that takes.</summary>
    public const string ReadOnce = "read-workbook";

    private const int Rows = 100_000;
    private const int PeakRuns = 5;

    public static IEnumerable<ResultRow> Measured() => Timed(shared: true).Concat(Timed(shared: false)).Concat(Peaks());

    /// <summary>Goes through every cell of a workbook file, gate included.</summary>
    public static void Read(string file) => ReadCells(File.ReadAllBytes(file));

    private static IEnumerable<ResultRow> Timed(bool shared)
    {
        var file = UnitWorkbook.Of(Rows, shared);
        var timings = Paired.Run(
            new XmlFloor(file, "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml").Read,
            () => PeerReading.ReadCells(file),
            () => PackageGate.Open(file, PackageKind.Workbook, "报送.xlsx").Demand(),
            () => ReadCells(file),
            () => WorkbookFile.Open(file, "报送.xlsx").Then(workbook => SubmissionReader.Read(workbook)).Demand());
        yield return ResultRow.Of($"gate of a workbook of 100,000 rows × 8, {(shared ? "shared" : "inline")} strings", timings[1]);
        yield return ResultRow.Of("… read every cell, gate included", timings[2]);
        yield return ResultRow.Of("… read the items, gate included", timings[3]);
        yield return ResultRow.Of("… ExcelDataReader 3.6.0, every cell, no gate", timings[0]);
        yield return Beside("… cells with gate to ExcelDataReader, in turn", timings[0], timings[2]);
        yield return Beside("… items with gate to ExcelDataReader, in turn", timings[0], timings[3]);
    }

    /// <summary>By the ratios to the floor, which are taken round by round: of two medians each may come from another hour of a busy machine.</summary>
    private static ResultRow Beside(string job, Timing peer, Timing ours) => new(job, peer.Milliseconds, ours.Milliseconds, ours.Ratio / peer.Ratio, "≤ 1");

    private static IEnumerable<ResultRow> Peaks()
    {
        var place = Directory.CreateTempSubdirectory("bulletin-bench-").FullName;
        try
        {
            foreach (var shared in (bool[])[true, false])
            {
                foreach (var rows in (int[])[10_000, 50_000, 100_000])
                    yield return new ResultRow(FormattableString.Invariant($"read every cell of {rows:#,0} rows, {(shared ? "shared" : "inline")} strings, in a process of its own"), Peak: Peak(place, rows, shared));
            }
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static double? Peak(string place, int rows, bool shared)
    {
        var file = Path.Combine(place, "workbook.xlsx");
        File.WriteAllBytes(file, UnitWorkbook.Of(rows, shared));
        var process = new ColdProcess("dotnet", typeof(Workbooks).Assembly.Location, ReadOnce, file);
        var peaks = Enumerable.Range(0, PeakRuns).Select(_ => process.Peak()).OfType<double>().ToList();
        return peaks.Count == 0 ? null : Sample.Median(peaks);
    }

    private static void ReadCells(byte[] file)
    {
        var workbook = WorkbookFile.Open(file, "报送.xlsx").Demand();
        var findings = new List<Finding>();
        var cells = 0L;
        foreach (var row in workbook.Rows(workbook.Sheets[0], findings))
            cells += row.Cells.Count;
        if (cells == 0 || findings.Count > 0)
            throw new InvalidOperationException("The workbook was not read.");
    }
}
