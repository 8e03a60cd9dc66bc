using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number as a fraction: # ?/?, ??/??, # ?/8.</summary>
internal static class FractionText
{
    private const int MostPlaces = 5;

    /// <param name="amount">Not negative.</param>
    public static string Of(Section section, double amount)
    {
        var tokens = section.Tokens;
        var slash = tokens.IndexOf(TokenKind.Slash, 0);
        var numerator = tokens.LastIndexOf(TokenKind.Digit, slash);
        while (numerator > 0 && tokens[numerator - 1].Kind == TokenKind.Digit)
            numerator--;
        numerator = Math.Max(0, numerator);
        IReadOnlyList<FormatToken> before = [.. tokens.Take(numerator)], above = [.. tokens.Skip(numerator).Take(slash - numerator)], below = [.. tokens.Skip(slash + 1)];
        var mixed = before.Any(token => token.Kind == TokenKind.Digit);
        var whole = mixed ? Math.Floor(amount) : 0;
        var (upper, lower) = Approximate(amount - whole, below);
        if (mixed && upper == lower)
            (whole, upper) = (whole + 1, 0);
        // Nothing is over: the fraction leaves its room blank, unless a 0 among its places asks for it.
        var blank = mixed && upper == 0 && !(Fixed(below) is null ? above.Concat(below) : above).Any(token => token.Text == "0");
        return (mixed ? DigitText.Whole(before, blank && whole == 0 ? "0" : Digits(whole), separator: "") : string.Concat(before.Select(token => token.Shown)))
            + (blank ? new string(' ', Room(above) + 1 + Room(below)) : Shown(above, below, upper, lower));
    }

    private static string Shown(IReadOnlyList<FormatToken> above, IReadOnlyList<FormatToken> below, double upper, double lower) =>
        DigitText.Whole(above, upper == 0 ? "0" : Digits(upper), separator: "") + "/" + Below(below, Digits(lower));

    private static int Room(IReadOnlyList<FormatToken> tokens) => tokens.Sum(token => token.Kind == TokenKind.Digit ? 1 : token.Shown.Length);

    /// <summary>The denominator, filled from the left; a fixed one as it stands.</summary>
    private static string Below(IReadOnlyList<FormatToken> tokens, string digits)
    {
        var fixedOne = Fixed(tokens) is not null;
        var places = tokens.Count(token => token.Kind == TokenKind.Digit);
        var zeros = tokens.Count(token => token.Text == "0");
        var filled = (zeros > 0 ? digits.PadLeft(places, '0') : digits.PadRight(tokens.Any(token => token.Text == "?") ? places : 0)).AsSpan();
        var text = "";
        foreach (var token in tokens)
        {
            if (fixedOne || token.Kind != TokenKind.Digit)
            {
                text += token.Kind == TokenKind.Digit ? token.Text : token.Shown;
                continue;
            }
            var take = --places == 0 ? filled.Length : Math.Min(1, filled.Length);
            text += filled[..take].ToString();
            filled = filled[take..];
        }
        return text;
    }

    private static (double Upper, double Lower) Approximate(double amount, IReadOnlyList<FormatToken> below)
    {
        if (Fixed(below) is { } lower)
            return (Math.Round(amount * lower, MidpointRounding.AwayFromZero), lower);
        var places = Math.Clamp(below.Count(token => token.Kind == TokenKind.Digit), 1, MostPlaces);
        return BestFraction.Of(amount, (int)Math.Pow(10, places) - 1);
    }

    /// <summary>The denominator when the format says it, digits from 1 on among its places (?/16, ?/100); else null.</summary>
    private static double? Fixed(IReadOnlyList<FormatToken> below)
    {
        var digits = string.Concat(below.TakeWhile(token => token.Text is [>= '0' and <= '9']).Select(token => token.Text));
        return double.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    private static string Digits(double whole) => DecimalDigits.Of(whole).Whole;
}
