using System.Globalization;
using System.Text.Json;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Searching;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Deciding;

/// <summary>What the row of an item says, from the JSON that is kept of it.</summary>
public static class StoredContent
{
    /// <summary>The units as the row names them; where it names none, those of the item.</summary>
    public static IReadOnlyList<string> Units(StoredItem item)
    {
        using var content = JsonDocument.Parse(item.Content);
        return List(content.RootElement, "units") is { Count: > 0 } units ? units : item.Units.Split('、', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The paragraphs of the body, wherever they stand; empty when they are not known.</summary>
    public static IReadOnlyList<string> Body(DeskReading data, StoredItem item)
    {
        using var content = JsonDocument.Parse(item.Content);
        return List(content.RootElement, "body") is { Count: > 0 } body ? body : (SearchIndex.TextOf(data, item.Id) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>The item as duplicates are looked for.</summary>
    internal static ReceivedItem Received(DeskReading data, StoredItem item)
    {
        using var content = JsonDocument.Parse(item.Content);
        var row = content.RootElement;
        var origin = (item.Origin is null ? null : SubmissionOrigin.Parse(item.Origin)) ?? new SubmissionOrigin(item.Id, "", 1);
        var title = List(row, "title") is { Count: > 0 } lines ? lines : [item.Title];
        return new ReceivedItem(
            new SubmissionItem(origin, Units(item), title) { EventDate = item.EventOn ?? Day(row, "eventDate"), Category = item.Category, Note = List(row, "note") is [{ } note, ..] ? note : null },
            Body(data, item));
    }

    private static DateOnly? Day(JsonElement row, string key) =>
        List(row, key) is [{ } text, ..] && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A text, or a list of texts, under a key; empty when there is none.</summary>
    private static IReadOnlyList<string> List(JsonElement row, string key) => row.ValueKind == JsonValueKind.Object && row.TryGetProperty(key, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.String).Select(element => element.GetString()!)],
            _ => [],
        }
        : [];
}
