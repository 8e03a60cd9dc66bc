using System.Text;

namespace OfficeBulletin.Excel.Delimited;

/// <summary>Finds out the encoding of a text file and decodes it.</summary>
internal static class DecodedText
{
    /// <summary>A text with at most one bad place in so many characters beyond ASCII is damaged UTF-8, not another encoding.</summary>
    private const int DamageRatio = 20;

    /// <summary>
    /// By the mark at the start, else UTF-8 when the bytes are that, else GB 18030, which Chinese Excel writes. Refused when none fits, or when there are zero characters, which no text holds.
    /// </summary>
    public static Outcome<string> Of(ReadOnlySpan<byte> bytes, FormatFindings findings)
    {
        var encoding = Marked(bytes) ?? (System.Text.Unicode.Utf8.IsValid(bytes) || IsDamagedUtf8(bytes) ? Strict(Encoding.UTF8.CodePage) : Strict("gb18030"));
        try
        {
            var text = encoding.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? Outcome.Refusal<string>(findings.NoText()) : Outcome.Of(text);
        }
        catch (DecoderFallbackException fault)
        {
            return Outcome.Refusal<string>(findings.Encoding(1 + bytes[..Math.Clamp(fault.Index, 0, bytes.Length)].Count((byte)'\n')));
        }
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Strict(Encoding.UTF8.CodePage),
        [0xFF, 0xFE, ..] => Strict(Encoding.Unicode.CodePage),
        [0xFE, 0xFF, ..] => Strict(Encoding.BigEndianUnicode.CodePage),
        _ => null,
    };

    /// <summary>Text in GB 18030 has a bad place at nearly every character when it is read as UTF-8.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (beyond, bad) = (0, 0);
        foreach (var rune in Encoding.UTF8.GetString(bytes).AsSpan().EnumerateRunes())
        {
            beyond += rune.IsAscii ? 0 : 1;
            bad += rune == Rune.ReplacementChar ? 1 : 0;
        }
        return bad * DamageRatio < beyond;
    }

    private static Encoding Strict(int codePage) => Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static Encoding Strict(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) ?? throw new InvalidOperationException(name);
}
