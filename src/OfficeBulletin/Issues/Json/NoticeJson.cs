using System.Globalization;
using System.Text.Json;

namespace OfficeBulletin.Issues.Json;

/// <summary>Writes the notice (情况通报) of a column: "narrative" and "tables".</summary>
public static class NoticeJson
{
    // What every reader of JSON holds exactly.
    private const int LongestNumber = 15;

    /// <summary>Writes the two keys into the object that is open.</summary>
    public static void Write(Utf8JsonWriter writer, Notice notice)
    {
        BlockJson.Write(writer, "narrative", notice.Narrative);
        writer.WriteStartArray("tables");
        foreach (var table in notice.Tables)
            Write(writer, table);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, NoticeTable table)
    {
        writer.WriteStartObject();
        writer.WriteString("caption", table.Caption);
        RowJson.Write(writer, "header", table.Header, static (line, cell, _) => line.WriteStringValue(cell));
        RowJson.WriteRows(writer, "rows", table.Rows, Cell);
        if (table.Total is { } total)
            RowJson.Write(writer, "total", total, Cell);
        else
            writer.WriteNull("total");
        writer.WriteEndObject();
    }

    // The first column names units, even one called "007"; elsewhere only what reads back as written becomes a number.
    private static void Cell(Utf8JsonWriter line, string? cell, int column)
    {
        if (cell is null)
            line.WriteNullValue();
        else if (column > 0 && cell.Length <= LongestNumber && decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == cell)
            line.WriteNumberValue(number);
        else
            line.WriteStringValue(cell);
    }
}
