using System.Text;

namespace OfficeBulletin.Excel.Marking;

/// <summary>Parts are in UTF-8 or, seldom, UTF-16; pieces are put in as UTF-8 and the part given back as it was.</summary>
internal static class PartEncoding
{
    /// <summary>Applies a change that is made in UTF-8.</summary>
    public static byte[] Change(byte[] part, Func<byte[], byte[]> change)
    {
        if (Wide(part) is not { } wide)
            return change(part);
        var mark = part[0] is 0xFF or 0xFE ? 2 : 0;
        var changed = change(Encoding.UTF8.GetBytes(wide.GetString(part.AsSpan(mark))));
        return [.. part.AsSpan(0, mark), .. wide.GetBytes(Encoding.UTF8.GetString(changed))];
    }

    /// <summary>The part in UTF-8, to look at.</summary>
    public static byte[] ToUtf8(byte[] part) =>
        Wide(part) is { } wide ? Encoding.UTF8.GetBytes(wide.GetString(part).TrimStart('\uFEFF')) : part;

    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> part) => part switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        _ => null,
    };
}
