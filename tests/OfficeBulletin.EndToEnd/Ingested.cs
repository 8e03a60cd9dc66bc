using System.Text.Json;

namespace OfficeBulletin.EndToEnd;

/// <summary>What <c>ingest --json</c> says.</summary>
internal static class Ingested
{
    public static (int Code, IReadOnlyList<JsonElement> Items, IReadOnlyList<JsonElement> Findings) Json(string path)
    {
        var ended = Bulletin.Run("ingest", path, "--json");
        using var json = JsonDocument.Parse(ended.Output);
        return (ended.Code, [.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.Clone())], [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(item => item.Clone())]);
    }

    public static IEnumerable<string> Places(IEnumerable<JsonElement> findings) =>
        findings.Select(finding => $"{finding.GetProperty("rule").GetString()} {(finding.GetProperty("where").TryGetProperty("cell", out var cell) ? cell.GetString() : "-")}");
}
