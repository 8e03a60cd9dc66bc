using System.Text.Json;

namespace OfficeBulletin.App.Demo;

/// <summary>The faults planted in the sample issue held against the findings: what was missed and what was found besides.</summary>
internal sealed record PlantedFaults(int Planted, IReadOnlyList<string> Missed, IReadOnlyList<Finding> Besides)
{
    public bool Same => Missed.Count == 0 && Besides.Count == 0;

    /// <param name="path">A file of [ { rule, name, where, quote, why } ]; a null quote fits any.</param>
    public static PlantedFaults Compare(string path, IReadOnlyList<Finding> findings)
    {
        using var planted = JsonDocument.Parse(File.ReadAllBytes(path));
        var faults = planted.RootElement.EnumerateArray().ToList();
        var judged = findings.Where(Counts).Select(finding => (Finding: finding, Json: AsJson(finding))).ToList();
        return new PlantedFaults(
            faults.Count,
            [.. faults.Where(fault => !judged.Exists(found => Fits(fault, found.Json))).Select(Describe)],
            [.. judged.Where(found => !faults.Exists(fault => Fits(fault, found.Json))).Select(found => found.Finding)]);
    }

    public void Write(TextWriter writer)
    {
        foreach (var missed in Missed)
            writer.WriteLine($"没有找到：{missed}");
        foreach (var besides in Besides)
            writer.WriteLine($"埋设之外：{PlaceText.Of(besides.Where)} {besides.Message}（{besides.Rule}）");
        writer.WriteLine(Same
            ? $"示例中有意埋设的 {Planted} 处错误全部找到，没有多报。"
            : $"示例中有意埋设 {Planted} 处错误：{Missed.Count} 处没有找到，另多报 {Besides.Count} 处。");
    }

    /// <summary>The layout depends on the fonts and the LibreOffice at hand; infos are no faults.</summary>
    private static bool Counts(Finding finding) => finding.Level != FindingLevel.Info && !finding.Name.StartsWith("layout.", StringComparison.Ordinal);

    private static JsonElement AsJson(Finding finding)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
            FindingJson.Write(writer, [finding]);
        return JsonDocument.Parse(memory.ToArray()).RootElement[0];
    }

    private static bool Fits(JsonElement fault, JsonElement found) =>
        Equal(fault, found, "rule")
        && Equal(fault, found, "name")
        && (fault.GetProperty("quote").ValueKind == JsonValueKind.Null || Equal(fault, found, "quote"))
        && fault.GetProperty("where").EnumerateObject().All(place => Equal(fault.GetProperty("where"), found.GetProperty("where"), place.Name));

    private static bool Equal(JsonElement fault, JsonElement found, string name) =>
        found.TryGetProperty(name, out var value) && JsonElement.DeepEquals(fault.GetProperty(name), value);

    private static string Describe(JsonElement fault) => $"{fault.GetProperty("why").GetString()}（{fault.GetProperty("rule").GetString()}）";
}
