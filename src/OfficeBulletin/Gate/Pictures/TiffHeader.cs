using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Pictures;

/// <summary>TIFF 6.0: the first directory's size and resolution tags. Exif in a JPEG has the same form.</summary>
internal static class TiffHeader
{
    private const int Width = 256;
    private const int Height = 257;
    private const int HorizontalResolution = 282;
    private const int VerticalResolution = 283;
    private const int ResolutionUnit = 296;
    private const int ShortType = 3;
    private const int LongType = 4;
    private const int RationalType = 5;
    private const int EntryBytes = 12;
    private const double CentimetresInInch = 2.54;

    public static PictureInfo? Look(ReadOnlySpan<byte> tiff)
    {
        var (horizontal, vertical) = Resolution(tiff);
        return Value(tiff, Width) is { } width and <= int.MaxValue && Value(tiff, Height) is { } height and <= int.MaxValue
            ? new PictureInfo(PictureKind.Tiff, (int)width, (int)height, horizontal, vertical)
            : null;
    }

    /// <summary>Dots per inch across and down; null where the tags are absent or their unit is none.</summary>
    public static (double? Horizontal, double? Vertical) Resolution(ReadOnlySpan<byte> tiff)
    {
        double? factor = Value(tiff, ResolutionUnit) switch
        {
            null or 2 => 1,
            3 => CentimetresInInch,
            _ => null,
        };
        return (Dpi(Value(tiff, HorizontalResolution), factor), Dpi(Value(tiff, VerticalResolution), factor));
    }

    private static double? Dpi(double? dots, double? factor) => dots > 0 && factor is not null ? Math.Round(dots.Value * factor.Value, 2) : null;

    /// <summary>The first value of a tag in the first directory; null when it is absent, of another type, or behind the end.</summary>
    private static double? Value(ReadOnlySpan<byte> tiff, int tag)
    {
        if (tiff.Length < 8)
            return null;
        var little = tiff[0] == 'I';
        var start = Long(tiff, 4, little);
        if (start > tiff.Length - 2)
            return null;
        var entries = tiff[((int)start + 2)..];
        for (var left = Short(tiff, (int)start, little); left > 0 && entries.Length >= EntryBytes; left--, entries = entries[EntryBytes..])
        {
            if (Short(entries, 0, little) == tag)
                return Value(tiff, entries, little);
        }
        return null;
    }

    private static double? Value(ReadOnlySpan<byte> tiff, ReadOnlySpan<byte> entry, bool little)
    {
        switch (Short(entry, 2, little))
        {
            case ShortType:
                return Short(entry, 8, little);
            case LongType:
                return Long(entry, 8, little);
            case RationalType when Long(entry, 8, little) is var at && at <= tiff.Length - 8:
                var denominator = Long(tiff, (int)at + 4, little);
                return denominator == 0 ? null : (double)Long(tiff, (int)at, little) / denominator;
            default:
                return null;
        }
    }

    private static int Short(ReadOnlySpan<byte> from, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(from[at..]) : BinaryPrimitives.ReadUInt16BigEndian(from[at..]);

    private static long Long(ReadOnlySpan<byte> from, int at, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(from[at..]) : BinaryPrimitives.ReadUInt32BigEndian(from[at..]);
}
