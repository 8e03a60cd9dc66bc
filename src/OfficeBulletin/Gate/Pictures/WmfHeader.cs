using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Pictures;

/// <summary>Windows metafile ([MS-WMF] 2.3.2): only the placeable form says how large it is.</summary>
internal static class WmfHeader
{
    private const int PlaceableBytes = 22;
    private const int HeaderBytes = 18;

    public static bool Is(ReadOnlySpan<byte> bytes) => IsPlaceable(bytes)
        || bytes.Length >= HeaderBytes && bytes[0] is 1 or 2 && bytes[1..].StartsWith((ReadOnlySpan<byte>)[0, 9, 0]) && Short(bytes, 4) is 0x0100 or 0x0300;

    public static PictureInfo? Look(ReadOnlySpan<byte> wmf)
    {
        if (!IsPlaceable(wmf))
            return new PictureInfo(PictureKind.Wmf, 0, 0, null, null);
        double? unitsInInch = Short(wmf, 14) is var units and > 0 ? units : null;
        return new PictureInfo(PictureKind.Wmf, Math.Abs(Signed(wmf, 10) - Signed(wmf, 6)), Math.Abs(Signed(wmf, 12) - Signed(wmf, 8)), unitsInInch, unitsInInch);
    }

    private static bool IsPlaceable(ReadOnlySpan<byte> bytes) => bytes.Length >= PlaceableBytes && bytes.StartsWith((ReadOnlySpan<byte>)[0xD7, 0xCD, 0xC6, 0x9A]);

    private static int Short(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);

    private static int Signed(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadInt16LittleEndian(from[at..]);
}
