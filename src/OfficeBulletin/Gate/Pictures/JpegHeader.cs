using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Pictures;

/// <summary>JPEG (ITU-T T.81): size in the frame header (SOF), resolution in the JFIF segment (ITU-T T.871), else in Exif.</summary>
internal static class JpegHeader
{
    private const double CentimetresInInch = 2.54;

    public static PictureInfo? Look(ReadOnlySpan<byte> jpeg)
    {
        (double? Horizontal, double? Vertical) dpi = (null, null);
        for (var rest = jpeg[2..]; NextMarker(ref rest) is { } marker;)
        {
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
                continue;
            if (marker is 0xD9 or 0xDA || rest.Length < 2)
                return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest);
            if (length < 2 || length > rest.Length)
                return null;
            var segment = rest[2..length];
            if (IsFrame(marker))
                return segment.Length < 5 ? null : new PictureInfo(PictureKind.Jpeg, Short(segment, 3), Short(segment, 1), dpi.Horizontal, dpi.Vertical);
            if (marker == 0xE0 && segment.StartsWith("JFIF\0"u8) && segment.Length >= 12)
                dpi = (Dpi(segment[7], Short(segment, 8)), Dpi(segment[7], Short(segment, 10)));
            else if (marker == 0xE1 && segment.StartsWith("Exif\0\0"u8) && dpi.Horizontal is null)
                dpi = TiffHeader.Resolution(segment[6..]);
            rest = rest[length..];
        }
        return null;
    }

    /// <summary>The code after the next 0xFF, fill bytes skipped (B.1.1.2); null at the end or where no marker stands.</summary>
    private static byte? NextMarker(ref ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty || rest[0] != 0xFF)
            return null;
        rest = rest[(rest.IndexOfAnyExcept((byte)0xFF) is var at and >= 0 ? at : rest.Length)..];
        if (rest.IsEmpty)
            return null;
        var marker = rest[0];
        rest = rest[1..];
        return marker;
    }

    /// <summary>SOF0 to SOF15 without the codes between them that mean tables (table B.1).</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Units 1 and 2 are inches and centimetres; 0 gives only the shape of a pixel.</summary>
    private static double? Dpi(byte unit, int density) => (unit, density) switch
    {
        (_, 0) => null,
        (1, _) => density,
        (2, _) => Math.Round(density * CentimetresInInch, 2),
        _ => null,
    };

    private static int Short(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16BigEndian(from[at..]);
}
