using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

/// <summary>The sample issue that was finished by hand.</summary>
public class SampleIssueTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "issue");

    [Fact]
    public void What_was_planted_in_the_sample_issue_is_found_and_nothing_else()
    {
        using var planted = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "planted.json")));
        using var found = JsonDocument.Parse(Bulletin.Run("check", Folder, "--json").Output);
        var faults = planted.RootElement.EnumerateArray().ToList();
        var findings = found.RootElement.EnumerateArray().Where(finding => finding.GetProperty("level").GetString() is not "info").ToList();

        Assert.Empty(faults.Where(fault => !findings.Exists(finding => Fits(fault, finding))).Select(fault => fault.GetRawText()));
        Assert.Empty(findings.Where(finding => !faults.Exists(fault => Fits(fault, finding))).Select(finding => finding.GetRawText()));
    }

    private static bool Fits(JsonElement fault, JsonElement finding) =>
        JsonElement.DeepEquals(fault.GetProperty("rule"), finding.GetProperty("rule"))
        && fault.GetProperty("where").EnumerateObject().All(place => finding.GetProperty("where").TryGetProperty(place.Name, out var value) && JsonElement.DeepEquals(place.Value, value));
}
