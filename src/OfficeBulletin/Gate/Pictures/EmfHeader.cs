using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Pictures;

/// <summary>Enhanced metafile ([MS-EMF] 2.3.4.2): the frame in hundredths of a millimetre, and the device that it was made for.</summary>
internal static class EmfHeader
{
    private const int HeaderBytes = 88;
    private const double MillimetresInInch = 25.4;

    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.Length >= HeaderBytes && Int(bytes, 0) == 1 && bytes.Slice(40, 4).SequenceEqual(" EMF"u8);

    public static PictureInfo? Look(ReadOnlySpan<byte> emf)
    {
        var horizontal = Dpi(Int(emf, 72), Int(emf, 80));
        var vertical = Dpi(Int(emf, 76), Int(emf, 84));
        if (horizontal is null || vertical is null)
            return null;
        var width = Pixels((long)Int(emf, 32) - Int(emf, 24), horizontal.Value);
        var height = Pixels((long)Int(emf, 36) - Int(emf, 28), vertical.Value);
        return new PictureInfo(PictureKind.Emf, width, height, Math.Round(horizontal.Value, 2), Math.Round(vertical.Value, 2));
    }

    private static int Pixels(long hundredths, double dpi) => (int)Math.Clamp(Math.Round(hundredths / 100.0 / MillimetresInInch * dpi), int.MinValue, int.MaxValue);

    private static double? Dpi(int pixels, int millimetres) => pixels > 0 && millimetres > 0 ? pixels * MillimetresInInch / millimetres : null;

    private static int Int(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadInt32LittleEndian(from[at..]);
}
