using System.Globalization;

namespace OfficeBulletin.Issues.Reading;

/// <summary>Numbers as mastheads write them: digits (also full-width, blanks between), 十二, 二百三十一, and digit by digit 二〇二四.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number; null when the text is none or exceeds four digits.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        var total = 0;
        var pending = -1;
        var count = 0;
        var positional = true;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
                continue;
            if (Digit(character) is { } digit)
            {
                pending = positional && pending >= 0 ? (pending * 10) + digit : digit;
                count++;
            }
            else if (Unit(character) is { } unit)
            {
                positional = false;
                total += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
                count++;
            }
            else
            {
                return null;
            }
            if (count > 7 || pending > 9999)
                return null;
        }
        return count == 0 ? null : total + Math.Max(pending, 0);
    }

    private static int? Digit(char character) => character switch
    {
        '〇' or '○' or 'Ｏ' => 0,
        '两' => 2,
        _ when char.IsDigit(character) => CharUnicodeInfo.GetDecimalDigitValue(character),
        _ => Digits.IndexOf(character, StringComparison.Ordinal) is var index and >= 0 ? index : null,
    };

    private static int? Unit(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => null,
    };
}
