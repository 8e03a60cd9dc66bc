using OfficeBulletin.Bench.Invented;
using OfficeBulletin.Bench.Measuring;
using OfficeBulletin.Bench.Report;
using OfficeBulletin.Desk;

namespace OfficeBulletin.Bench.Cases;

/// <summary>收稿、预编: what 20 and 200 units sent, workbooks of ten rows and a Word file each, from the files on disk to issue.json; on all cores.</summary>
internal static class Submitting
{
    public static IEnumerable<ResultRow> Rows()
    {
        var place = Directory.CreateTempSubdirectory("bulletin-bench-").FullName;
        try
        {
            var (few, many) = (DeskFolder.Write(place, 20), DeskFolder.Write(place, 200));
            foreach (var (units, folder) in ((int, string)[])[(20, few), (200, many)])
            {
                var timing = Paired.Run(new FolderFloor(folder).Read, () => Plan(folder))[0];
                yield return ResultRow.Of(FormattableString.Invariant($"plan {units} workbooks of 10 rows and {units} Word files"), timing, null, new FileInfo(Path.Combine(folder, "issue.json")).Length);
            }
            var growth = Paired.Run(() => Plan(few), () => Plan(many))[0];
            yield return new ResultRow("… time of 200 to that of 20, in turn", growth.FloorMilliseconds, growth.Milliseconds, growth.Ratio, "linear (10)");
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    /// <summary>A first plan each time: nothing is there yet.</summary>
    private static void Plan(string folder)
    {
        foreach (var draft in Directory.EnumerateFiles(folder, "*issue.json*"))
            File.Delete(draft);
        PlanIssue.Run(folder).Demand();
    }
}
