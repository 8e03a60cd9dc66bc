namespace OfficeBulletin.Excel.Reports.Items;

/// <summary>Bytes that are being written, in an array that grows.</summary>
internal sealed class ByteBuffer(int firstBytes)
{
    private byte[] bytes = new byte[firstBytes];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Room for that many bytes; <see cref="Advance"/> says how many were written.</summary>
    public Span<byte> Room(int most)
    {
        if (bytes.Length - Length < most)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + most));
        return bytes.AsSpan(Length);
    }

    public void Advance(int written) => Length += written;

    public void Write(ReadOnlySpan<byte> written)
    {
        written.CopyTo(Room(written.Length));
        Length += written.Length;
    }

    public void Clear() => Length = 0;
}
