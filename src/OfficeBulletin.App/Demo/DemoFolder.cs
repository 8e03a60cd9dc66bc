namespace OfficeBulletin.App.Demo;

/// <summary>
/// The folder of a demo: the desk's work folder, fresh on every run, and what is made of it. A hidden note says that the folder is a demo's; folders of that name that are
/// somebody else's are never cleared.
/// </summary>
internal sealed class DemoFolder(string root)
{
    private const string Note = ".bulletin-demo";

    /// <summary>Faults planted in the samples; no part of what units sent.</summary>
    private const string Planted = "planted.json";

    public string Desk => Path.Combine(root, "desk");

    public string Marked => Path.Combine(root, "marked");

    public string Issue => Path.Combine(root, "issue.docx");

    public string Pdf => Path.Combine(root, "issue.pdf");

    public string Ledger => Path.Combine(Desk, "ledger.xlsx");

    public string Report => Path.Combine(root, "report.xlsx");

    public string Notice => Path.Combine(root, "notice.docx");

    /// <summary>The data of the desk that is served.</summary>
    public string Data => Path.Combine(root, "data");

    public string Findings => Path.Combine(root, "findings.json");

    /// <summary>Clears what an earlier demo made and copies the sample desk. False when folders stand in the way that no demo made.</summary>
    public bool Prepare()
    {
        var ours = File.Exists(Path.Combine(root, Note));
        foreach (var folder in ((string[])[Desk, Marked, Data]).Where(Directory.Exists))
        {
            if (!ours)
                return false;
            Directory.Delete(folder, recursive: true);
        }
        Directory.CreateDirectory(root);
        File.WriteAllText(Path.Combine(root, Note), "bulletin demo\n");
        foreach (var file in Directory.EnumerateFiles(Shipped.SampleDesk, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is not Planted))
        {
            var copy = Path.Combine(Desk, Path.GetRelativePath(Shipped.SampleDesk, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return true;
    }

    public static string PlantedFaults => Path.Combine(Shipped.SampleDesk, Planted);
}
