using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Pictures;

/// <summary>Windows bitmap ([MS-WMF] 2.2.2.9 and the file header before it): core header of 12 bytes, or info header of 40 and more.</summary>
internal static class BmpHeader
{
    private const int FileHeaderBytes = 14;
    private const int CoreHeader = 12;
    private const int InfoHeader = 40;
    private const int LongestHeader = 124;

    /// <summary>"BM" alone begins many texts: the reserved bytes and the header's length are looked at too.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= FileHeaderBytes + CoreHeader && bytes.StartsWith("BM"u8) && Int(bytes, 6) == 0 && Int(bytes, FileHeaderBytes) is CoreHeader or (>= InfoHeader and <= LongestHeader);

    public static PictureInfo? Look(ReadOnlySpan<byte> bmp)
    {
        var header = bmp[FileHeaderBytes..];
        if (Int(header, 0) == CoreHeader)
            return new PictureInfo(PictureKind.Bmp, BinaryPrimitives.ReadUInt16LittleEndian(header[4..]), BinaryPrimitives.ReadUInt16LittleEndian(header[6..]), null, null);
        if (header.Length < InfoHeader)
            return null;
        // A negative height means that the rows run from the top; int.MinValue stays negative and is refused for its extent.
        var height = Int(header, 8);
        return new PictureInfo(PictureKind.Bmp, Int(header, 4), height < 0 ? unchecked(-height) : height, Dpi(Int(header, 24)), Dpi(Int(header, 28)));
    }

    private static double? Dpi(int dotsInMetre) => dotsInMetre > 0 ? Math.Round(dotsInMetre * 0.0254, 2) : null;

    private static int Int(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadInt32LittleEndian(from[at..]);
}
