namespace OfficeBulletin.Entering;

/// <summary>Whether a row and an item may be one by their days. Annual events come back under the same title in another year.</summary>
internal static class Nearness
{
    /// <summary>Sent in December and printed in spring is one item; the same title a year later is another.</summary>
    private const int HalfYear = 183;

    /// <summary>Of one item the ledger and the submission may give days this far apart: signed off, received.</summary>
    private const int OneMonth = 31;

    /// <summary>True where nothing speaks against one item.</summary>
    /// <param name="day">Null when no day is known.</param>
    /// <param name="year">Year of the issue; null for that of the day.</param>
    public static bool MayBe(OpenRow row, DateOnly? day, int? year) =>
        row.Date is not { } date || (day is null && year is null) || date.Year == (year ?? day!.Value.Year) || Days(date, day ?? new DateOnly(year!.Value, 1, 1)) <= HalfYear;

    public static bool MayBe(OpenRow row, LedgerEntry entry) => MayBe(row, entry.Mark?.Date ?? entry.Date, entry.Mark?.Year);

    /// <summary>True for a row that says the day it was sent, and says the same within a month; a row without a day counts too.</summary>
    public static bool SentTogether(OpenRow row, LedgerEntry entry) => row.Date is not { } date || Days(date, entry.Date) <= OneMonth;

    public static int Days(OpenRow row, LedgerEntry entry) => row.Date is { } date ? Days(date, entry.Date) : 0;

    private static int Days(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);
}
