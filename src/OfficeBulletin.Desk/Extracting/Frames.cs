using System.Buffers.Binary;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>How parent and child speak: a length of four bytes, little end first, then so many bytes.</summary>
internal static class Frames
{
    private const int Longest = 64 << 20;

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <exception cref="IOException">The other side is gone.</exception>
    public static async Task Write(Stream to, ReadOnlyMemory<byte> bytes)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        await to.WriteAsync(length).ConfigureAwait(false);
        await to.WriteAsync(bytes).ConfigureAwait(false);
        await to.FlushAsync().ConfigureAwait(false);
    }

    /// <exception cref="IOException">The other side is gone, or says what is no frame.</exception>
    public static async Task<byte[]> Read(Stream from)
    {
        var length = new byte[sizeof(int)];
        await from.ReadExactlyAsync(length).ConfigureAwait(false);
        var count = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (count is < 0 or > Longest)
            throw new InvalidDataException("A frame of an impossible length.");
        var bytes = new byte[count];
        await from.ReadExactlyAsync(bytes).ConfigureAwait(false);
        return bytes;
    }
}
