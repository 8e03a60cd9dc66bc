using System.Globalization;
using System.Text;

namespace ExcelNumberFormat;

/// <summary>A plain number: digits put into their places, thousands, percent.</summary>
internal static class DigitText
{
    /// <param name="amount">Not negative.</param>
    public static string Of(Section section, double amount, CultureInfo culture)
    {
        var tokens = section.Tokens;
        var point = tokens.IndexOf(TokenKind.Point, 0);
        var whole = point < 0 ? tokens.Count : point;
        var lastPlace = tokens.LastIndexOf(TokenKind.Digit, whole);
        var scale = Scale(tokens, whole) + (point < 0 ? 0 : Scale(tokens, tokens.Count));
        var hundreds = tokens.Count(token => token.Kind == TokenKind.Percent);
        var decimals = tokens.Skip(whole).Count(token => token.Kind == TokenKind.Digit);
        var digits = DecimalDigits.Of(amount).Times((2 * hundreds) - (3 * scale)).Rounded(decimals);
        var grouped = tokens.Take(Math.Max(0, lastPlace)).SkipWhile(token => token.Kind != TokenKind.Digit).Any(token => token.Kind == TokenKind.Comma);
        return Whole([.. tokens.Take(whole)], digits.Whole, grouped ? culture.NumberFormat.NumberGroupSeparator : "")
            + Decimals(tokens.Skip(whole), digits.Fraction, culture);
    }

    /// <summary>Commas behind the last place each divide by a thousand, before the point as behind it; counted in front of <paramref name="end"/>.</summary>
    private static int Scale(IReadOnlyList<FormatToken> tokens, int end)
    {
        var last = tokens.LastIndexOf(TokenKind.Digit, end);
        return last < 0 || (end == tokens.Count && last < tokens.IndexOf(TokenKind.Point, 0)) ? 0
            : tokens.Skip(last + 1).Take(end - last - 1).TakeWhile(token => token.Kind == TokenKind.Comma).Count();
    }

    /// <summary>The places before the point, filled from the right; digits that find no place stand before the first one.</summary>
    /// <param name="separator">Stands between thousands; "" for none.</param>
    public static string Whole(IReadOnlyList<FormatToken> tokens, string digits, string separator)
    {
        var pieces = new List<string>();
        var first = tokens.IndexOf(TokenKind.Digit, 0);
        var place = 0;
        for (var index = tokens.Count - 1; index >= 0; index--)
        {
            if (tokens[index].Kind != TokenKind.Digit)
            {
                pieces.Add(tokens[index].Shown);
                continue;
            }
            do
            {
                var shown = place < digits.Length ? digits[^(place + 1)].ToString() : Blank(tokens[index]);
                if (place > 0 && place % 3 == 0 && shown.Length > 0)
                    pieces.Add(shown == " " && separator.Length > 0 ? " " : separator);
                pieces.Add(shown);
                place++;
            }
            while (index == first && place < digits.Length);
        }
        pieces.Reverse();
        return string.Concat(pieces);
    }

    /// <summary>The point and the places behind it, filled from the left.</summary>
    private static string Decimals(IEnumerable<FormatToken> tokens, string digits, CultureInfo culture)
    {
        var text = new StringBuilder();
        var place = 0;
        var points = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Digit)
                text.Append(place < digits.Length ? digits[place] : Blank(token));
            else
                text.Append(token.Kind == TokenKind.Point && points++ == 0 ? culture.NumberFormat.NumberDecimalSeparator : token.Shown);
            if (token.Kind == TokenKind.Digit)
                place++;
        }
        return text.ToString();
    }

    /// <summary>What a place shows that has no digit: 0 a zero, ? a blank, # nothing.</summary>
    private static string Blank(FormatToken place) => place.Letter switch { '0' => "0", '?' => " ", _ => "" };
}
