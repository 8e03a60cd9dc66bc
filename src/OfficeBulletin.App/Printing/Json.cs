using System.Text.Json;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.App.Printing;

/// <summary>JSON on standard output.</summary>
internal static class Json
{
    /// <summary>Writes one JSON text and ends its last line.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, IssueJson.Options))
            write(writer);
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
