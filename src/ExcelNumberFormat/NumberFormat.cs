using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>
/// A number format (数字格式) of a cell: shows a value as Excel would (ECMA-376 part 1, 18.8.30 and 18.8.31), in a cell that is wide enough. Colours are left out;
/// a blank as wide as a character (_x) is one blank, a fill (*x) is nothing.
/// </summary>
public sealed class NumberFormat
{
    private readonly SectionChoice sections;

    /// <param name="formatString">"0.00", "yyyy\"年\"m\"月\"", "General" …; the empty string is General.</param>
    public NumberFormat(string formatString)
    {
        FormatString = formatString;
        var scanned = FormatScanner.Scan(formatString.Length == 0 ? "General" : formatString);
        IsValid = scanned is not null;
        sections = new SectionChoice(scanned ?? [Section.General]);
    }

    public string FormatString { get; }

    /// <summary>False when Excel would not accept the format: values are shown as by General then.</summary>
    public bool IsValid { get; }

    /// <summary>The text of a value. What Excel cannot show and fills with number signs, such as a date before its first day, is "###".</summary>
    /// <param name="value">A number, a date, a time span, a truth value or a text; null shows nothing.</param>
    /// <param name="culture">Gives the decimal point, the thousands separator, and names of months and days unless the format names a language.</param>
    /// <param name="isDate1904">True when day 0 is 1 January 1904.</param>
    public string Format(object? value, CultureInfo culture, bool isDate1904 = false)
    {
        var cell = CellValue.Of(value, culture, isDate1904);
        return cell.Number is { } number ? ShowNumber(number, culture, isDate1904)
            : cell.Formattable ? ShowText(cell.Text)
            : cell.Text;
    }

    private string ShowNumber(double number, CultureInfo culture, bool isDate1904)
    {
        if (!double.IsFinite(number))
            return number.ToString(culture);
        if (sections.For(number) is not { } section)
            return SectionChoice.CannotBeShown;
        if (section.IsDate)
            return DateText.Of(section, number, culture, isDate1904);
        var amount = Math.Abs(number);
        var text = section.IsGeneral || section.HasText ? GeneralText.In(section, amount, culture)
            : section.IsFraction ? FractionText.Of(section, amount)
            : section.IsExponent ? ExponentText.Of(section, amount, culture)
            : DigitText.Of(section, amount, culture);
        return number < 0 && section.Tokens.Count > 0 && !sections.DropsSign(section) ? "-" + text : text;
    }

    private string ShowText(string text) =>
        sections.ForText is { } section ? string.Concat(section.Tokens.Select(token => token.Kind == TokenKind.TextValue ? text : token.Shown)) : text;
}
