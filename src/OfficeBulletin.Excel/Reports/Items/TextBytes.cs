using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>Texts as cells hold them, in UTF-8: escaped, without what XML cannot hold, at most as long as a cell may be.</summary>
internal static class TextBytes
{
    /// <summary>Excel's bound, in UTF-16 units.</summary>
    public const int MostCharacters = 32_767;

    /// <summary>All that needs a closer look; none of these bytes is part of another character.</summary>
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(control => control is not ('\t' or '\n')).Select(control => (byte)control), (byte)'&', (byte)'<', (byte)'>', (byte)'_']);

    /// <summary>True for a text whose blanks a reader may take away at its ends, or that has lines.</summary>
    public static bool KeepsBlanks(string text) => char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal);

    public static bool IsTooLong(string text) => text.Length > MostCharacters;

    public static void Write(ByteBuffer buffer, string text)
    {
        var kept = text.AsSpan(0, Math.Min(text.Length, MostCharacters));
        if (kept.Length < text.Length && char.IsHighSurrogate(kept[^1]))
            kept = kept[..^1];
        var room = buffer.Room(kept.Length * 3);
        // Halves of surrogate pairs become U+FFFD.
        Utf8.FromUtf16(kept, room, out _, out var length);
        if (room[..length].ContainsAny(Special) || kept.ContainsAny('\uFFFE', '\uFFFF'))
            Careful(buffer, kept);
        else
            buffer.Advance(length);
    }

    private static void Careful(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 32);
        for (var at = 0; at < text.Length; at++)
        {
            escaped = text[at] switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                // What looks like a character that is spelled _xHHHH_ would be read as that character (ISO/IEC 29500-1 22.9.2.19).
                '_' when LooksSpelled(text[at..]) => escaped.Append("_x005F_"),
                '\r' when at + 1 < text.Length && text[at + 1] == '\n' => escaped,
                '\r' => escaped.Append('\n'),
                < ' ' and not ('\t' or '\n') or '\uFFFE' or '\uFFFF' => escaped,
                var plain => escaped.Append(plain),
            };
        }
        buffer.Write(Encoding.UTF8.GetBytes(escaped.ToString()));
    }

    private static bool LooksSpelled(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] == 'x' && text[6] == '_' && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}
