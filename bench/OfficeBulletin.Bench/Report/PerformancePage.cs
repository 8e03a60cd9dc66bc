namespace OfficeBulletin.Bench.Report;

/// <summary>Puts a run's table into docs/performance.md, between its two markers.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- begin table -->";
    private const string End = "<!-- end table -->";

    public static void Write(string page, string table)
    {
        var text = File.ReadAllText(page);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidOperationException($"{page} lacks the markers {Begin} and {End}.");
        File.WriteAllText(page, $"{text[..begin]}{Begin}\n{table}\n{text[end..]}");
    }
}
