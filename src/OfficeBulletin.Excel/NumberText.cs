using System.Globalization;
using System.Text;

namespace OfficeBulletin.Excel;

/// <summary>Numbers as a workbook spells them, in the fewest digits that give the same value: 13800000000 never as 1.38E10.</summary>
internal static class NumberText
{
    /// <summary>So many significant digits always come back from a double as they went in.</summary>
    private const int ExactDigits = 15;

    /// <summary>Numbers from 1E21 on and below 1E-7 keep their exponent, as nobody writes out so many zeros.</summary>
    private const int MostPlaces = 21;

    private const int MostZeros = 7;

    /// <summary>The number's text; null when the bytes are no number (xsd:double without its infinities).</summary>
    public static string? Of(ReadOnlySpan<byte> spelled) => IsShortest(spelled) ? Encoding.ASCII.GetString(spelled) : Parse(spelled) is { } value ? Of(value) : null;

    /// <summary>"0.1", "-3", "500101199003070020"</summary>
    public static string Of(double value)
    {
        var shortest = value == 0 ? "0" : value.ToString("R", CultureInfo.InvariantCulture);
        var at = shortest.IndexOf('E', StringComparison.Ordinal);
        return at < 0 ? shortest : Spread(shortest[..at], int.Parse(shortest.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)) ?? shortest;
    }

    /// <summary>The value; null when the bytes are no number.</summary>
    public static double? Parse(ReadOnlySpan<byte> spelled) =>
        double.TryParse(spelled, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    /// <summary>True where the bytes are their own shortest spelling: few digits, no needless zero, no exponent.</summary>
    private static bool IsShortest(ReadOnlySpan<byte> spelled)
    {
        var digits = spelled is [(byte)'-', .. var unsigned] ? unsigned : spelled;
        if (digits.Length is 0 or > ExactDigits || digits is [(byte)'0', not (byte)'.', ..])
            return false;
        var point = digits.IndexOf((byte)'.');
        if (point < 0)
            return !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && (digits[0] != '0' || spelled.Length == 1);
        return point > 0 && point < digits.Length - 1 && digits[^1] != '0'
            && !digits[..point].ContainsAnyExceptInRange((byte)'0', (byte)'9') && !digits[(point + 1)..].ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && (digits[0] != '0' || digits.Length <= MostZeros);
    }

    /// <summary>Digits with an exponent written out; null when that takes too many zeros.</summary>
    private static string? Spread(string mantissa, int exponent)
    {
        var sign = mantissa[0] == '-' ? "-" : "";
        var digits = mantissa.Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        if (exponent is < -MostZeros or >= MostPlaces)
            return null;
        if (exponent < 0)
            return $"{sign}0.{new string('0', -exponent - 1)}{digits}";
        return digits.Length > exponent + 1 ? $"{sign}{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}" : $"{sign}{digits.PadRight(exponent + 1, '0')}";
    }
}
