using OfficeBulletin.Desk.Receiving;

namespace OfficeBulletin.App.Printing;

/// <summary>What units sent as JSON: { "items", "findings" }; keys with null or empty values are left out.</summary>
internal static class SubmissionJson
{
    public static void Write(Stream output, Outcome<ReceivedSubmissions> outcome) => Json.WriteLine(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("items");
        foreach (var item in outcome.Value?.Items ?? [])
            ItemJson.Write(writer, item);
        writer.WriteEndArray();
        writer.WritePropertyName("findings");
        FindingJson.Write(writer, outcome.Findings);
        writer.WriteEndObject();
    });
}
