using System.Buffers.Binary;
using System.Text;

namespace OfficeBulletin.Excel.Markup;

/// <summary>Strings of the last short texts: columns repeat the same few words, which need to be made and held only once.</summary>
internal sealed class RecentTexts
{
    private const int Kept = 1_024;
    private const int Longest = 64;

    private readonly byte[] texts = new byte[Kept * Longest];
    private readonly string?[] strings = new string?[Kept];
    private readonly byte[] lengths = new byte[Kept];

    /// <summary>The text in UTF-8 as a string, perhaps one that was given out before.</summary>
    public string Of(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest)
            return Encoding.UTF8.GetString(text);
        var place = Place(text);
        var known = texts.AsSpan(place * Longest, Longest);
        if (strings[place] is { } found && text.SequenceEqual(known[..lengths[place]]))
            return found;
        text.CopyTo(known);
        lengths[place] = (byte)text.Length;
        return strings[place] = Encoding.UTF8.GetString(text);
    }

    private static int Place(ReadOnlySpan<byte> text)
    {
        const ulong Mixing = 0x9E37_79B9_7F4A_7C15;
        var hash = (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Mixing;
        foreach (var unit in text)
            hash = (hash ^ unit) * Mixing;
        return (int)(hash >> 54);
    }
}
