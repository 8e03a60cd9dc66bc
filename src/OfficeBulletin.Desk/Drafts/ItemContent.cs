using System.Globalization;
using System.Text.Json;
using OfficeBulletin.Issues;
using OfficeBulletin.Storage;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>Reads what the desk keeps of an item: the keys that `bulletin ingest --json` prints.</summary>
internal static class ItemContent
{
    /// <summary>What the item's row says, but for the units: those of the item count, as others may have been merged into it.</summary>
    public static SubmissionItem Read(IssueItem stored)
    {
        var row = Read(stored.Content);
        return stored.Units == string.Join('、', row.Units) ? row : row with { Units = Attribution.Parse(Attribution.Print([stored.Units])!) ?? row.Units };
    }

    /// <param name="json">An object; keys that the print does not need are not looked at.</param>
    private static SubmissionItem Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var item = document.RootElement;
        var origin = Text(item, "from") is { } from ? SubmissionOrigin.Parse(from) : null;
        return new SubmissionItem(origin ?? new SubmissionOrigin("", "", 0), Lines(item, "units"), Lines(item, "title"))
        {
            Number = Text(item, "number"),
            Subtitle = Lines(item, "subtitle"),
            Category = Text(item, "category"),
            Body = Lines(item, "body"),
            Attachment = Text(item, "attachment"),
            EventDate = Text(item, "eventDate") is { } day && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        };
    }

    private static string? Text(JsonElement item, string key) => item.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A list of texts; one text is a list of one.</summary>
    private static IReadOnlyList<string> Lines(JsonElement item, string key) => item.TryGetProperty(key, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Select(line => line.GetString()).OfType<string>()],
            _ => [],
        }
        : [];
}
