using System.Globalization;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Symbols that a font of its own draws (w:sym, Wingdings text), as characters that mean the same in any font.</summary>
internal static class Symbols
{
    private const string Unknown = "□";

    /// <summary>The character of a w:sym; "□" for one not known, which is named.</summary>
    public static string Of(Node symbol, ImportFindings findings) =>
        int.TryParse(symbol["w:char"], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? Of(code, symbol["w:font"], findings)
            : Missing($"{symbol["w:font"]} {symbol["w:char"]}", findings);

    /// <param name="code">Code in the font, with or without the F000 that Word adds to symbol fonts.</param>
    public static string Of(int code, string? font, ImportFindings findings)
    {
        if (SymbolFonts.Draws(font))
        {
            if (SymbolFonts.Character(font, code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code) is not { } known)
                return Missing(string.Create(CultureInfo.InvariantCulture, $"{font} {code:X4}"), findings);
            if (known != code)
                findings.Add(ImportRules.Symbols, known.ToString());
            return known.ToString();
        }
        return code is >= ' ' and < 0xD800 or >= 0xF900 and < 0xFFFE
            ? ((char)code).ToString()
            : Missing(string.Create(CultureInfo.InvariantCulture, $"{font} {code:X4}"), findings);
    }

    private static string Missing(string name, ImportFindings findings)
    {
        findings.Add(ImportRules.UnknownSymbols, name);
        return Unknown;
    }
}
