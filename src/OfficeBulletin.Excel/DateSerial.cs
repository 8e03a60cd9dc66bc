using System.Globalization;

namespace OfficeBulletin.Excel;

/// <summary>Days counted from 1900 or 1904, as workbooks store dates (ISO/IEC 29500-1 18.17.4).</summary>
internal static class DateSerial
{
    private const int SecondsOfDay = 86_400;

    /// <summary>Lotus 1-2-3 held 1900 for a leap year and everybody since counts that day.</summary>
    private const int PhantomDay = 60;

    /// <summary>1 January 10000, which no format shows.</summary>
    private const int EndOfTime = 2_958_466;

    private static readonly string[] IsoShapes = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mm:ssK", "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFFK"];
    private static readonly DateTime From1900 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime From1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>
    /// "2024-01-30", "2024-01-30T08:30:00" or "08:30:00", to the second; the time is left out where the format does not show it. Day 60 of 1900 is "1900-02-29", which no calendar has;
    /// elapsed time may have more than 24 hours. Null when the number is no date: negative, beyond the year 9999, or a part of day 0 under a format without time.
    /// </summary>
    public static string? Text(double serial, DateParts parts, bool from1904)
    {
        if (serial is < 0 or >= EndOfTime)
            return null;
        var seconds = (long)Math.Round(serial * SecondsOfDay, MidpointRounding.AwayFromZero);
        if (parts.HasFlag(DateParts.Elapsed) && !parts.HasFlag(DateParts.Date))
            return Time(seconds);
        var (day, rest) = ((int)(seconds / SecondsOfDay), seconds % SecondsOfDay);
        if (day == 0 && !(from1904 && parts.HasFlag(DateParts.Date)))
            return parts.HasFlag(DateParts.Time) ? Time(rest) : null;
        return parts.HasFlag(DateParts.Time) && rest > 0 ? $"{Day(day, from1904)}T{Time(rest)}" : Day(day, from1904);
    }

    /// <summary>The number of a day of 1 March 1900 or later.</summary>
    public static int Of(DateOnly day, bool from1904) => day.DayNumber - DateOnly.FromDateTime(from1904 ? From1904 : From1900).DayNumber;

    /// <summary>A date or time as cells of type d spell it (ISO 8601), in the same shapes; null when it is none.</summary>
    public static string? Iso(string written)
    {
        var text = written.Trim();
        if (!DateTime.TryParseExact(text.TrimStart('T'), IsoShapes, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date))
            return null;
        var time = date.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!text.Contains('-', StringComparison.Ordinal))
            return time;
        return date.TimeOfDay == TimeSpan.Zero ? day : $"{day}T{time}";
    }

    private static string Day(int day, bool from1904)
    {
        if (day == PhantomDay && !from1904)
            return "1900-02-29";
        var date = from1904 ? From1904.AddDays(day) : From1900.AddDays(day < PhantomDay ? day + 1 : day);
        return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string Time(long seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
}
