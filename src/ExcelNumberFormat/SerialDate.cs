namespace ExcelNumberFormat;

/// <summary>A day and a time of day of the date systems 1900 and 1904 (ECMA-376 part 1, 18.17.4.1).</summary>
/// <param name="Weekday">0 is Sunday.</param>
internal sealed record SerialDate(int Year, int Month, int Day, int Weekday, int Hour, int Minute, int Second, int Millisecond, double TotalSeconds)
{
    private const int DaysTo1904 = 1462;
    private const int LastDay = 2_958_465;
    private const long DayMilliseconds = 86_400_000;

    /// <summary>The date of a serial number, its time rounded to that many digits of a second (0 to 3); null for a day that no date system has.</summary>
    public static SerialDate? Of(double serial, int secondDigits, bool isDate1904)
    {
        var counted = isDate1904 ? serial + DaysTo1904 : serial;
        if (serial < 0 || counted >= LastDay + 1)
            return null;
        var step = (long)Math.Pow(10, 3 - secondDigits);
        var milliseconds = (long)Math.Round(counted * DayMilliseconds / step, MidpointRounding.AwayFromZero) * step;
        var (day, time) = ((int)(milliseconds / DayMilliseconds), milliseconds % DayMilliseconds);
        if (day > LastDay)
            return null;
        var (year, month, dayOfMonth) = Calendar(day);
        var total = (milliseconds - (isDate1904 ? DaysTo1904 * DayMilliseconds : 0)) / 1000.0;
        return new SerialDate(year, month, dayOfMonth, (day + 6) % 7, (int)(time / 3_600_000), (int)(time / 60_000 % 60), (int)(time / 1000 % 60), (int)(time % 1000), total);
    }

    // The 1900 system has a day 0 and a 29 February 1900, day 60; its weekdays are shifted before that day.
    private static (int Year, int Month, int Day) Calendar(int day)
    {
        if (day == 0)
            return (1900, 1, 0);
        if (day == 60)
            return (1900, 2, 29);
        var date = new DateOnly(1899, 12, day < 60 ? 31 : 30).AddDays(day);
        return (date.Year, date.Month, date.Day);
    }
}
