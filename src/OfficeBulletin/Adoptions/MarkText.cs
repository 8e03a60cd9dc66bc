using System.Buffers;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Adoptions;

/// <summary>
/// Cells of a channel (转报·…, 采用·…): no (blank, 否, 无, 0, ×, —, 未采用), yes (是, √, 1), or yes and where (a date, 2023年第3期, a title, a link), at the end how in brackets （综合）.
/// Any other word says nothing that could be counted.
/// </summary>
public static class MarkText
{
    private const int ShortestTitle = 8;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:(。 \n，；：");

    /// <param name="forwarded">True in a column 转报.</param>
    public static MarkReading Read(string text, bool forwarded = false)
    {
        var where = InvisibleCharacters.Remove(text, []).Trim();
        if (MarkWords.Plain(where, forwarded) is { } plain)
            return plain ? new(MarkVerdict.Yes, ChannelMark.Plain) : MarkReading.No;
        var narrow = HalfWidth.Of(where);
        if (MarkWords.Manner(narrow) is { } alone)
            return new(MarkVerdict.Yes, new ChannelMark(where) { Manner = alone });
        var (before, bracket) = Manner(narrow);
        var first = First(before);
        return MarkWords.Plain(first, forwarded) switch
        {
            false => MarkReading.No,
            true when first.Length == before.Length && bracket is not null && MarkWords.MayBeManner(bracket) => new(MarkVerdict.Yes, new ChannelMark(where) { Manner = bracket }),
            var yes => Place(where, before, bracket, says: yes == true),
        };
    }

    private static MarkReading Place(string where, string before, string? bracket, bool says)
    {
        var rest = LinkText.Without(before);
        var evidence = new MarkEvidence();
        evidence.Take(rest);
        var certain = says || evidence.Certain || rest != before;
        var manner = bracket is null ? null : MarkWords.Manner(bracket) ?? (certain && MarkWords.MayBeManner(bracket) ? bracket : null);
        if (bracket is not null && manner is null)
            evidence.Take(bracket);
        certain |= evidence.Certain;
        var words = string.Concat(evidence.Words);
        if (MarkWords.Doubtful(words) && (certain || words.Length < ShortestTitle * 2))
            return MarkReading.NotUnderstood;
        if (!certain && Chinese(words) < ShortestTitle)
            return MarkReading.NotUnderstood;
        var dated = evidence.On is not null || evidence.Year is not null;
        return new(evidence.NoYear && !dated ? MarkVerdict.NoYear : MarkVerdict.Yes, new ChannelMark(where)
        {
            On = evidence.On,
            MonthOnly = evidence.MonthOnly,
            Year = evidence.Year,
            Number = evidence.Number,
            Manner = manner ?? evidence.Manner,
        });
    }

    /// <summary>The text before a bracket at its end, and what the bracket holds when that has no figures.</summary>
    private static (string Before, string? Bracket) Manner(string narrow)
    {
        var open = narrow is [.., ')'] ? narrow.LastIndexOf('(') : -1;
        var inside = open > 0 ? narrow[(open + 1)..^1].Trim() : "";
        return inside.Length > 0 && inside.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? (narrow[..open].TrimEnd(), inside) : (narrow, null);
    }

    /// <summary>The first word: 否 of 否，已在别处刊发.</summary>
    private static string First(string text) => text.AsSpan().IndexOfAny(Stops) is var end and > 0 ? text[..end] : text;

    private static int Chinese(string words)
    {
        var count = 0;
        foreach (var character in words)
            count += character is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        return count;
    }
}
