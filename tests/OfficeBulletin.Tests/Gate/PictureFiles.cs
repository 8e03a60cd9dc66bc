using System.Buffers.Binary;

namespace OfficeBulletin.Tests.Gate;

/// <summary>Headers of pictures, as the formats' standards lay them out; no picture data follows, none is needed.</summary>
internal static class PictureFiles
{
    public static byte[] Png(int width, int height, uint dotsInMetre = 0, byte unit = 1) =>
    [
        0x89, .. "PNG\r\n\x1A\n"u8,
        .. Chunk("IHDR"u8, [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]),
        .. dotsInMetre == 0 ? [] : Chunk("pHYs"u8, [.. Big((int)dotsInMetre), .. Big((int)dotsInMetre), unit]),
        .. Chunk("IDAT"u8, []), .. Chunk("IEND"u8, []),
    ];

    public static byte[] Jpeg(short width, short height, byte unit = 0, short density = 1, byte frame = 0xC0, byte[]? exif = null) =>
    [
        0xFF, 0xD8,
        .. exif is null ? Segment(0xE0, [.. "JFIF\0"u8, 1, 1, unit, .. Big(density), .. Big(density), 0, 0]) : Segment(0xE1, [.. "Exif\0\0"u8, .. exif]),
        .. Segment(0xDB, new byte[65]), .. Segment(0xC4, new byte[20]), 0xFF,
        .. Segment(frame, [8, .. Big(height), .. Big(width), 3, 1, 0x22, 0]),
        .. Segment(0xDA, [1, 1, 0]), 0xFF, 0xD9,
    ];

    public static byte[] Gif(short width, short height) => [.. "GIF89a"u8, .. Little(width), .. Little(height), 0, 0, 0];

    public static byte[] Bmp(int width, int height, int dotsInMetre) =>
        [.. "BM"u8, .. Little(54), .. Little(0), .. Little(54), .. Little(40), .. Little(width), .. Little(height), 1, 0, 24, 0, .. Little(0), .. Little(0), .. Little(dotsInMetre), .. Little(dotsInMetre), .. new byte[8]];

    public static byte[] CoreBmp(short width, short height) => [.. "BM"u8, .. Little(26), .. Little(0), .. Little(26), .. Little(12), .. Little(width), .. Little(height), 1, 0, 24, 0];

    /// <summary>Width, height, both resolutions as a fraction, unit.</summary>
    public static byte[] Tiff(int width, int height, int dots, int over, short unit, bool big = false)
    {
        byte[] Number(int value) => big ? Big(value) : Little(value);
        byte[] Short(short value) => big ? Big(value) : Little(value);
        byte[] Tag(short tag, short type, byte[] value) => [.. Short(tag), .. Short(type), .. Number(1), .. value];
        return
        [
            .. big ? "MM\0*"u8 : "II*\0"u8, .. Number(16), .. Number(dots), .. Number(over), .. Short(5),
            .. Tag(256, 4, Number(width)), .. Tag(257, 3, [.. Short((short)height), 0, 0]), .. Tag(282, 5, Number(8)), .. Tag(283, 5, Number(8)), .. Tag(296, 3, [.. Short(unit), 0, 0]), .. Number(0),
        ];
    }

    /// <summary>A frame in hundredths of a millimetre on a device of 3,200 × 2,400 dots and 320 × 240 mm: 254 dots an inch.</summary>
    public static byte[] Emf(int width, int height) =>
    [
        .. Little(1), .. Little(88), .. new byte[16], .. Little(100), .. Little(100), .. Little(100 + width), .. Little(100 + height), .. " EMF"u8,
        .. new byte[28], .. Little(3_200), .. Little(2_400), .. Little(320), .. Little(240),
    ];

    public static byte[] PlaceableWmf(short width, short height, short unitsInInch) =>
        [0xD7, 0xCD, 0xC6, 0x9A, 0, 0, .. Little((short)-10), .. Little((short)0), .. Little((short)(width - 10)), .. Little(height), .. Little(unitsInInch), .. new byte[6], .. Wmf()];

    public static byte[] Wmf() => [1, 0, 9, 0, 0, 3, .. new byte[12]];

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data) => [.. Big(data.Length), .. type, .. data, .. Check(type, data)];

    private static byte[] Check(ReadOnlySpan<byte> type, byte[] data) => Big((int)LyingZip.Crc([.. type, .. data]));

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, .. Big((short)(data.Length + 2)), .. data];

    private static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Big(short value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Little(int value) => [.. Big(value).Reverse()];

    private static byte[] Little(short value) => [.. Big(value).Reverse()];
}
