using System.Buffers;
using System.Text.Json;

namespace OfficeBulletin.Issues.Json;

/// <summary>Writes an array on one line, so that a person sees a table's row as a row.</summary>
internal static class RowJson
{
    /// <param name="key">Name of the array; null inside another array.</param>
    public static void Write<T>(Utf8JsonWriter writer, string? key, IEnumerable<T> cells, Action<Utf8JsonWriter, T> cell)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var line = new Utf8JsonWriter(text, IssueJson.Options with { Indented = false }))
        {
            line.WriteStartArray();
            foreach (var value in cells)
                cell(line, value);
            line.WriteEndArray();
        }
        if (key is not null)
            writer.WritePropertyName(key);
        writer.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
    }
}
