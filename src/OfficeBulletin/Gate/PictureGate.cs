using OfficeBulletin.Gate.Pictures;

namespace OfficeBulletin.Gate;

/// <summary>Recognises pictures by their bytes and reads their size without decoding them: headers alone, in time bounded by their length.</summary>
public static class PictureGate
{
    /// <summary>More than any camera takes or page shows; a picture that claims more costs gigabytes to decode.</summary>
    private const long MostPixels = 100_000_000;

    /// <summary>The format by the first bytes; null when it is none of ours.</summary>
    public static PictureKind? Kind(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => PictureKind.Png,
        [0xFF, 0xD8, 0xFF, ..] => PictureKind.Jpeg,
        [0x47, 0x49, 0x46, 0x38, 0x37 or 0x39, 0x61, ..] => PictureKind.Gif,
        [0x49, 0x49, 0x2A, 0, ..] or [0x4D, 0x4D, 0, 0x2A, ..] => PictureKind.Tiff,
        [0x42, 0x4D, ..] when BmpHeader.Is(bytes) => PictureKind.Bmp,
        [1, 0, 0, 0, ..] when EmfHeader.Is(bytes) => PictureKind.Emf,
        _ => WmfHeader.Is(bytes) ? PictureKind.Wmf : null,
    };

    /// <summary>Format, size and resolution; null when it is no picture of ours, cut off before its size, without extent, or above 100 megapixels.</summary>
    public static PictureInfo? Look(ReadOnlySpan<byte> bytes)
    {
        var info = Kind(bytes) switch
        {
            PictureKind.Png => PngHeader.Look(bytes),
            PictureKind.Jpeg => JpegHeader.Look(bytes),
            PictureKind.Gif => GifHeader.Look(bytes),
            PictureKind.Bmp => BmpHeader.Look(bytes),
            PictureKind.Tiff => TiffHeader.Look(bytes),
            PictureKind.Emf => EmfHeader.Look(bytes),
            PictureKind.Wmf => WmfHeader.Look(bytes),
            _ => null,
        };
        if (info is null || info is { Kind: PictureKind.Wmf, Width: 0, Height: 0 })
            return info;
        return info.Width > 0 && info.Height > 0 && (long)info.Width * info.Height <= MostPixels ? info : null;
    }
}
