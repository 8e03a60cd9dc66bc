namespace OfficeBulletin.EndToEnd;

/// <summary>A fact that needs an outside tool; where the tool is not on the path, the test is skipped and says which.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactNeedsAttribute : FactAttribute
{
    public FactNeedsAttribute(string tool)
    {
        Tool = tool;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, tool + ".exe"))))
            Skip = $"{tool} is not installed.";
    }

    public string Tool { get; }
}
