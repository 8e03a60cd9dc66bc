namespace OfficeBulletin.Storage;

/// <summary>The numbers of an issue.</summary>
/// <param name="Cumulative">总期号; null for a supplement, which has none.</param>
public sealed record IssueNumbers(int Year, bool Supplement, int Number, int? Cumulative);

/// <summary>
/// The numbers of the issues: one series a year of the volume, supplements (增刊) apart. Cumulative number less number is the same for a whole year. A number is taken in the
/// transaction that publishes, so that none is skipped and none given twice.
/// </summary>
public static class Numbering
{
    /// <summary>The numbers that the next issue of the series gets; taken by nobody yet.</summary>
    public static IssueNumbers Next(DeskReading data, int year, bool supplement)
    {
        var (last, from) = Series(data, year, supplement);
        return new IssueNumbers(year, supplement, last + 1, supplement ? null : from + last + 1);
    }

    /// <summary>Takes them.</summary>
    public static IssueNumbers Take(DeskChange change, int year, bool supplement)
    {
        var next = Next(change, year, supplement);
        Set(change, next);
        return next;
    }

    /// <summary>Says which numbers the first issue of a year's series gets. Only before one of the series has its number.</summary>
    /// <returns>False when one has.</returns>
    public static bool Begin(DeskChange change, IssueNumbers first)
    {
        if (change.First<int>("SELECT count(*) FROM issue WHERE year = @Year AND supplement = @Supplement AND number IS NOT NULL", first) > 0)
            return false;
        Set(change, first with { Number = first.Number - 1, Cumulative = first.Cumulative - 1 });
        return true;
    }

    private static void Set(DeskChange change, IssueNumbers last) => change.Do(
        "INSERT INTO numbering (year, supplement, last, base) VALUES (@Year, @Supplement, @Number, @from) ON CONFLICT (year, supplement) DO UPDATE SET last = excluded.last, base = excluded.base",
        new { last.Year, last.Supplement, last.Number, from = (last.Cumulative ?? last.Number) - last.Number });

    /// <summary>The last number of a year's series, 0 before the first, and what its cumulative numbers have more. Imported issues count as published ones.</summary>
    private static (int Last, int From) Series(DeskReading data, int year, bool supplement)
    {
        var row = data.First<SeriesRow>("SELECT last, base AS \"from\" FROM numbering WHERE year = @year AND supplement = @supplement", new { year, supplement });
        var known = data.First<SeriesRow>(
            "SELECT number AS last, cumulative - number AS \"from\" FROM issue WHERE year = @year AND supplement = @supplement AND number IS NOT NULL ORDER BY number DESC LIMIT 1", new { year, supplement });
        var last = Math.Max(row?.Last ?? 0, known?.Last ?? 0);
        return (last, row?.From ?? known?.From ?? EndOfYearBefore(data, year, supplement));
    }

    /// <summary>The cumulative number that the last volume before a year ended with; 0 when there is none.</summary>
    private static int EndOfYearBefore(DeskReading data, int year, bool supplement)
    {
        var before = data.First<int?>(
            "SELECT max(year) FROM (SELECT year FROM numbering WHERE year < @year AND supplement = @supplement UNION SELECT year FROM issue WHERE year < @year AND supplement = @supplement AND cumulative IS NOT NULL)",
            new { year, supplement });
        return before is { } volume && Series(data, volume, supplement) is var (last, from) ? last + from : 0;
    }

    private sealed record SeriesRow
    {
        public int Last { get; init; }

        public int? From { get; init; }
    }
}
