using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number format of a cell (ECMA-376 part 1, 18.8.31).</summary>
public sealed class NumberFormat(string formatString)
{
    public string FormatString { get; } = formatString;

    /// <summary>False for a text that is no format.</summary>
    public bool IsValid => FormatString.Length > 0;

    /// <summary>The value as General shows it.</summary>
    public string Format(object? value, CultureInfo culture, bool isDate1904 = false) => IsValid ? Convert.ToString(value, culture) ?? "" : "";
}
