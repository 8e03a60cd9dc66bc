using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number with an exponent: 0.00E+00, and ##0.0E+0, whose exponents are multiples of the places before the point.</summary>
internal static class ExponentText
{
    /// <param name="amount">Not negative.</param>
    public static string Of(Section section, double amount, CultureInfo culture)
    {
        var exponentAt = section.Tokens.IndexOf(TokenKind.Exponent, 0);
        IReadOnlyList<FormatToken> mantissa = [.. section.Tokens.Take(exponentAt)];
        var point = mantissa.IndexOf(TokenKind.Point, 0);
        var places = mantissa.Take(point < 0 ? mantissa.Count : point).Count(token => token.Kind == TokenKind.Digit);
        var decimals = mantissa.Count(token => token.Kind == TokenKind.Digit) - places;
        var digits = DecimalDigits.Of(amount);
        var exponent = Exponent(digits, places);
        // Rounding may carry into one more place (9.99 becomes 10.0), which may want another exponent.
        var rounded = digits.Times(-exponent).Rounded(decimals).Times(exponent);
        exponent = Exponent(rounded, places);
        var shown = rounded.Times(-exponent);
        return DigitText.Of(new Section(mantissa, Condition: null, Chinese: false), Amount(shown), culture)
            + Sign(section.Tokens[exponentAt].Text, exponent)
            + DigitText.Whole([.. section.Tokens.Skip(exponentAt + 1)], exponent == 0 ? "" : Math.Abs(exponent).ToString(CultureInfo.InvariantCulture), separator: "");
    }

    private static int Exponent(DecimalDigits digits, int places) =>
        digits.Digits.Length == 0 ? 0
        : places <= 1 ? digits.Point - places
        : (int)Math.Floor((digits.Point - 1) / (double)places) * places;

    private static double Amount(DecimalDigits digits) =>
        double.Parse($"0.{digits.Digits}E{digits.Point.ToString(CultureInfo.InvariantCulture)}", NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Sign(string token, int exponent) => token[..1] + (exponent < 0 ? "-" : token[1] == '+' ? "+" : "");
}
