using System.Globalization;
using System.Text;

namespace OfficeBulletin.Excel.Markup;

/// <summary>References to characters (XML 1.0, 4.1 and 4.6): the five named ones and those by number.</summary>
internal static class MarkupReferences
{
    /// <summary>The text with its references replaced; what is no reference stays as it stands.</summary>
    public static byte[] Expand(ReadOnlySpan<byte> text)
    {
        // A reference is never shorter than the character that it stands for.
        var expanded = new byte[text.Length];
        var length = 0;
        while (!text.IsEmpty)
        {
            var at = text.IndexOf((byte)'&');
            var plain = text[..(at < 0 ? text.Length : at)];
            plain.CopyTo(expanded.AsSpan(length));
            length += plain.Length;
            text = text[plain.Length..];
            if (at >= 0)
                length += Take(ref text, expanded.AsSpan(length));
        }
        return expanded[..length];
    }

    private static int Take(ref ReadOnlySpan<byte> text, Span<byte> expanded)
    {
        var end = text.IndexOf((byte)';');
        if (end < 0 || Character(text[1..end]) is not { } character)
        {
            expanded[0] = (byte)'&';
            text = text[1..];
            return 1;
        }
        text = text[(end + 1)..];
        return character.EncodeToUtf8(expanded);
    }

    private static Rune? Character(ReadOnlySpan<byte> name) => name switch
    {
        [(byte)'#', (byte)'x', .. var digits] => uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code) : null,
        [(byte)'#', .. var digits] => uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code) : null,
        _ when name.SequenceEqual("amp"u8) => new Rune('&'),
        _ when name.SequenceEqual("lt"u8) => new Rune('<'),
        _ when name.SequenceEqual("gt"u8) => new Rune('>'),
        _ when name.SequenceEqual("quot"u8) => new Rune('"'),
        _ when name.SequenceEqual("apos"u8) => new Rune('\''),
        _ => null,
    };
}
