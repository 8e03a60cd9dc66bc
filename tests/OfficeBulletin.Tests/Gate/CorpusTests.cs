using OfficeBulletin.Gate;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Sweeps a folder of files that nobody here made: articles/ and workbooks/ must pass, hostile/ must be refused or do no harm.</summary>
public sealed class CorpusTests
{
    [CorpusFact]
    public void Articles_and_workbooks_pass()
    {
        foreach (var file in Files("articles"))
            Assert.False(Open(file, PackageKind.Word).Refused, file);
        foreach (var file in Files("workbooks"))
            Assert.False(Open(file, PackageKind.Workbook).Refused, file);
    }

    [CorpusFact]
    public void Hostile_files_are_answered()
    {
        foreach (var file in Files("hostile"))
        {
            foreach (var kind in Enum.GetValues<PackageKind>())
            {
                var outcome = Open(file, kind);
                Assert.Equal(outcome.Refused, outcome.Findings.Any(finding => finding.Level == FindingLevel.Error));
            }
        }
    }

    private static Outcome<GatedPackage> Open(string file, PackageKind kind) => PackageGate.Open(File.ReadAllBytes(file), kind, Path.GetFileName(file));

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(Path.Combine(CorpusFactAttribute.Folder!, folder)) ? Directory.EnumerateFiles(Path.Combine(CorpusFactAttribute.Folder!, folder), "*", SearchOption.AllDirectories) : [];
}

/// <summary>A fact about the folder that BULLETIN_CORPUS names; skipped where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(Folder))
            Skip = "BULLETIN_CORPUS names no folder.";
    }

    public static string? Folder => Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
}
