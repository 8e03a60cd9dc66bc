using System.Buffers.Binary;

namespace OfficeBulletin.Gate.Pictures;

/// <summary>GIF 87a and 89a: the size of the logical screen; there is no resolution.</summary>
internal static class GifHeader
{
    public static PictureInfo? Look(ReadOnlySpan<byte> gif) => gif.Length < 10
        ? null
        : new PictureInfo(PictureKind.Gif, BinaryPrimitives.ReadUInt16LittleEndian(gif[6..]), BinaryPrimitives.ReadUInt16LittleEndian(gif[8..]), null, null);
}
