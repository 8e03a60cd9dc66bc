using System.Globalization;

namespace OfficeBulletin.Excel.Legacy;

/// <summary>A number of a sheet as text: in the fewest digits that give the same value, or as the date it counts.</summary>
internal static class SerialDate
{
    /// <summary>The day after 9999-12-31.</summary>
    private const double End = 2_958_466;

    private const int SecondsOfDay = 86_400;
    private const int DaysTo1904 = 1_462;

    /// <summary>1900-02-29.</summary>
    private const int NeverWas = 60;

    /// <summary>"2024-01-30", "2024-01-30T08:30:00" or "08:30:00", to the second; null when the number counts no date.</summary>
    /// <param name="from1904">True when day 0 is 1904-01-01; else day 1 is 1900-01-01, and day 60 never was.</param>
    public static string? Iso(double serial, bool from1904)
    {
        if (!(serial >= 0))
            return null;
        var day = Math.Floor(serial);
        var seconds = Math.Round((serial - day) * SecondsOfDay);
        if (seconds >= SecondsOfDay)
            (day, seconds) = (day + 1, 0);
        if (day == 0)
            return DateTime.UnixEpoch.AddSeconds(seconds).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        if (day == NeverWas && !from1904)
            return null;
        day += from1904 ? DaysTo1904 : day < NeverWas ? 1 : 0;
        if (day >= End)
            return null;
        var date = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(day).AddSeconds(seconds);
        return date.ToString(seconds == 0 ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>"0.1", "13800000000"; never with an exponent where a decimal can hold the value.</summary>
    public static string Digits(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain) && plain != 0
            ? plain.ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
