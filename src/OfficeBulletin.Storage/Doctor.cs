using System.Security.Cryptography;
using OfficeBulletin.Storage.Keeping;

namespace OfficeBulletin.Storage;

/// <summary>What an examination looked at, and what it found.</summary>
/// <param name="Schema">Number of the schema.</param>
/// <param name="Files">How many files (by content) were read and held against their hashes.</param>
/// <param name="Findings">Empty when all is sound.</param>
public sealed record Examination(int Schema, int Files, int Versions, int Issues, int Items, long AuditEntries, IReadOnlyList<Finding> Findings);

/// <summary>Whether the data is sound.</summary>
public static class Doctor
{
    /// <summary>True when the schema stands and can be read.</summary>
    public static bool Ready(DeskReading data) => data.First<int>("SELECT count(*) FROM schema_version") > 0;

    /// <summary>Examines the data of a folder, whether a server has it open or not.</summary>
    public static Outcome<Examination> ExamineFolder(string folder) => Path.Combine(folder, DeskData.FileName) is var file && File.Exists(file)
        ? Outcome.Of(Examine(file))
        : Outcome.Refusal<Examination>(KeepingFindings.NoDesk(folder));

    /// <summary>Examines a file: its pages, its references, every file's hash, the chain of the audit, the numbers of the issues.</summary>
    public static Examination Examine(string file)
    {
        try
        {
            return DeskCopy.Read(file, data => Examine(data, file));
        }
        catch (StorageFaultException fault)
        {
            return new Examination(0, 0, 0, 0, 0, 0, [KeepingFindings.Damaged(file, fault.Message)]);
        }
    }

    private static Examination Examine(DeskReading data, string file)
    {
        if (data.First<int>("SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'") == 0)
            return new Examination(0, 0, 0, 0, 0, 0, [KeepingFindings.Damaged(file, "不是编辑台的数据")]);
        var findings = new List<Finding>();
        findings.AddRange(data.List<string>("PRAGMA integrity_check(20)").Where(told => told != "ok").Select(told => KeepingFindings.Damaged(file, told)));
        findings.AddRange(data.List<string>("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 20").Select(table => KeepingFindings.Damaged(file, $"{table} 里的引用落空")));
        var hashes = data.List<byte[]>("SELECT hash FROM blob ORDER BY hash");
        findings.AddRange(hashes.Where(hash => !SHA256.HashData(Blobs.Find(data, hash)!).AsSpan().SequenceEqual(hash)).Select(hash => KeepingFindings.BlobDiffers(file, Convert.ToHexStringLower(hash))));
        var audit = AuditChain.Verify(data);
        if (audit.FirstBad is { } bad)
            findings.Add(KeepingFindings.AuditBroken(file, bad));
        findings.AddRange(NumberFaults(data, file));
        return new Examination(
            data.First<int>("SELECT max(number) FROM schema_version"),
            hashes.Count,
            Count("version"),
            Count("issue"),
            Count("item"),
            Count("audit"),
            findings);

        int Count(string table) => data.First<int>($"SELECT count(*) FROM {table}");
    }

    /// <summary>Within a year and series numbers run without a gap from the first one taken, and cumulative − number is one and the same.</summary>
    private static IEnumerable<Finding> NumberFaults(DeskReading data, string file)
    {
        foreach (var series in data.List<Series>("SELECT year, count(*) AS taken, max(number) - min(number) + 1 AS span, count(DISTINCT cumulative - number) AS bases FROM issue WHERE state = 'published' GROUP BY year, supplement"))
        {
            if (series.Taken != series.Span)
                yield return KeepingFindings.Numbers(file, series.Year, "有跳号或重号");
            if (series.Bases > 1)
                yield return KeepingFindings.Numbers(file, series.Year, "与总期号对不上");
        }
    }

    private sealed record Series
    {
        public int Year { get; init; }

        public int Taken { get; init; }

        public int Span { get; init; }

        public int Bases { get; init; }
    }
}
