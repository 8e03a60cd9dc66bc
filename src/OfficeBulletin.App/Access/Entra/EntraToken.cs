using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace OfficeBulletin.App.Access.Entra;

/// <summary>The three parts of a signed token (JWS compact, RFC 7515 §7.1), read strictly: what could be read in two ways is not read.</summary>
/// <param name="Signed">What the signature is of.</param>
internal sealed record EntraToken(JsonElement Header, JsonElement Claims, byte[] Signed, byte[] Signature)
{
    private const int Longest = 16 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Null for anything that is not one: an encrypted one (five parts) too.</summary>
    public static EntraToken? Read(string text)
    {
        if (text.Length > Longest || text.Split('.') is not [var header, var claims, var signature])
            return null;
        if (Json(header) is not { } head || Json(claims) is not { } body || Bytes(signature) is not { Length: > 0 } signed)
            return null;
        return new EntraToken(head, body, Encoding.ASCII.GetBytes($"{header}.{claims}"), signed);
    }

    /// <summary>A claim that is a text and not empty; null for any other.</summary>
    public string? Text(string claim) => TextOf(Claims, claim);

    public static string? TextOf(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>A claim that is a time in whole seconds since 1970; null for any other.</summary>
    public DateTimeOffset? Time(string claim) =>
        Claims.TryGetProperty(claim, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) && seconds is > 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static JsonElement? Json(string part)
    {
        if (Bytes(part) is not { } bytes)
            return null;
        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Base64url without padding, without white space, written in the one way there is.</summary>
    private static byte[]? Bytes(string part)
    {
        if (part.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_')) || !Base64Url.IsValid(part))
            return null;
        var bytes = Base64Url.DecodeFromChars(part);
        return Base64Url.EncodeToString(bytes) == part ? bytes : null;
    }
}
