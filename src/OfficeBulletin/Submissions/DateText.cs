using System.Globalization;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Submissions;

/// <summary>
/// Dates as people type them: 2025-03-05, 2025.3.5, 2025/3/5, 20250305, 2025年3月5日上午, 二〇二五年三月五日, with times and weekdays; of several days the first. The order is always
/// year, month, day.
/// </summary>
public static class DateText
{
    private const int FirstYear = 1949;
    private const int LastYear = 2099;

    /// <summary>The day that Excel numbers 0 from 1 March 1900 on (ISO/IEC 29500-1 18.17.4.1).</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly System.Buffers.SearchValues<char> ZeroLike = System.Buffers.SearchValues.Create("Oo0");

    public static DateReading Read(string text)
    {
        // What cells of dates hold, and by far the commonest.
        if (text.Length == 10 && text[4] == '-' && text[7] == '-' && Digits(text.AsSpan(0, 4), out var year) && Digits(text.AsSpan(5, 2), out var month) && Digits(text.AsSpan(8), out var day))
            return Day(year, month, day, DateVerdict.Day);
        var narrow = WithZeros(HalfWidth.Of(text).Trim().TrimStart(['\'', '’', '‘', '`']));
        var bracket = narrow.TrimEnd() is [.., ')' or '）'] ? narrow.AsSpan().LastIndexOfAny('(', '（') : -1;
        var scan = new DateScan((bracket > 0 ? narrow.AsSpan(0, bracket) : narrow).Trim().TrimEnd("。.、,，/-—；;起").TrimStart("自从于截至"));
        if (!scan.Number(out var first, out var digits))
            return new(DateVerdict.None, null);
        return digits switch
        {
            8 or 12 or 14 => Compact(first, digits, ref scan),
            5 => Serial((int)first, ref scan),
            6 when first is >= 190001 and <= 209912 && first % 100 is >= 1 and <= 12 => scan.AtEnd ? new(DateVerdict.NoDay, null) : new(DateVerdict.None, null),
            6 => Ending(Day(2000 + (int)(first / 10000), (int)(first / 100 % 100), (int)(first % 100), DateVerdict.ShortYear), ref scan),
            4 => AfterYear((int)first, DateVerdict.Day, ref scan),
            2 => AfterTwoDigits((int)first, ref scan),
            1 => AfterMonth(ref scan),
            _ => new(DateVerdict.None, null),
        };
    }

    /// <summary>Letters O and digits 0 that were typed for the 〇 of a Chinese year, and letters O for the 0 of an Arabic number.</summary>
    private static string WithZeros(string text)
    {
        if (text.AsSpan().IndexOfAny(ZeroLike) < 0)
            return text;
        var written = text.ToCharArray();
        for (var index = 0; index < written.Length; index++)
        {
            if (!ZeroLike.Contains(written[index]))
                continue;
            var before = index > 0 ? written[index - 1] : ' ';
            var after = index + 1 < written.Length ? written[index + 1] : ' ';
            if (DateScan.IsChineseDigit(before) || DateScan.IsChineseDigit(after))
                written[index] = '〇';
            else if ((char.IsAsciiDigit(before) || char.IsAsciiDigit(after)) && !char.IsAsciiLetter(before) && (!char.IsAsciiLetter(after) || ZeroLike.Contains(after)))
                written[index] = '0';
        }
        return new string(written);
    }

    private static bool Digits(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static DateReading Compact(long number, int digits, ref DateScan scan)
    {
        var day = digits switch { 14 => number / 1_000_000, 12 => number / 10_000, _ => number };
        return Ending(Day((int)(day / 10000), (int)(day / 100 % 100), (int)(day % 100), DateVerdict.Day), ref scan);
    }

    private static DateReading Serial(int number, ref DateScan scan)
    {
        scan.Fraction();
        return scan.AtEnd && DayZero.AddDays(number) is { Year: >= 1990 and <= LastYear } day ? new(DateVerdict.Serial, day) : new(DateVerdict.None, null);
    }

    private static DateReading AfterYear(int year, DateVerdict verdict, ref DateScan scan)
    {
        if (scan.AtEnd || scan.Only('年'))
            return new(year is >= FirstYear and <= LastYear ? DateVerdict.NoDay : DateVerdict.None, null);
        if (!scan.Separator('年') || !scan.Number(out var month, out var digits) || digits > 2)
            return new(DateVerdict.None, null);
        if (scan.AtEnd || scan.Only('月'))
            return new(DateVerdict.NoDay, null);
        if (!scan.Separator('月'))
            return new(DateVerdict.None, null);
        if (!scan.Number(out var day, out digits))
            return new(scan.PartOfMonth() ? DateVerdict.NoDay : DateVerdict.None, null);
        if (digits > 2)
            return new(DateVerdict.None, null);
        scan.DayMark();
        return Ending(Day(year, (int)month, (int)day, verdict), ref scan);
    }

    /// <summary>A year in short (25.3.5), or a month (12月5日, 12.5, 12/5/2025).</summary>
    private static DateReading AfterTwoDigits(int number, ref DateScan scan)
    {
        var copy = scan;
        var reading = AfterYear(2000 + number, DateVerdict.ShortYear, ref copy);
        return reading.Verdict is DateVerdict.None or DateVerdict.NoDay ? AfterMonth(ref scan) : reading;
    }

    private static DateReading AfterMonth(ref DateScan scan)
    {
        if (!scan.Separator('月') || !scan.Number(out _, out var digits) || digits > 2)
            return new(DateVerdict.None, null);
        scan.DayMark();
        if (scan.Separator('-') && scan.Number(out _, out digits) && digits == 4 && scan.AtEnd)
            return new(DateVerdict.YearLast, null);
        return new(DateVerdict.NoYear, null);
    }

    /// <summary>Judges what follows a day: nothing, a time of day, a weekday, or the last of several days.</summary>
    private static DateReading Ending(DateReading day, ref DateScan scan)
    {
        if (day.Date is not { } first || scan.TimeOfDay())
            return day;
        if (!scan.Until() || !scan.LastDay(first, out var last))
            return new(DateVerdict.None, null);
        if (last is null)
            return new(DateVerdict.NoSuchDay, null);
        return last < first ? new(DateVerdict.EndsBeforeItBegins, null) : day with { Verdict = DateVerdict.FirstOfSeveral };
    }

    private static DateReading Day(int year, int month, int day, DateVerdict verdict) =>
        Real(year, month, day) is { Year: >= FirstYear and <= LastYear } date ? new(verdict, date) : new(DateVerdict.NoSuchDay, null);

    internal static DateOnly? Real(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    internal static long? ChineseDigits(ReadOnlySpan<char> text) => ChineseNumber.Parse(text);
}
