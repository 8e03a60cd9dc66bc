using System.Text.Json;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin;

/// <summary>Writes findings as `--json` prints them.</summary>
public static class FindingJson
{
    public static void Write(Stream output, IEnumerable<Finding> findings)
    {
        using var writer = new Utf8JsonWriter(output, IssueJson.Options);
        Write(writer, findings);
    }

    /// <summary>One array; in "where" stands only what applies, quote, suggestion and source are null where there is none.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<Finding> findings)
    {
        writer.WriteStartArray();
        foreach (var finding in findings)
            Write(writer, finding);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("name", finding.Name);
        writer.WriteString("level", finding.Level switch { FindingLevel.Error => "error", FindingLevel.Warning => "warning", _ => "info" });
        writer.WriteStartObject("where");
        Write(writer, finding.Where);
        writer.WriteEndObject();
        writer.WriteString("quote", finding.Quote);
        writer.WriteString("message", finding.Message);
        writer.WriteString("suggestion", finding.Suggestion);
        writer.WriteString("source", finding.Source);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Place where)
    {
        Text("part", where.Part);
        Text("column", where.Column);
        Number("item", where.Item);
        Number("paragraph", where.Paragraph);
        Number("start", where.Start);
        Number("length", where.Length);
        Number("table", where.Table);
        Number("row", where.Row);
        Text("file", where.File);
        Number("line", where.Line);
        Number("lineColumn", where.LineColumn);
        Text("sheet", where.Sheet);
        Text("cell", where.Cell);
        Text("slot", where.Slot);

        void Text(string key, string? value)
        {
            if (value is not null)
                writer.WriteString(key, value);
        }

        void Number(string key, int? value)
        {
            if (value is { } number)
                writer.WriteNumber(key, number);
        }
    }
}
