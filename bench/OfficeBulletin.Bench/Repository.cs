namespace OfficeBulletin.Bench;

/// <summary>Places in the working copy that the bench was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PerformancePage => Path.Combine(Root, "docs", "performance.md");

    public static string AppProject => Path.Combine(Root, "src", "OfficeBulletin.App");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OfficeBulletin.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The bench runs inside the repository only: it publishes the program and writes docs/performance.md.");
    }
}
