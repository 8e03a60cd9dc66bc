using Dapper;
using Microsoft.Data.Sqlite;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>What a desk's data looks like, held against what the desk had acknowledged.</summary>
internal static class AfterCrash
{
    /// <summary>What is half there: each query finds nothing in sound data.</summary>
    private static readonly Dictionary<string, string> Halves = new(StringComparer.Ordinal)
    {
        ["an item in two drafts"] = "SELECT item FROM issue_item JOIN issue ON issue.id = issue_item.issue WHERE issue.state = 'draft' AND deleted_at IS NULL GROUP BY item HAVING count(*) > 1",
        ["a planned item in no draft"] = "SELECT id FROM item WHERE state = 'planned' AND id NOT IN (SELECT item FROM issue_item JOIN issue ON issue.id = issue_item.issue WHERE issue.state = 'draft' AND deleted_at IS NULL)",
        ["an item of a draft that is not planned"] = "SELECT item.id FROM item JOIN issue_item ON issue_item.item = item.id JOIN issue ON issue.id = issue_item.issue WHERE issue.state = 'draft' AND item.state <> 'planned'",
        ["an item of a published issue that is not"] = "SELECT item.id FROM item JOIN issue_item ON issue_item.item = item.id JOIN issue ON issue.id = issue_item.issue WHERE issue.state = 'published' AND item.state <> 'published'",
        ["a document whose versions are none of them current"] = "SELECT id FROM document WHERE current IS NULL AND id IN (SELECT document FROM version)",
        ["a version without the one before it"] = "SELECT document FROM version GROUP BY document HAVING max(ordinal) <> count(*)",
        ["a published issue whose file is not sealed"] = "SELECT issue.id FROM issue JOIN document ON document.id = issue.document JOIN version ON version.id = document.current WHERE issue.state = 'published' AND version.kind <> 'published'",
        ["a draft whose file is sealed"] = "SELECT issue.id FROM issue JOIN version ON version.document = issue.document WHERE issue.state = 'draft' AND version.kind = 'published'",
        ["a submission without a file"] = "SELECT id FROM submission WHERE id NOT IN (SELECT submission FROM submission_file)",
        ["a submission that speaks of no item"] = "SELECT id FROM submission WHERE refused = 0 AND id NOT IN (SELECT submission FROM submission_item)",
        ["an item that is not to be found"] = "SELECT id FROM item WHERE id NOT IN (SELECT ref FROM searched WHERE kind = 'item')",
        ["an item changed without a step"] = "SELECT id FROM item WHERE revision <> 1 + (SELECT count(*) FROM item_step WHERE item_step.item = item.id AND step <> 'receive')",
        ["an item that never came in"] = "SELECT id FROM item WHERE submission IS NOT NULL AND id NOT IN (SELECT item FROM item_step WHERE step = 'receive')",
        ["a file that nothing names"] = "SELECT lower(hex(hash)) FROM blob WHERE hash NOT IN (SELECT blob FROM version UNION SELECT blob FROM submission_file UNION SELECT blob FROM issue_base UNION SELECT result FROM job WHERE result IS NOT NULL)",
        ["a job done without a result"] = "SELECT id FROM job WHERE state = 'done' AND result IS NULL",
        ["a job that failed"] = "SELECT id || ' ' || findings FROM job WHERE state IN ('failed', 'cancelled')",
    };

    /// <summary>Every fault of the folder; empty when all that was acknowledged is there and nothing is half there.</summary>
    public static List<string> Faults(string folder, Acknowledged acknowledged)
    {
        List<string> faults = [.. Doctor.ExamineFolder(folder).Value!.Findings.Select(finding => finding.Message)];
        using var data = Open(folder);
        foreach (var (what, query) in Halves)
            faults.AddRange(data.Query<string>(query).Select(id => $"{what}: {id}"));
        var versions = data.Query<(string, string)>("SELECT id, lower(hex(blob)) FROM version").ToDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);
        faults.AddRange(acknowledged.Versions.Where(version => versions.GetValueOrDefault(version.Key) != version.Value).Select(version => $"version {version.Key} lost"));
        var items = data.Query<(string, long)>("SELECT id, revision FROM item").ToDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);
        faults.AddRange(acknowledged.Items.Where(item => items.GetValueOrDefault(item.Key) < item.Value).Select(item => $"item {item.Key} lost, or its revision {item.Value}"));
        var files = data.Query<(string, string, string)>("SELECT submission, name, lower(hex(blob)) FROM submission_file WHERE role <> 'marked'").Select(row => new AcknowledgedFile(row.Item1, row.Item2, row.Item3)).ToHashSet();
        faults.AddRange(acknowledged.Files.Where(file => !files.Contains(file)).Select(file => $"{file} lost"));
        faults.AddRange(Lost("submission", acknowledged.Submissions));
        faults.AddRange(Lost("issue", acknowledged.Issues));
        faults.AddRange(Lost("job", acknowledged.Jobs));
        faults.AddRange(NumberFaults(data, acknowledged));
        return faults;

        IEnumerable<string> Lost(string table, IEnumerable<string> ids) => ids.Except(data.Query<string>($"SELECT id FROM {table}"), StringComparer.Ordinal).Select(id => $"{table} {id} lost");
    }

    /// <summary>How many jobs were running in data that nobody has open; it is copied so that nothing of it is touched.</summary>
    public static int Running(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("desk-");
        try
        {
            foreach (var name in (string[])["desk.db", "desk.db-wal"])
                File.Copy(Path.Combine(folder, name), Path.Combine(copy.FullName, name));
            using var data = Open(copy.FullName);
            return data.ExecuteScalar<int>("SELECT count(*) FROM job WHERE state = 'running'");
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    /// <summary>Jobs that have not come to their end.</summary>
    public static int Unfinished(string folder)
    {
        using var data = Open(folder);
        return data.ExecuteScalar<int>("SELECT count(*) FROM job WHERE state IN ('waiting', 'running')");
    }

    /// <summary>In each series every number from 1 to the last, each once; what was told is what stands there.</summary>
    private static IEnumerable<string> NumberFaults(SqliteConnection data, Acknowledged acknowledged)
    {
        var taken = data.Query<(string Id, long Year, bool Supplement, long Number, long? Cumulative)>("SELECT id, year, supplement, number, cumulative FROM issue WHERE state = 'published'")
            .ToDictionary(row => row.Id, row => new AcknowledgedNumber(row.Year, row.Supplement, row.Number, row.Cumulative), StringComparer.Ordinal);
        foreach (var issue in acknowledged.Published.Where(issue => taken.GetValueOrDefault(issue.Key) != issue.Value))
            yield return $"{issue} lost";
        foreach (var series in taken.Values.GroupBy(issue => (issue.Year, issue.Supplement)))
        {
            if (!series.Select(issue => issue.Number).Order().SequenceEqual(Enumerable.Range(1, series.Count()).Select(number => (long)number)))
                yield return $"{series.Key}: {string.Join(' ', series.Select(issue => issue.Number).Order())}";
            var last = data.ExecuteScalar<long>("SELECT last FROM numbering WHERE year = @Year AND supplement = @Supplement", new { series.Key.Year, series.Key.Supplement });
            if (last != series.Count())
                yield return $"{series.Key}: {last} noted, {series.Count()} taken";
        }
    }

    private static SqliteConnection Open(string folder)
    {
        var data = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "desk.db"), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        data.Open();
        return data;
    }
}
