using System.Buffers.Text;
using System.Globalization;
using System.Text;
using OfficeBulletin.Desk;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App.Api;

/// <summary>How lists are cut into pages: a limit, and a cursor that nobody but the server reads.</summary>
internal static class Paging
{
    public const int Usual = 50;

    public const int Most = 100;

    /// <summary>A search goes no deeper: nobody reads that far.</summary>
    private const int Deepest = 1000;

    public static IEnumerable<Finding> LimitFaults(int? limit) =>
        limit is < 1 or > Most ? [DeskFindings.ValueWrong("limit", $"一页最少 1 条，最多 {Most} 条。")] : [];

    public static Finding CursorFault() => DeskFindings.ValueWrong("cursor", "翻页的位置不对；请从第一页重新开始。");

    public static string Cursor(ListedItem last) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes($"{last.SentOn.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{last.Id}"));

    /// <summary>Null when it is none of ours.</summary>
    public static ItemPlace? Place(string cursor) =>
        Text(cursor) is { Length: > 8 } text && DateOnly.TryParseExact(text[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new ItemPlace(day, text[8..]) : null;

    public static string Cursor(int skip) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(skip.ToString(CultureInfo.InvariantCulture)));

    /// <summary>How many were shown; null when it is none of ours, or deeper than anybody is led.</summary>
    public static int? Skip(string cursor) => int.TryParse(Text(cursor), NumberStyles.None, CultureInfo.InvariantCulture, out var skip) && skip <= Deepest ? skip : null;

    private static string? Text(string cursor)
    {
        var bytes = new byte[cursor.Length];
        return cursor.Length <= 200 && Base64Url.IsValid(cursor) && Base64Url.TryDecodeFromChars(cursor, bytes, out var written) ? Encoding.ASCII.GetString(bytes, 0, written) : null;
    }
}
