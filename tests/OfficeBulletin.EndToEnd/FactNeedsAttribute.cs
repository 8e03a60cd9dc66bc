namespace OfficeBulletin.EndToEnd;

/// <summary>A fact that needs outside tools; where one is missing, the test is skipped and says which.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactNeedsAttribute : FactAttribute
{
    /// <summary>A font with 汉字: without one LibreOffice sets boxes.</summary>
    public const string ChineseFont = "a Chinese font";

    /// <summary>Debian's python3-docx.</summary>
    public const string PythonDocx = "/usr/lib/python3/dist-packages/docx";

    /// <summary>Debian's python3-openpyxl.</summary>
    public const string PythonOpenpyxl = "/usr/lib/python3/dist-packages/openpyxl";

    private static readonly Lazy<bool> HasChineseFont = new(() => OnPath("fc-list") && Tool.Run("fc-list", ":lang=zh", "family").Trim().Length > 0);

    /// <param name="tools">Names of programs, rooted paths, or <see cref="ChineseFont"/>.</param>
    public FactNeedsAttribute(params string[] tools)
    {
        Tools = tools;
        var missing = tools.Where(tool => !Installed(tool)).ToList();
        if (missing.Count > 0)
            Skip = $"Not installed: {string.Join(", ", missing)}.";
    }

    public string[] Tools { get; }

    private static bool Installed(string tool) =>
        tool == ChineseFont ? HasChineseFont.Value
        : Path.IsPathRooted(tool) ? Path.Exists(tool)
        : OnPath(tool);

    private static bool OnPath(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, tool + ".exe")));
}
