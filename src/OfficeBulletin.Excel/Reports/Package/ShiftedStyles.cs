using System.Buffers.Text;
using System.Globalization;

namespace OfficeBulletin.Excel.Reports.Package;

/// <summary>Moves the references of a sheet's cells, rows and columns to their looks, on the bytes: a score card's sheet has tens of thousands of them.</summary>
internal static class ShiftedStyles
{
    /// <param name="sheet">The part as an XML writer writes it: no sign of greater inside of an attribute.</param>
    /// <param name="by">Added to every index but 0.</param>
    public static byte[] Of(ReadOnlySpan<byte> sheet, int by)
    {
        using var shifted = new MemoryStream(sheet.Length + (sheet.Length / 16));
        Span<byte> digits = stackalloc byte[16];
        while (NextIndex(sheet, out var length) is var at and >= 0)
        {
            shifted.Write(sheet[..at]);
            var index = int.Parse(sheet.Slice(at, length), CultureInfo.InvariantCulture);
            Utf8Formatter.TryFormat(index == 0 ? 0 : index + by, digits, out var written);
            shifted.Write(digits[..written]);
            sheet = sheet[(at + length)..];
        }
        shifted.Write(sheet);
        return shifted.ToArray();
    }

    /// <summary>Where the digits of the next index stand; −1 when there is none. What comes before is never the middle of a tag's earlier attributes that could hold one.</summary>
    private static int NextIndex(ReadOnlySpan<byte> sheet, out int length)
    {
        for (var at = sheet.IndexOf((byte)'<'); at >= 0; at = Next(sheet, at, (byte)'<'))
        {
            var end = at + sheet[at..].IndexOf((byte)'>');
            if (Attribute(sheet[(at + 1)..end]) is var index and >= 0)
            {
                var start = at + 1 + index;
                length = sheet[start..].IndexOf((byte)'"');
                return start;
            }
        }
        length = 0;
        return -1;
    }

    private static int Next(ReadOnlySpan<byte> sheet, int at, byte sought) => sheet[(at + 1)..].IndexOf(sought) is var next and >= 0 ? at + 1 + next : -1;

    /// <summary>Where the value of the style attribute begins in a tag of c, row or col.</summary>
    private static int Attribute(ReadOnlySpan<byte> tag)
    {
        var blank = tag.IndexOf((byte)' ');
        if (blank < 0)
            return -1;
        var name = tag[(tag[..blank].IndexOf((byte)':') + 1)..blank];
        var attribute = name.SequenceEqual("c"u8) || name.SequenceEqual("row"u8) ? " s=\""u8 : name.SequenceEqual("col"u8) ? " style=\""u8 : default;
        return !attribute.IsEmpty && tag.IndexOf(attribute) is var at and >= 0 ? at + attribute.Length : -1;
    }
}
