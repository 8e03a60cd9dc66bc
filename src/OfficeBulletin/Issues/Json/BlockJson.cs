using System.Text.Json;

namespace OfficeBulletin.Issues.Json;

/// <summary>Writes the blocks of a body; footnotes follow the block that they belong to.</summary>
internal static class BlockJson
{
    public static void Write(Utf8JsonWriter writer, string key, IReadOnlyList<Block> blocks)
    {
        writer.WriteStartArray(key);
        foreach (var block in blocks)
        {
            Write(writer, block);
            foreach (var note in Footnotes.Of(block))
                Note(writer, note);
        }
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                writer.WriteStringValue(paragraph.Text);
                break;
            case Table table:
                Write(writer, table);
                break;
            case Picture picture:
                Picture(writer, picture.Name, picture.Caption);
                break;
            case PictureFile picture:
                Picture(writer, picture.Name, picture.Caption);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private static void Write(Utf8JsonWriter writer, Table table)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("table");
        if (table.HeaderRows > 0)
            writer.WriteNumber("headerRows", table.HeaderRows);
        if (table.ColumnWidths.Count > 0)
            RowJson.Write(writer, "widths", table.ColumnWidths, static (line, width, _) => line.WriteNumberValue(width));
        RowJson.WriteRows(writer, "rows", table.Rows, static (line, cell, _) => line.WriteStringValue(cell.Text));
        Merges(writer, table);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Merges(Utf8JsonWriter writer, Table table)
    {
        var merges = table.Rows
            .SelectMany((row, line) => row.Select((cell, column) => (Cell: cell, Row: line + 1, Column: column + 1)))
            .Where(place => place.Cell.ColumnSpan > 1 || place.Cell.RowSpan > 1)
            .ToList();
        if (merges.Count == 0)
            return;
        writer.WriteStartArray("merges");
        foreach (var (cell, row, column) in merges)
        {
            writer.WriteStartObject();
            writer.WriteNumber("row", row);
            writer.WriteNumber("column", column);
            writer.WriteNumber("rows", cell.RowSpan);
            writer.WriteNumber("columns", cell.ColumnSpan);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Picture(Utf8JsonWriter writer, string name, string? caption)
    {
        writer.WriteStartObject();
        writer.WriteString("picture", name);
        if (caption is not null)
            writer.WriteString("caption", caption);
        writer.WriteEndObject();
    }

    private static void Note(Utf8JsonWriter writer, Footnote note)
    {
        writer.WriteStartObject();
        writer.WriteString("note", string.Join('\n', note.Paragraphs));
        writer.WriteEndObject();
    }
}
