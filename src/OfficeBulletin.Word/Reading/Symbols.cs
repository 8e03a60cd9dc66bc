using System.Globalization;

namespace OfficeBulletin.Word.Reading;

/// <summary>Symbols that a font of its own draws (w:sym, Wingdings text), as characters that mean the same in any font.</summary>
internal static class Symbols
{
    /// <summary>The code that a w:sym names; null when it names none.</summary>
    public static int? Code(Node symbol) => int.TryParse(symbol["w:char"], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null;

    /// <param name="code">Code in the font, with or without the F000 that Word adds to symbol fonts (ISO/IEC 29500-1 17.3.3.30).</param>
    /// <returns>Null for a symbol not known here.</returns>
    public static char? Character(int code, string? font)
    {
        if (SymbolFonts.Draws(font))
            return SymbolFonts.Character(font, code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code);
        return code is >= ' ' and < 0xD800 or >= 0xF900 and < 0xFFFE ? (char)code : null;
    }
}
