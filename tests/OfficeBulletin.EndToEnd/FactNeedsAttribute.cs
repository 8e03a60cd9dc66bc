namespace OfficeBulletin.EndToEnd;

/// <summary>A fact that needs outside tools; where one is not on the path, the test is skipped and says which.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactNeedsAttribute : FactAttribute
{
    public FactNeedsAttribute(params string[] tools)
    {
        Tools = tools;
        var missing = tools.Where(tool => !Installed(tool)).ToList();
        if (missing.Count > 0)
            Skip = $"Not installed: {string.Join(", ", missing)}.";
    }

    public string[] Tools { get; }

    private static bool Installed(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, tool + ".exe")));
}
