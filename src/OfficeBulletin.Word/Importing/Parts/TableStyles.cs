using System.Text;

namespace OfficeBulletin.Word.Importing.Parts;

/// <summary>
/// Cuts table styles out of the bytes of a style sheet before they are parsed: tables are set in our own style, and a hundred unused ones make up nine tenths of
/// what many programs write. The gate has found the part well-formed, so a style ends at its first end tag; a part in which anything could stand in the way of that
/// (comments, character data, instructions, a style inside a style) is left alone.
/// </summary>
internal static class TableStyles
{
    /// <returns>The part without them; the part itself when nothing could be cut.</returns>
    public static ReadOnlyMemory<byte> Cut(ReadOnlyMemory<byte> part)
    {
        var bytes = part.Span;
        if (Prefix(bytes) is not { } prefix || bytes.IndexOf("<!"u8) >= 0 || bytes.LastIndexOf("<?"u8) > 3)
            return part;
        var opening = Encoding.UTF8.GetBytes($"<{prefix}style ");
        var closing = Encoding.UTF8.GetBytes($"</{prefix}style>");
        var type = Encoding.UTF8.GetBytes($" {prefix}type=\"table\"");
        var kept = new MemoryStream();
        var position = 0;
        for (var start = bytes.IndexOf(opening); start >= 0;)
        {
            var tag = bytes[start..(start + bytes[start..].IndexOf((byte)'>') + 1)];
            var next = start + tag.Length;
            if (tag.IndexOf(type) >= 0 && tag[^2] != '/' && bytes[next..].IndexOf(closing) is >= 0 and var end)
            {
                if (bytes.Slice(next, end).IndexOf(opening.AsSpan()[..^1]) >= 0)
                    return part;
                kept.Write(bytes[position..start]);
                position = next = next + end + closing.Length;
            }
            start = bytes[next..].IndexOf(opening) is >= 0 and var found ? next + found : -1;
        }
        if (position == 0)
            return part;
        kept.Write(bytes[position..]);
        return kept.GetBuffer().AsMemory(0, (int)kept.Length);
    }

    /// <summary>The root's prefix with its colon ("w:"), as the file has it; null when the root is no style sheet in an encoding of single bytes.</summary>
    private static string? Prefix(ReadOnlySpan<byte> bytes)
    {
        var name = bytes.IndexOf("styles"u8);
        var start = name < 0 ? -1 : bytes[..name].LastIndexOf((byte)'<');
        return start < 0 ? null : Encoding.UTF8.GetString(bytes[(start + 1)..name]);
    }
}
