using System.Buffers;
using System.Text.Json;

namespace OfficeBulletin.Issues.Json;

/// <summary>Writes arrays on one line, so that a person sees a table's row as a row.</summary>
internal static class RowJson
{
    public static void Write<T>(Utf8JsonWriter writer, string key, IReadOnlyList<T> cells, Action<Utf8JsonWriter, T, int> cell)
    {
        var text = new ArrayBufferWriter<byte>();
        Write(text, cells, cell);
        writer.WritePropertyName(key);
        writer.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
    }

    /// <summary>An array of arrays, each of them on a line of its own.</summary>
    /// <param name="cell">Writes a cell, given with its index in the row.</param>
    public static void WriteRows<T>(Utf8JsonWriter writer, string key, IReadOnlyList<IReadOnlyList<T>> rows, Action<Utf8JsonWriter, T, int> cell)
    {
        // A raw value is written as it is, so the lines are broken and indented here.
        var text = new ArrayBufferWriter<byte>();
        text.Write("["u8);
        for (var row = 0; row < rows.Count; row++)
        {
            text.Write(row == 0 ? "\n"u8 : ",\n"u8);
            Indent(text, writer.CurrentDepth + 1);
            Write(text, rows[row], cell);
        }
        if (rows.Count > 0)
        {
            text.Write("\n"u8);
            Indent(text, writer.CurrentDepth);
        }
        text.Write("]"u8);
        writer.WritePropertyName(key);
        writer.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
    }

    private static void Write<T>(ArrayBufferWriter<byte> text, IReadOnlyList<T> cells, Action<Utf8JsonWriter, T, int> cell)
    {
        using var line = new Utf8JsonWriter(text, IssueJson.Options with { Indented = false });
        line.WriteStartArray();
        for (var index = 0; index < cells.Count; index++)
            cell(line, cells[index], index);
        line.WriteEndArray();
    }

    private static void Indent(ArrayBufferWriter<byte> text, int depth)
    {
        for (var step = 0; step < depth * IssueJson.Options.IndentSize; step++)
            text.Write(" "u8);
    }
}
