using System.Text.Json;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Desk.Importing;

/// <summary>What became of the files as JSON: { "files": [ { "name", "result", "issue", "year", "number", "cumulativeNumber", "title", "articles", "findings" } ] }.</summary>
internal static class ImportJson
{
    public static byte[] Bytes(IReadOnlyList<ImportedFile> files)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, IssueJson.Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("files");
            foreach (var file in files)
                Write(writer, file);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return output.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, ImportedFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("name", file.Name);
        writer.WriteString("result", file.Result);
        writer.WriteString("issue", file.Issue);
        Number("year", file.Year);
        Number("number", file.Number);
        Number("cumulativeNumber", file.CumulativeNumber);
        writer.WriteString("title", file.Title);
        writer.WriteNumber("articles", file.Articles);
        writer.WritePropertyName("findings");
        FindingJson.Write(writer, file.Findings);
        writer.WriteEndObject();

        void Number(string key, int? value)
        {
            if (value is { } number)
                writer.WriteNumber(key, number);
            else
                writer.WriteNull(key);
        }
    }
}
