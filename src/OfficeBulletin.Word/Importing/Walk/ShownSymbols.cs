using System.Globalization;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>Symbols as text, each that changed named.</summary>
internal static class ShownSymbols
{
    private const string Unknown = "□";

    /// <summary>The character of a w:sym; "□" for one not known, which is named.</summary>
    public static string Of(Node symbol, ImportFindings findings) =>
        Symbols.Code(symbol) is { } code ? Of(code, symbol["w:font"], findings) : Missing($"{symbol["w:font"]} {symbol["w:char"]}", findings);

    /// <param name="code">Code in the font, with or without the F000 that Word adds to symbol fonts.</param>
    public static string Of(int code, string? font, ImportFindings findings)
    {
        if (Symbols.Character(code, font) is not { } known)
            return Missing(string.Create(CultureInfo.InvariantCulture, $"{font} {code:X4}"), findings);
        if (known != code)
            findings.Add(ImportRules.Symbols, known.ToString());
        return known.ToString();
    }

    private static string Missing(string name, ImportFindings findings)
    {
        findings.Add(ImportRules.UnknownSymbols, name);
        return Unknown;
    }
}
