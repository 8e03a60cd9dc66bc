using System.Globalization;
using System.Text;

namespace OfficeBulletin.Excel;

/// <summary>The text of a cell as a person reads it.</summary>
internal static class CellText
{
    private const int EscapeLength = 7;

    /// <summary>Characters that a workbook spells _xHHHH_ (ISO/IEC 29500-1 22.9.2.19, ST_Xstring) spelled out; every line break becomes a line feed.</summary>
    public static string Decode(string text)
    {
        var at = NextEscape(text, 0);
        if (at < 0)
            return Lines(text);
        var decoded = new StringBuilder(text.Length);
        var taken = 0;
        for (; at >= 0; at = NextEscape(text, taken))
        {
            decoded.Append(text, taken, at - taken).Append((char)Code(text, at));
            taken = at + EscapeLength;
        }
        return Lines(WithoutHalves(decoded.Append(text, taken, text.Length - taken).ToString()));
    }

    /// <summary>Carriage returns, alone or before a line feed, become line feeds.</summary>
    public static string Lines(string text) => text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static int NextEscape(string text, int from)
    {
        for (var at = text.IndexOf("_x", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("_x", at + 1, StringComparison.Ordinal))
        {
            if (Code(text, at) >= 0)
                return at;
        }
        return -1;
    }

    /// <summary>The character code of the escape at that place; −1 when there is none.</summary>
    private static int Code(string text, int at) =>
        at + EscapeLength <= text.Length && text[at + EscapeLength - 1] == '_' && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : -1;

    /// <summary>Halves of surrogate pairs, which an escape can leave alone, are no characters.</summary>
    private static string WithoutHalves(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
