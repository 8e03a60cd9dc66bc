using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>General (常规): as many digits as a cell of eleven characters shows.</summary>
internal static class GeneralText
{
    private const int Width = 11;
    private const int SmallestPower = -4;

    /// <summary>A section in which General, or the text of the cell, stands among other characters.</summary>
    public static string In(Section section, double amount, CultureInfo culture) =>
        string.Concat(section.Tokens.Select(token => token.Kind is TokenKind.General or TokenKind.TextValue ? Of(amount, culture) : token.Shown));

    /// <param name="amount">Not negative.</param>
    private static string Of(double amount, CultureInfo culture)
    {
        var digits = DecimalDigits.Of(amount);
        var power = digits.Point - 1;
        if (digits.Digits.Length == 0)
            return "0";
        if (power is < SmallestPower or >= Width)
            return Exponent(digits, culture);
        var rounded = digits.Rounded(Math.Clamp(Width - 2 - Math.Max(0, power), 0, Width - 2));
        return Joined(rounded.Whole.Length == 0 ? "0" : rounded.Whole, rounded.Fraction, culture);
    }

    private static string Exponent(DecimalDigits digits, CultureInfo culture)
    {
        var rounded = digits.Times(1 - digits.Point).Rounded(5);
        var power = digits.Point - 1 + rounded.Point - 1;
        var mantissa = rounded.Times(1 - rounded.Point);
        return Joined(mantissa.Whole, mantissa.Fraction, culture) + (power < 0 ? "E-" : "E+") + Math.Abs(power).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Joined(string whole, string fraction, CultureInfo culture) =>
        fraction.Length == 0 ? whole : whole + culture.NumberFormat.NumberDecimalSeparator + fraction;
}
