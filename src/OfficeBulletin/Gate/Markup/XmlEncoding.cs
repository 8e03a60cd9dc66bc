using System.Text;

namespace OfficeBulletin.Gate.Markup;

/// <summary>
/// Which encoding an XML part has: UTF-8 or UTF-16 (ECMA-376-2 6.1.4), or the old one-byte ones that hold ASCII. In any other, and where the declaration says
/// something else than the bytes, an XML reader changes its decoder in the middle and angle brackets could hide from <see cref="XmlShape"/>.
/// </summary>
internal static class XmlEncoding
{
    public const int LongestDeclaration = 256;

    /// <summary>True when an XML reader could make anything of the bytes: after a mark and white space comes an angle bracket.</summary>
    public static bool IsPossible(ReadOnlySpan<byte> part)
    {
        var start = WithoutMark(part).TrimStart("\0 \t\r\n"u8);
        return !start.IsEmpty && start[0] == '<';
    }

    /// <summary>True for UTF-16, with its mark or without.</summary>
    public static bool IsWide(ReadOnlySpan<byte> part) =>
        part is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, (byte)'<', ..] or [(byte)'<', 0, ..];

    /// <summary>The part in an encoding in which "&lt;" is one byte that nothing else contains: itself, or a UTF-8 copy of a UTF-16 part.</summary>
    /// <param name="unwelcome">The declared encoding when it is not one of ours or not that of the bytes; null otherwise.</param>
    public static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> part, out string? unwelcome)
    {
        var wide = IsWide(part);
        var plain = wide ? Encoding.UTF8.GetBytes((part[0] is 0xFE or 0 ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(part)) : part;
        var declared = IsUtf32(part) ? "UTF-32" : Declared(WithoutMark(plain));
        var ours = wide ? declared.ToUpperInvariant() is "" or "UTF-16" : declared.ToUpperInvariant() is "" or "UTF-8" or "US-ASCII" or "ISO-8859-1";
        unwelcome = ours ? null : declared;
        return plain;
    }

    /// <summary>The encoding of a part that <see cref="Plain"/> found welcome.</summary>
    /// <param name="start">Its first bytes, the whole declaration among them.</param>
    public static Encoding Of(ReadOnlySpan<byte> start)
    {
        if (IsWide(start))
            return start[0] is 0xFE or 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;
        return Declared(WithoutMark(start)).Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? Encoding.Latin1 : Encoding.UTF8;
    }

    /// <summary>The encoding that the XML declaration names; "" when it names none, "?" when it does not end in time.</summary>
    private static string Declared(ReadOnlySpan<byte> plain)
    {
        if (!plain.StartsWith("<?xml"u8))
            return "";
        var end = plain[..Math.Min(plain.Length, LongestDeclaration)].IndexOf("?>"u8);
        if (end < 0)
            return "?";
        var declaration = Encoding.Latin1.GetString(plain[..end]);
        var at = declaration.IndexOf("encoding", StringComparison.Ordinal);
        return at < 0 ? "" : declaration[(at + "encoding".Length)..].Split('"', '\'') is [_, var name, ..] ? name : "?";
    }

    /// <summary>Two zero bytes in a row among the first four, in any of the four byte orders.</summary>
    private static bool IsUtf32(ReadOnlySpan<byte> part) => part[..Math.Min(part.Length, 4)].IndexOf("\0\0"u8) >= 0;

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> part)
    {
        if (part.StartsWith("\uFEFF"u8))
            return part[3..];
        return part is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? part[2..] : part;
    }
}
