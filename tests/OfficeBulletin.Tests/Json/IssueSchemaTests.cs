using System.Text.Json;
using System.Text.RegularExpressions;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Tests.Json;

public sealed class IssueSchemaTests
{
    private static readonly JsonElement Definitions = Schema().GetProperty("$defs");

    [Fact]
    public void The_schema_knows_the_keys_the_reader_knows_and_no_others()
    {
        foreach (var (name, keys) in IssueKeys.ByObject)
            Assert.Equal(keys.Order(StringComparer.Ordinal), Keys(Definitions.GetProperty(name)).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_object_of_the_schema_is_one_the_reader_reads()
    {
        var objects = Definitions.EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _)).Select(definition => definition.Name);
        Assert.Equal(IssueKeys.ByObject.Keys.Order(StringComparer.Ordinal), objects.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void The_sample_issue_is_described_by_the_schema()
    {
        using var sample = JsonDocument.Parse(SampleIssue.Text);
        var used = new HashSet<string>(StringComparer.Ordinal);
        Gather(sample.RootElement, used);
        var described = IssueKeys.ByObject.Keys.SelectMany(name => Keys(Definitions.GetProperty(name))).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(used.Except(described, StringComparer.Ordinal).Except(["column", "entries"], StringComparer.Ordinal));
        Assert.Empty(described.Except(used, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_reference_of_the_schema_leads_somewhere() =>
        Assert.All(Regex.Matches(Schema().GetRawText(), "#/\\$defs/(?<name>\\w+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), match => Assert.True(Definitions.TryGetProperty(match.Groups["name"].Value, out _)));

    private static IEnumerable<string> Keys(JsonElement definition) => definition.GetProperty("properties").EnumerateObject().Select(member => member.Name);

    private static void Gather(JsonElement value, HashSet<string> keys)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                Gather(element, keys);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                keys.Add(member.Name);
                Gather(member.Value, keys);
            }
        }
    }

    private static JsonElement Schema()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OfficeBulletin.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("OfficeBulletin.sln");
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "docs", "issue.schema.json")));
        return document.RootElement.Clone();
    }
}
