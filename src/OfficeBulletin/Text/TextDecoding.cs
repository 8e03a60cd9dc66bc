using System.Text;

namespace OfficeBulletin.Text;

/// <summary>How the bytes of a text file were read.</summary>
public enum TextCoding
{
    Utf8,
    Utf16,

    /// <summary>The older Chinese encoding (GB 18030-2022), of which GB 2312 and GBK are parts.</summary>
    Gb18030,
}

/// <summary>A text and the encoding that it was found to be in; no byte order mark stands in it.</summary>
public sealed record DecodedText(string Text, TextCoding Coding);

/// <summary>Reads the bytes of a text file: UTF-16 and UTF-8 by their marks, else UTF-8 when every byte fits, else UTF-16 by its line ends, else GB18030.</summary>
public static class TextDecoding
{
    /// <summary>The text; null when the bytes are no text in any of these.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Text(bytes[2..], new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: false, throwOnInvalidBytes: true), TextCoding.Utf16);
        if (Text(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), TextCoding.Utf8) is { } utf8)
            return utf8;
        if (UnmarkedUtf16(bytes) is { } utf16)
            return Text(bytes, utf16, TextCoding.Utf16);
        return Text(bytes, Gb18030(), TextCoding.Gb18030);
    }

    /// <summary>UTF-16 without its mark has line feeds of two bytes, and only at even places.</summary>
    private static UnicodeEncoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var (little, big) = (0, 0);
        for (var index = 0; index + 1 < bytes.Length; index += 2)
        {
            little += bytes[index] == '\n' && bytes[index + 1] == 0 ? 1 : 0;
            big += bytes[index] == 0 && bytes[index + 1] == '\n' ? 1 : 0;
        }
        return bytes.Length % 2 != 0 || little == big ? null : new UnicodeEncoding(bigEndian: big > little, byteOrderMark: false, throwOnInvalidBytes: true);
    }

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException("The runtime has no GB18030.");

    private static DecodedText? Text(ReadOnlySpan<byte> bytes, Encoding encoding, TextCoding coding)
    {
        try
        {
            var text = encoding.GetString(bytes).TrimStart('\uFEFF');
            return text.Contains('\0', StringComparison.Ordinal) ? null : new DecodedText(text, coding);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
