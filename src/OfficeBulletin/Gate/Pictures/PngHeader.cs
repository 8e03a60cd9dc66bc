using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Pictures;

/// <summary>PNG (ISO/IEC 15948): size in IHDR, resolution in pHYs, which stands before the first IDAT.</summary>
internal static class PngHeader
{
    private const int SignatureBytes = 8;
    private const int ChunkOverhead = 12;
    private const double InchesInMetre = 1 / 0.0254;

    public static PictureInfo? Look(ReadOnlySpan<byte> png)
    {
        PictureInfo? info = null;
        for (var rest = png[SignatureBytes..]; rest.Length >= ChunkOverhead;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - ChunkOverhead)
                return info;
            var type = rest.Slice(4, 4);
            var data = rest.Slice(8, (int)length);
            if (info is null)
            {
                if (!type.SequenceEqual("IHDR"u8) || data.Length < 8)
                    return null;
                info = new PictureInfo(PictureKind.Png, BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]), null, null);
            }
            else if (type.SequenceEqual("pHYs"u8) && data.Length >= 9)
            {
                return data[8] == 1 ? info with { HorizontalDpi = Dpi(data), VerticalDpi = Dpi(data[4..]) } : info;
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                return info;
            }
            rest = rest[(ChunkOverhead + (int)length)..];
        }
        return info;
    }

    /// <summary>Pixels a metre as dots per inch, to a hundredth: 3,780 a metre are 96 dpi; null for 0.</summary>
    private static double? Dpi(ReadOnlySpan<byte> data) => BinaryPrimitives.ReadUInt32BigEndian(data) is var dots and > 0 ? Math.Round(dots / InchesInMetre, 2) : null;
}
