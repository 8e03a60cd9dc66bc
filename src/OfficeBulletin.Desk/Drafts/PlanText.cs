using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeBulletin.Issues.Json;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>A plan's text as it is kept: indented, every item with an id, so that an item is known again when it was reworded.</summary>
internal static class PlanText
{
    private const int IdLength = 12;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = IssueJson.Options.Encoder };

    /// <summary>The same text gives the same ids.</summary>
    /// <param name="utf8">A plan that <see cref="IssueFile"/> has read without a fault.</param>
    public static byte[] Kept(ReadOnlySpan<byte> utf8)
    {
        var plan = JsonNode.Parse(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8)!;
        var items = (plan["columns"]?.AsArray() ?? []).SelectMany(column => column!["items"]?.AsArray() ?? []).Select(item => item!.AsObject()).ToList();
        var taken = items.Select(item => Word(item, "id") ?? Word(item, "item")).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items.Where(item => Word(item, "id") is null && Word(item, "item") is null))
            item["id"] = FreshId(item, taken);
        return Encoding.UTF8.GetBytes(plan.ToJsonString(Indented) + "\n");
    }

    private static string? Word(JsonObject item, string key) => item[key]?.GetValue<string>();

    private static string FreshId(JsonObject item, HashSet<string> taken)
    {
        var text = item.ToJsonString();
        for (var again = 0; ; again++)
        {
            var id = "p" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{again}{text}"))))[..IdLength];
            if (taken.Add(id))
                return id;
        }
    }
}
