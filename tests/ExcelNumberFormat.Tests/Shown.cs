using System.Globalization;

namespace ExcelNumberFormat.Tests;

internal static class Shown
{
    /// <summary>The value as a cell of that format shows it.</summary>
    public static string By(string format, object? value) => new NumberFormat(format).Format(value, CultureInfo.InvariantCulture);
}
