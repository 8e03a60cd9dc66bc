using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace OfficeBulletin.Gate.Markup;

/// <summary>Judges the characters of XML in UTF-8, whatever markup they stand in (XML 1.0, 2.2 and 4.1).</summary>
internal static class PlainText
{
    private static readonly SearchValues<byte> Forbidden = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (byte)code).Except("\t\n\r"u8.ToArray())]);

    /// <summary>How U+FFC0 to U+FFFF begin in UTF-8.</summary>
    private static ReadOnlySpan<byte> LastCharacters => [0xEF, 0xBF];

    /// <summary>True when every byte belongs to a character that XML may hold, every reference is one to such a character, and no text holds what closes a CDATA section.</summary>
    public static bool IsSound(ReadOnlySpan<byte> xml) =>
        !xml.ContainsAny(Forbidden) && Utf8.IsValid(xml) && xml.IndexOf("]]>"u8) < 0 && !HasNoCharacter(xml) && HasSoundReferences(xml);

    /// <summary>True where U+FFFE or U+FFFF stands.</summary>
    private static bool HasNoCharacter(ReadOnlySpan<byte> xml)
    {
        for (var at = xml.IndexOf(LastCharacters); at >= 0; at = xml.IndexOf(LastCharacters))
        {
            if (xml[at + 2] >= 0xBE)
                return true;
            xml = xml[(at + 3)..];
        }
        return false;
    }

    private static bool HasSoundReferences(ReadOnlySpan<byte> xml)
    {
        for (var at = xml.IndexOf((byte)'&'); at >= 0; at = xml.IndexOf((byte)'&'))
        {
            xml = xml[(at + 1)..];
            var end = xml[..Math.Min(xml.Length, 10)].IndexOf((byte)';');
            if (end < 0 || !IsReference(xml[..end]))
                return false;
        }
        return true;
    }

    private static bool IsReference(ReadOnlySpan<byte> name) => name switch
    {
        [(byte)'#', (byte)'x', .. var digits] => uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && IsCharacter(code),
        [(byte)'#', .. var digits] => uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && IsCharacter(code),
        _ => name.SequenceEqual("amp"u8) || name.SequenceEqual("lt"u8) || name.SequenceEqual("gt"u8) || name.SequenceEqual("quot"u8) || name.SequenceEqual("apos"u8),
    };

    private static bool IsCharacter(uint code) => code is '\t' or '\n' or '\r' or (>= ' ' and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (>= 0x10000 and < 0x110000);
}
