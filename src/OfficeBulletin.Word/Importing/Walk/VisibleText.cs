using System.Buffers;
using System.Globalization;
using System.Text;
using OfficeBulletin.Text;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>A stored text (w:t) as a reader sees it: no invisible characters, ordinary blanks, symbol fonts in characters that mean the same in any font.</summary>
internal static class VisibleText
{
    /// <summary>Shown as blanks: a line break in the markup, and the blank that keeps a line together.</summary>
    private static readonly SearchValues<char> OtherBlanks = SearchValues.Create("\n\r\u00A0");

    public static string Of(string text, string? font, ImportFindings findings)
    {
        if (SymbolFonts.Draws(font))
            text = Drawn(text, font, findings);
        if (text.AsSpan().ContainsAny(OtherBlanks))
            text = text.Replace('\n', ' ').Replace('\r', ' ').Replace('\u00A0', ' ');
        NamePrivate(text, findings);
        var removed = new List<int>();
        text = InvisibleCharacters.Remove(text, removed);
        foreach (var codePoint in removed)
            findings.Add(ImportRules.InvisibleCharacters, InvisibleCharacters.Name(codePoint));
        return text;
    }

    private static string Drawn(string text, string? font, ImportFindings findings)
    {
        var drawn = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || character is > '\u00FF' and (< '\uF000' or > '\uF0FF'))
                drawn.Append(character);
            else
                drawn.Append(ShownSymbols.Of(character, font, findings));
        }
        return drawn.ToString();
    }

    /// <summary>Characters of private fonts, and the one that stands for what an earlier program could not read.</summary>
    private static void NamePrivate(string text, ImportFindings findings)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\uE000' and <= '\uF8FF') or '\uFFFD' || (text[i] is >= '\uDB80' and <= '\uDBFF' && i + 1 < text.Length))
                findings.Add(ImportRules.PrivateCharacters, string.Create(CultureInfo.InvariantCulture, $"U+{CodeAt(text, i):X4}"));
        }
    }

    private static int CodeAt(string text, int i) => char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
}
