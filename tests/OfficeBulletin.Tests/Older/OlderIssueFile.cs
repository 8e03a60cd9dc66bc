namespace OfficeBulletin.Tests.Older;

/// <summary>The invented older issues beside the tests, each in another shape, with what is to be read from it (*.approved.txt).</summary>
internal static class OlderIssueFile
{
    private const string Approved = ".approved.txt";

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*" + Approved).Select(path => Path.GetFileName(path)[..^Approved.Length]).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    public static string Expected(string name) => File.ReadAllText(Path.Combine(Folder, name + Approved));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Older", "Issues");
}
