namespace OfficeBulletin.Storage;

/// <summary>
/// Ids in the order in which they are made: UUIDs of version 7 (RFC 9562 5.7) with the counter of 6.2, method 1, in place of the first random bits. A clock that stands or goes back
/// does not disturb the order. Not for several threads at once.
/// </summary>
internal sealed class IdSequence
{
    private const int Most = (1 << 12) - 1;

    private long last;
    private int count;

    /// <summary>32 hexadecimal digits, 62 bits of them random.</summary>
    public string Next(DateTimeOffset at)
    {
        var now = Math.Max(at.ToUnixTimeMilliseconds(), last);
        count = now == last ? count + 1 : 0;
        if (count > Most)
            (now, count) = (now + 1, 0);
        last = now;
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(now)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | (count >> 8));
        bytes[7] = (byte)count;
        return new Guid(bytes, bigEndian: true).ToString("N");
    }
}
