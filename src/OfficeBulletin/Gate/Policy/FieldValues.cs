using System.Globalization;
using System.Text;

namespace OfficeBulletin.Gate.Policy;

/// <summary>Works out what a field would show, as far as a hidden instruction can be built from it: QUOTE with character codes, SET and REF.</summary>
internal sealed class FieldValues
{
    private const int Bookmarks = 1_000;

    /// <summary>The name of a field is all that is looked for, and it stands in front.</summary>
    private const int ValueLength = 256;

    private readonly Dictionary<string, string> bookmarks = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Character codes of QUOTE spelled out, bookmarks of SET looked up, else the stored result.</summary>
    public string Of(FieldCode field)
    {
        var words = field.Instruction.Split(default(string[]), StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return field.Result;
        switch (field.Name.ToUpperInvariant())
        {
            case "QUOTE":
                return Spelled(words.AsSpan(1));
            case "SET" when words.Length > 1 && bookmarks.Count < Bookmarks:
                bookmarks[words[1]] = Spelled(words.AsSpan(2));
                return "";
            case "REF" when words.Length > 1 && bookmarks.TryGetValue(words[1], out var referred):
                return referred;
            default:
                return bookmarks.GetValueOrDefault(words[0]) ?? field.Result;
        }
    }

    /// <summary>Words put together: a character code, decimal or 0x…, as its character, anything else without its quotes.</summary>
    private static string Spelled(ReadOnlySpan<string> words)
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (text.Length >= ValueLength)
                break;
            var isCode = word.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
                ? int.TryParse(word.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out code);
            if (isCode && Rune.IsValid(code))
                text.Append(new Rune(code));
            else
                text.Append(word.Trim('"'));
        }
        return text.Length > ValueLength ? text.ToString(0, ValueLength) : text.ToString();
    }
}
