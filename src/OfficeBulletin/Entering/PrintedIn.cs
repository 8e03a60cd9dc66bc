using System.Globalization;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Entering;

/// <summary>The issue (期) in which an item was printed, as a cell of the ledger says it.</summary>
/// <param name="Channel">The channel's name in the ledger.</param>
public sealed record PrintedIn(string Channel, int Year, int Number, DateOnly? Date)
{
    /// <summary>Null when the masthead lacks the number or its year.</summary>
    public static PrintedIn? Of(Masthead masthead, string channel) =>
        masthead is { Year: { } year, Number: { } number } ? new PrintedIn(channel, year, number, masthead.Date) : null;

    /// <summary>"2023年第12期（2024-01-30）"</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Year}年第{Number}期") + (Date is { } date ? $"（{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}）" : "");

    /// <summary>The day to be noted for an item that nobody noted before: the issue's, in the year that the issue counts for.</summary>
    public DateOnly ItemDate => Date is { } date && date.Year <= Year ? date : new DateOnly(Year, 12, 31);
}
