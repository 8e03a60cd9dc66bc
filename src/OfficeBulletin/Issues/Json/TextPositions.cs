namespace OfficeBulletin.Issues.Json;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns, both from 1, columns in characters (code points). Cheapest when asked in rising order.</summary>
internal sealed class TextPositions(ReadOnlyMemory<byte> utf8)
{
    private int offset;
    private int line = 1;
    private int column = 1;

    public (int Line, int Column) Of(int target)
    {
        if (target < offset)
            (offset, line, column) = (0, 1, 1);
        foreach (var unit in utf8.Span[offset..Math.Min(target, utf8.Length)])
        {
            if (unit == '\n')
                (line, column) = (line + 1, 1);
            else if ((unit & 0xC0) != 0x80)
                column++;
        }
        offset = target;
        return (line, column);
    }
}
