using System.Text.Json;
using OfficeBulletin.Desk;
using OfficeBulletin.Entering;

namespace OfficeBulletin.App.Printing;

/// <summary>What was entered in the ledger as JSON: { "ledger", "former", "written", "counts", "items", "findings" }; without the first five when it was refused.</summary>
internal static class LedgerJson
{
    public static void Write(Stream output, Outcome<RecordedItems> outcome) => Json.WriteLine(output, writer =>
    {
        writer.WriteStartObject();
        if (outcome.Value is { } recorded)
            Write(writer, recorded);
        writer.WritePropertyName("findings");
        FindingJson.Write(writer, outcome.Findings);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, RecordedItems recorded)
    {
        writer.WriteString("ledger", recorded.Ledger);
        writer.WriteString("former", recorded.Former);
        writer.WriteBoolean("written", recorded.Written);
        writer.WriteStartObject("counts");
        foreach (var result in Enum.GetValues<EntryResult>())
            writer.WriteNumber(Key(result), recorded.Entered.Count(result));
        writer.WriteNumber("marks", recorded.Entered.Marks);
        writer.WriteEndObject();
        writer.WriteStartArray("items");
        foreach (var item in recorded.Entered.Items)
            Write(writer, item);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, EnteredItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("result", Key(item.Result));
        if (item.Row is { } row)
            writer.WriteNumber("row", row);
        writer.WriteString("title", item.Title);
        writer.WriteStartArray("units");
        foreach (var unit in item.Units)
            writer.WriteStringValue(unit);
        writer.WriteEndArray();
        if (item.Mark is { } mark)
            writer.WriteString("mark", mark);
        writer.WriteEndObject();
    }

    private static string Key(EntryResult result) => result switch
    {
        EntryResult.Added => "added",
        EntryResult.Marked => "marked",
        EntryResult.Completed => "completed",
        EntryResult.Unchanged => "unchanged",
        EntryResult.Doubtful => "doubtful",
        _ => "conflicting",
    };
}
