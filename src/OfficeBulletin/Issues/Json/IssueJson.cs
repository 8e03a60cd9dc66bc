using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OfficeBulletin.Issues.Json;

/// <summary>Writes an issue in the shape of issue.json, as `read --json` prints it and <see cref="IssueFile"/> reads it back equal in every text.</summary>
public static class IssueJson
{
    /// <summary>How every JSON text of the program looks: indented, Chinese characters as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Issue issue)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        Write(writer, issue);
    }

    /// <summary>One object; its "contents" are those printed where the issue was read from a document, else those that follow from the titles.</summary>
    public static void Write(Utf8JsonWriter writer, Issue issue)
    {
        writer.WriteStartObject();
        Write(writer, issue.Masthead);
        Write(writer, issue.PrintedContents ?? Contents.Of(issue));
        writer.WriteStartArray("columns");
        foreach (var column in issue.Columns)
            Write(writer, column);
        writer.WriteEndArray();
        Write(writer, issue.Imprint);
        writer.WriteEndObject();
    }

    internal static void Lines(Utf8JsonWriter writer, string key, IEnumerable<string> lines)
    {
        writer.WriteStartArray(key);
        foreach (var line in lines)
            writer.WriteStringValue(line);
        writer.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter writer, Masthead masthead)
    {
        writer.WriteStartObject("masthead");
        writer.WriteString("title", masthead.Title);
        Number("year", masthead.Year);
        Number("number", masthead.Number);
        Number("cumulativeNumber", masthead.CumulativeNumber);
        if (masthead.Proposed)
            writer.WriteBoolean("proposed", true);
        if (masthead.Supplement)
            writer.WriteBoolean("supplement", true);
        writer.WriteString("publisher", masthead.Publisher);
        writer.WriteString("date", masthead.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();

        void Number(string key, int? value)
        {
            if (value is { } number)
                writer.WriteNumber(key, number);
            else
                writer.WriteNull(key);
        }
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<ContentsColumn> contents)
    {
        writer.WriteStartArray("contents");
        foreach (var column in contents)
        {
            writer.WriteStartObject();
            writer.WriteString("column", column.Column);
            Lines(writer, "entries", column.Entries);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Column column)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        writer.WriteString("kind", column.Kind switch { ColumnKind.Briefs => "briefs", ColumnKind.Notice => "notice", _ => "articles" });
        if (column.Kind != ColumnKind.Notice || column.Items.Count > 0)
        {
            writer.WriteStartArray("items");
            foreach (var item in column.Items)
                Write(writer, item);
            writer.WriteEndArray();
        }
        if (column.Notice is { } notice)
            NoticeJson.Write(writer, notice);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Item item)
    {
        writer.WriteStartObject();
        if (item.Id is not null)
            writer.WriteString("id", item.Id);
        if (item.Title.Count > 0)
            Lines(writer, "title", item.Title);
        if (item.Subtitle.Count > 0)
            Lines(writer, "subtitle", item.Subtitle);
        if (item.ContentsOverride is not null)
            writer.WriteString("contents", item.ContentsOverride);
        BlockJson.Write(writer, "body", item.Body);
        Lines(writer, "units", item.Units);
        if (item.AttributionInline)
            writer.WriteBoolean("attributionInline", true);
        writer.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter writer, Imprint imprint)
    {
        writer.WriteStartObject("imprint");
        Lines(writer, "report", imprint.Report);
        Lines(writer, "send", imprint.Send);
        Lines(writer, "distribute", imprint.Distribute);
        writer.WriteString("editor", imprint.Editor);
        writer.WriteString("phone", imprint.Phone);
        writer.WriteString("email", imprint.Email);
        writer.WriteEndObject();
    }
}
