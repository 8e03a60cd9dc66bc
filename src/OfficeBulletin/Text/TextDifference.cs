namespace OfficeBulletin.Text;

/// <summary>A stretch of one text that stands otherwise in another; a length of 0 means that there is nothing on that side.</summary>
public sealed record TextChange(int FromStart, int FromLength, int ToStart, int ToLength);

/// <summary>Which stretches differ between two short texts, such as a contents entry and a title.</summary>
public static class TextDifference
{
    // A title has tens of characters; two texts far beyond that are shown as one change between what they share at both ends.
    private const int LargestTable = 1 << 20;

    /// <summary>The changes that turn one text into the other, in order; empty when they are equal.</summary>
    public static IReadOnlyList<TextChange> Between(string from, string to)
    {
        var start = from.AsSpan().CommonPrefixLength(to);
        var end = CommonEnd(from.AsSpan(start), to.AsSpan(start));
        var (fromLength, toLength) = (from.Length - start - end, to.Length - start - end);
        if (fromLength == 0 && toLength == 0)
            return [];
        if (fromLength == 0 || toLength == 0 || (long)fromLength * toLength > LargestTable)
            return [new TextChange(start, fromLength, start, toLength)];
        return Changes(from.AsSpan(start, fromLength), to.AsSpan(start, toLength), start);
    }

    private static int CommonEnd(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        var length = 0;
        while (length < from.Length && length < to.Length && from[^(length + 1)] == to[^(length + 1)])
            length++;
        return length;
    }

    /// <summary>Walks the table of longest common subsequences; what lies between two shared characters is one change.</summary>
    private static List<TextChange> Changes(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int offset)
    {
        var shared = SharedLengths(from, to);
        var changes = new List<TextChange>();
        int i = 0, j = 0, fromStart = 0, toStart = 0;
        while (i < from.Length || j < to.Length)
        {
            if (i < from.Length && j < to.Length && from[i] == to[j])
            {
                Close(i, j);
                (fromStart, toStart) = (++i, ++j);
            }
            else if (j == to.Length || (i < from.Length && shared[i + 1, j] >= shared[i, j + 1]))
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        Close(i, j);
        return changes;

        void Close(int fromEnd, int toEnd)
        {
            if (fromEnd > fromStart || toEnd > toStart)
                changes.Add(new TextChange(offset + fromStart, fromEnd - fromStart, offset + toStart, toEnd - toStart));
        }
    }

    private static int[,] SharedLengths(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        var shared = new int[from.Length + 1, to.Length + 1];
        for (var i = from.Length - 1; i >= 0; i--)
        {
            for (var j = to.Length - 1; j >= 0; j--)
                shared[i, j] = from[i] == to[j] ? shared[i + 1, j + 1] + 1 : Math.Max(shared[i + 1, j], shared[i, j + 1]);
        }
        return shared;
    }
}
