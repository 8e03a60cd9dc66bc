using System.Buffers;
using System.Text.Json;
using OfficeBulletin.Planning;

namespace OfficeBulletin.Issues.Json;

/// <summary>Writes a drafted issue as issue.json: one item a line, so that an editor sees an issue as a list. The same draft gives the same bytes.</summary>
public static class PlanJson
{
    private const string ColumnIndent = "    ";
    private const string ItemIndent = "        ";

    public static byte[] Write(PlannedIssue issue)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, IssueJson.Options))
        {
            writer.WriteStartObject();
            IssueJson.Write(writer, issue.Facts.Masthead);
            writer.WritePropertyName("columns");
            // A raw value is written as it is, so the lines are broken and indented here.
            writer.WriteRawValue(Columns(issue.Columns).WrittenSpan, skipInputValidation: true);
            IssueJson.Write(writer, issue.Facts.Imprint);
            writer.WriteEndObject();
        }
        text.Write("\n"u8);
        return text.WrittenSpan.ToArray();
    }

    private static ArrayBufferWriter<byte> Columns(IReadOnlyList<PlannedColumn> columns)
    {
        var text = new ArrayBufferWriter<byte>();
        Add(text, "[");
        for (var index = 0; index < columns.Count; index++)
        {
            Add(text, index == 0 ? $"\n{ColumnIndent}" : $",\n{ColumnIndent}");
            if (columns[index] is { Items.Count: 0, Written: { } written })
                text.Write(written.Text.Span);
            else
                Column(text, columns[index]);
        }
        Add(text, columns.Count == 0 ? "]" : "\n  ]");
        return text;
    }

    private static void Column(ArrayBufferWriter<byte> text, PlannedColumn column)
    {
        var kind = column.Kind == ColumnKind.Briefs ? "briefs" : "articles";
        Add(text, $"{{\n{ColumnIndent}  \"name\": \"{JsonEncodedText.Encode(column.Name, IssueJson.Options.Encoder)}\",\n{ColumnIndent}  \"kind\": \"{kind}\",\n{ColumnIndent}  \"items\": [");
        var first = true;
        foreach (var item in (column.Written?.Items ?? []).Concat(column.Items.Select(Item)))
        {
            Add(text, first ? $"\n{ItemIndent}" : $",\n{ItemIndent}");
            text.Write(item.Span);
            first = false;
        }
        Add(text, $"\n{ColumnIndent}  ]\n{ColumnIndent}}}");
    }

    private static ReadOnlyMemory<byte> Item(PlannedItem item)
    {
        var text = new ArrayBufferWriter<byte>();
        using var line = new Utf8JsonWriter(text, IssueJson.Options with { Indented = false });
        line.WriteStartObject();
        line.WriteString("from", item.Item.Origin.ToString());
        line.WriteStartObject("row");
        if (item.Item.Number is { } number)
            line.WriteString("number", number);
        line.WriteString("title", item.Title);
        line.WriteEndObject();
        if (item.Units.Count > 0)
            IssueJson.Lines(line, "units", item.Units);
        line.WriteEndObject();
        line.Flush();
        return text.WrittenMemory;
    }

    private static void Add(ArrayBufferWriter<byte> text, string piece) => text.Write(System.Text.Encoding.UTF8.GetBytes(piece));
}
