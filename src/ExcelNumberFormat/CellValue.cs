using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A value as a cell holds it: a number, or a text. Truth values are texts that no format touches.</summary>
internal sealed record CellValue(double? Number, string Text, bool Formattable)
{
    private const double DaysTo1904 = 1462;

    // 1 March 1900 counted from 30 December 1899: from there on the 1900 system is right, before it is one day short (SerialDate).
    private const double FirstTrueDay = 61;

    public static CellValue Of(object? value, CultureInfo culture, bool isDate1904) => value switch
    {
        null => new(Number: null, "", Formattable: false),
        bool truth => new(Number: null, truth ? "TRUE" : "FALSE", Formattable: false),
        string text => new(Number: null, text, Formattable: true),
        DateTime date => OfNumber(Serial(date, isDate1904)),
        TimeSpan span => OfNumber(span.TotalDays),
        double or float or decimal or byte or sbyte or short or ushort or int or uint or long or ulong => OfNumber(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => new(Number: null, Convert.ToString(value, culture) ?? "", Formattable: true),
    };

    private static CellValue OfNumber(double number) => new(number, "", Formattable: true);

    private static double Serial(DateTime date, bool isDate1904)
    {
        var days = (date - new DateTime(1899, 12, 30, 0, 0, 0, date.Kind)).TotalDays;
        return isDate1904 ? days - DaysTo1904 : days >= FirstTrueDay ? days : days - 1;
    }
}
