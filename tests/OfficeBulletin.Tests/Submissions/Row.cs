using OfficeBulletin.Submissions;

namespace OfficeBulletin.Tests.Submissions;

/// <summary>Rows as units send them.</summary>
internal static class Row
{
    private static int rows;

    public static ReceivedItem Of(string units, string title, string text, string? date = null, string? signed = null, string? category = "动态", string? note = null, string? file = null) => new(
        new SubmissionItem(new SubmissionOrigin($"submissions/{file ?? units}.xlsx", "报送", Interlocked.Increment(ref rows)), units.Split('、'), [title])
        {
            Category = category,
            Note = note,
            EventDate = Day(date),
            SignedOn = Day(signed),
        },
        [text]);

    public static DateOnly? Day(string? date) => date is null ? null : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
}
