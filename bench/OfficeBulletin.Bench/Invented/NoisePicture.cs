namespace OfficeBulletin.Bench.Invented;

/// <summary>Pictures of 60 kB that nothing can compress: the headers of a JPEG of 640 × 480 pixels and noise after them. Nobody looks at them: they are only carried.</summary>
internal static class NoisePicture
{
    private const int NoiseBytes = 60_000;

    /// <summary>JFIF with 96 dots per inch, a baseline frame, the start of a scan (ITU-T T.81 B.2).</summary>
    private static ReadOnlySpan<byte> Headers =>
    [
        0xFF, 0xD8,
        0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0, 1, 1, 1, 0, 96, 0, 96, 0, 0,
        0xFF, 0xC0, 0, 11, 8, 480 >> 8, 480 & 0xFF, 640 >> 8, 640 & 0xFF, 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0,
    ];

    public static byte[] Of(int seed)
    {
        var noise = new byte[NoiseBytes];
        new Random(seed).NextBytes(noise);
        noise.AsSpan().Replace((byte)0xFF, (byte)0xFE);
        return [.. Headers, .. noise, 0xFF, 0xD9];
    }
}
