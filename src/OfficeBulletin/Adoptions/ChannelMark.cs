using OfficeBulletin.Periods;

namespace OfficeBulletin.Adoptions;

/// <summary>That an item was forwarded to a channel (转报) or adopted by it (采用), as one cell says it.</summary>
/// <param name="Where">The cell's text: "2023年第3期", a date, a title, a link; "" for a plain yes.</param>
public sealed record ChannelMark(string Where)
{
    /// <summary>A plain 是, which says no more.</summary>
    public static ChannelMark Plain { get; } = new("");

    /// <summary>The day, when the cell says one.</summary>
    public DateOnly? On { get; init; }

    /// <summary>True when the cell names only the month: <see cref="On"/> is its first day then.</summary>
    public bool MonthOnly { get; init; }

    /// <summary>The year in which it counts, when the cell says one; an issue's year (2023年第12期) rules before the year of its date.</summary>
    public int? Year { get; init; }

    /// <summary>Number of the issue in that year, when the cell says one.</summary>
    public int? Number { get; init; }

    /// <summary>How it was used: 单篇, 综合, 部分 or another word in brackets; null when not said.</summary>
    public string? Manner { get; init; }

    /// <summary>
    /// The one month in which it counts: that of its day; where the cell gives only a year, or the day lies in another year than the issue's, that of the item's date, moved
    /// to the nearest month of the year that rules; without either the month of the item's date.
    /// </summary>
    public Month CountedIn(DateOnly itemDate)
    {
        var month = Month.Of(On ?? itemDate);
        return (Year ?? month.Year) switch
        {
            var year when year > month.Year => new Month(year, 1),
            var year when year < month.Year => new Month(year, 12),
            _ => month,
        };
    }
}
