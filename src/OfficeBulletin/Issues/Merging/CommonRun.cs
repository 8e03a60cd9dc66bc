namespace OfficeBulletin.Issues.Merging;

/// <summary>The longest run of blocks that two lists share in the same order.</summary>
internal static class CommonRun
{
    // A body has tens of blocks. Past this, only what stands alike at both ends counts as unmoved; the rest is found as moved.
    private const long LargestTable = 4_000_000;

    /// <summary>For each block of the one list the index of its like in the other, rising; -1 for none.</summary>
    public static int[] Of(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var found = new int[one.Count];
        Array.Fill(found, -1);
        var start = 0;
        while (start < one.Count && start < other.Count && one[start] == other[start])
            found[start] = start++;
        var (oneEnd, otherEnd) = (one.Count, other.Count);
        while (oneEnd > start && otherEnd > start && one[oneEnd - 1] == other[otherEnd - 1])
            found[--oneEnd] = --otherEnd;
        if ((long)(oneEnd - start) * (otherEnd - start) <= LargestTable)
            Between(one, other, start, oneEnd, otherEnd, found);
        return found;
    }

    private static void Between(IReadOnlyList<string> one, IReadOnlyList<string> other, int start, int oneEnd, int otherEnd, int[] found)
    {
        var shared = new int[oneEnd - start + 1, otherEnd - start + 1];
        for (var i = oneEnd - 1; i >= start; i--)
        {
            for (var j = otherEnd - 1; j >= start; j--)
                shared[i - start, j - start] = one[i] == other[j] ? shared[i - start + 1, j - start + 1] + 1 : Math.Max(shared[i - start + 1, j - start], shared[i - start, j - start + 1]);
        }
        for (int i = start, j = start; i < oneEnd && j < otherEnd;)
        {
            if (one[i] == other[j])
                found[i++] = j++;
            else if (shared[i - start + 1, j - start] >= shared[i - start, j - start + 1])
                i++;
            else
                j++;
        }
    }
}
