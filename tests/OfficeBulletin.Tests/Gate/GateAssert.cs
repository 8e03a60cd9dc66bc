using OfficeBulletin.Gate;

namespace OfficeBulletin.Tests.Gate;

/// <summary>What the tests say about a file at the gate.</summary>
internal static class GateAssert
{
    public static Outcome<GatedPackage> Open(byte[] file, PackageKind kind = PackageKind.Word) => PackageGate.Open(file, kind, "articles/01.docx");

    public static void Refused(byte[] file, PackageKind kind, params string[] rules)
    {
        var outcome = Open(file, kind);
        Assert.True(outcome.Refused, "accepted");
        Assert.All(outcome.Findings, Reads);
        Assert.All(outcome.Findings.Where(finding => finding.Rule != "G99"), finding => Assert.Equal(FindingLevel.Error, finding.Level));
        foreach (var rule in rules)
            Assert.Contains(outcome.Findings, finding => finding.Rule == rule);
        Assert.DoesNotContain(outcome.Findings, finding => finding.Rule != "G99" && !rules.Contains(finding.Rule));
    }

    /// <summary>Accepted, and named by these rules and no others.</summary>
    public static GatedPackage Accepted(byte[] file, PackageKind kind, params string[] rules)
    {
        var outcome = Open(file, kind);
        Assert.False(outcome.Refused, string.Join('\n', outcome.Findings.Select(finding => finding.Message)));
        Assert.All(outcome.Findings, Reads);
        Assert.Equal(rules.Order(), outcome.Findings.Select(finding => finding.Rule).Distinct().Order());
        return outcome.Value!;
    }

    private static void Reads(Finding finding)
    {
        Assert.StartsWith("gate.", finding.Name, StringComparison.Ordinal);
        Assert.Equal("articles/01.docx", finding.Where.File);
        Assert.EndsWith("。", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('{', finding.Message);
        Assert.True(finding.Message.Length < 400, finding.Message);
    }
}
