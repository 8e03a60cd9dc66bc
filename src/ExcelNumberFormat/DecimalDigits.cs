using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>An amount as decimal digits, the fifteen that Excel keeps: 0.<see cref="Digits"/> × 10^<see cref="Point"/>. Zero has no digits.</summary>
internal sealed record DecimalDigits(string Digits, int Point)
{
    private const int Kept = 15;

    /// <param name="amount">Finite, not negative.</param>
    public static DecimalDigits Of(double amount)
    {
        var written = amount.ToString("E14", CultureInfo.InvariantCulture);
        var digits = string.Concat(written.AsSpan(0, 1), written.AsSpan(2, Kept - 1)).TrimEnd('0');
        return digits.Length == 0 ? new("", 0) : new(digits, int.Parse(written.AsSpan(Kept + 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1);
    }

    /// <summary>Multiplied by that power of ten.</summary>
    public DecimalDigits Times(int power) => Digits.Length == 0 ? this : this with { Point = Point + power };

    /// <summary>Rounded to that many digits behind the point, halves away from zero.</summary>
    public DecimalDigits Rounded(int decimals)
    {
        var kept = Point + decimals;
        if (kept >= Digits.Length)
            return this;
        if (kept < 0 || (kept == 0 && Digits[0] < '5'))
            return new("", 0);
        var digits = Digits[..kept];
        if (Digits[kept] < '5')
            return Trimmed(digits, Point);
        var last = digits.AsSpan().LastIndexOfAnyExcept('9');
        return last < 0 ? new("1", Point + 1) : Trimmed(digits[..last] + (char)(digits[last] + 1), Point);
    }

    /// <summary>The digits before the point, none when the amount is less than 1.</summary>
    public string Whole => Point <= 0 ? "" : Digits.PadRight(Point, '0')[..Point];

    /// <summary>The digits behind the point without zeros at the end.</summary>
    public string Fraction => Digits.Length <= Point ? "" : Point >= 0 ? Digits[Point..] : new string('0', -Point) + Digits;

    private static DecimalDigits Trimmed(string digits, int point)
    {
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? new("", 0) : new(trimmed, point);
    }
}
