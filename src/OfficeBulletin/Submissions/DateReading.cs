namespace OfficeBulletin.Submissions;

/// <summary>How a date was written.</summary>
public enum DateVerdict
{
    /// <summary>Year, month and day of a day that there is.</summary>
    Day,

    /// <summary>Several days (2025年3月5日至7日): the first of them is the date.</summary>
    FirstOfSeveral,

    /// <summary>The year has two digits (25.3.5): taken as one of this century.</summary>
    ShortYear,

    /// <summary>Excel's number of a day (45721), which lost its date format.</summary>
    Serial,

    /// <summary>Month and day without a year.</summary>
    NoYear,

    /// <summary>Year and month, or a year, without a day.</summary>
    NoDay,

    /// <summary>A day that the calendar does not have, or that cannot be meant: before 1949 or after 2099.</summary>
    NoSuchDay,

    /// <summary>Days in a wrong order: the last before the first.</summary>
    EndsBeforeItBegins,

    /// <summary>Month or day before the year (3/5/2025): nobody knows which is which.</summary>
    YearLast,

    /// <summary>No date at all.</summary>
    None,
}

/// <summary>A date as a cell gives it.</summary>
/// <param name="Date">Null when the cell gives none.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct DateReading(DateVerdict Verdict, DateOnly? Date);
