using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Storage;
using OfficeBulletin.Storage.Ledgers;

namespace OfficeBulletin.Desk.Ledgers;

/// <summary>How a cell of the ledger says what became of an item in a channel.</summary>
internal static class MarkCell
{
    /// <summary>"2025年第3期（2025-06-15）", the place, the day, or 是; a place that could be read as anything but yes is said with 是 in front, or left out.</summary>
    public static string Text(ItemMark mark)
    {
        var forwarded = mark.Mark == ItemMark.Forwarded;
        string[] wordings = (mark.Place, Day(mark.Day)) switch
        {
            ({ Length: > 0 } place, { } day) => [$"{place}（{day}）", $"是，{place}（{day}）", day],
            ({ Length: > 0 } place, null) => [place, $"是，{place}"],
            (_, { } day) => [day],
            _ => [],
        };
        return wordings.FirstOrDefault(wording => MarkText.Read(wording, forwarded).Verdict == MarkVerdict.Yes) ?? LedgerForm.Yes;
    }

    /// <summary>"2025年第3期（2025-06-15）", "2025年增刊第1期（2025-06-15）": what it is when the own bulletin printed it.</summary>
    public static string Text(PublishedItem item)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{item.Year}年{(item.Supplement ? "增刊" : "")}第{item.Number}期");
        return Day(item.PublishedAt is { } at ? DateOnly.FromDateTime(at.LocalDateTime) : null) is { } day ? $"{number}（{day}）" : number;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
