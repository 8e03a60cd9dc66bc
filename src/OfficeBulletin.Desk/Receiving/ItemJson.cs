using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>One item as JSON, as `bulletin ingest --json` prints it and the desk keeps it; keys with null or empty values are left out.</summary>
public static class ItemJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The item in one line.</summary>
    public static string Text(SubmissionItem item)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Compact))
            Write(writer, item);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static void Write(Utf8JsonWriter writer, SubmissionItem item)
    {
        writer.WriteStartObject();
        Text("from", item.Origin.ToString());
        Text("file", item.Origin.File);
        Text("sheet", item.Origin.Sheet);
        writer.WriteNumber("row", item.Origin.Row);
        Text("number", item.Number);
        List("units", item.Units);
        if (item.Title.Count == 1)
            Text("title", item.Title[0]);
        else
            List("title", item.Title);
        List("subtitle", item.Subtitle);
        Text("category", item.Category);
        List("body", item.Body);
        Text("attachment", item.Attachment);
        Date("eventDate", item.EventDate);
        Text("author", item.Author);
        Text("phone", item.Phone);
        Text("signedBy", item.SignedBy);
        Date("signedOn", item.SignedOn);
        Text("commission", item.Commission);
        List("channels", item.Channels);
        if (item.FirstRelease is { } first)
            writer.WriteBoolean("firstRelease", first);
        if (item.Pictures is { } pictures)
            writer.WriteNumber("pictures", pictures);
        Text("classification", item.Classification);
        Text("note", item.Note);
        writer.WriteEndObject();

        void Text(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                writer.WriteString(key, value);
        }

        void Date(string key, DateOnly? value) => Text(key, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        void List(string key, IReadOnlyList<string> values)
        {
            if (values.Count == 0)
                return;
            writer.WriteStartArray(key);
            foreach (var value in values)
                writer.WriteStringValue(value);
            writer.WriteEndArray();
        }
    }

    /// <summary>Reads back what <see cref="Text"/> wrote.</summary>
    public static SubmissionItem Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var item = document.RootElement;
        return new SubmissionItem(new SubmissionOrigin(Value("file") ?? "", Value("sheet") ?? "", Number("row") ?? 1), Values("units"), Values("title"))
        {
            Number = Value("number"),
            Subtitle = Values("subtitle"),
            Category = Value("category"),
            Body = Values("body"),
            Attachment = Value("attachment"),
            EventDate = Date("eventDate"),
            Author = Value("author"),
            Phone = Value("phone"),
            SignedBy = Value("signedBy"),
            SignedOn = Date("signedOn"),
            Commission = Value("commission"),
            Channels = Values("channels"),
            FirstRelease = item.TryGetProperty("firstRelease", out var first) ? first.GetBoolean() : null,
            Pictures = Number("pictures"),
            Classification = Value("classification"),
            Note = Value("note"),
        };

        string? Value(string key) => item.TryGetProperty(key, out var value) ? value.GetString() : null;

        int? Number(string key) => item.TryGetProperty(key, out var value) ? value.GetInt32() : null;

        DateOnly? Date(string key) => Value(key) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

        IReadOnlyList<string> Values(string key) =>
            !item.TryGetProperty(key, out var value) ? [] : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(one => one.GetString()!)] : [value.GetString()!];
    }
}
