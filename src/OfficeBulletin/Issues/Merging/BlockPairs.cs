namespace OfficeBulletin.Issues.Merging;

/// <summary>Which block of one body became which of another: unmoved, moved, or reworded in its place.</summary>
internal static class BlockPairs
{
    private const double Reworded = 0.35;

    /// <summary>For each block of the first body its index in the other, or -1 when it is gone.</summary>
    public static int[] Of(IReadOnlyList<Block> one, IReadOnlyList<Block> other)
    {
        List<string> keys = [.. one.Select(BlockText.Key)];
        List<string> otherKeys = [.. other.Select(BlockText.Key)];
        var found = CommonRun.Of(keys, otherKeys);
        var taken = found.Where(index => index >= 0).ToHashSet();
        var unmoved = found.ToArray();
        for (var index = 0; index < found.Length; index++)
        {
            if (found[index] < 0 && Enumerable.Range(0, other.Count).FirstOrDefault(place => !taken.Contains(place) && otherKeys[place] == keys[index], -1) is var moved and >= 0 && taken.Add(moved))
                found[index] = moved;
        }
        PairReworded(one, other, unmoved, found, taken);
        return found;
    }

    /// <summary>Between two unmoved blocks, what is left over on both sides is the same block in other words: by likeness, else by place where the numbers agree.</summary>
    private static void PairReworded(IReadOnlyList<Block> one, IReadOnlyList<Block> other, int[] unmoved, int[] found, HashSet<int> taken)
    {
        for (int start = 0, otherStart = 0; start <= one.Count;)
        {
            var end = start;
            while (end < one.Count && unmoved[end] < 0)
                end++;
            var otherEnd = end < one.Count ? unmoved[end] : other.Count;
            PairGap(one, other, [.. Enumerable.Range(start, end - start).Where(index => found[index] < 0)], [.. Enumerable.Range(otherStart, Math.Max(0, otherEnd - otherStart)).Where(index => !taken.Contains(index))], found);
            (start, otherStart) = (end + 1, otherEnd + 1);
        }
    }

    private static void PairGap(IReadOnlyList<Block> one, IReadOnlyList<Block> other, List<int> left, List<int> right, int[] found)
    {
        if (left.Count == 0 || right.Count == 0)
            return;
        var best = (Score: Reworded, Left: -1, Right: -1);
        for (var i = 0; i < left.Count; i++)
        {
            for (var j = 0; j < right.Count; j++)
            {
                if (one[left[i]].GetType() == other[right[j]].GetType() && Likeness.Of(BlockText.Of(one[left[i]]), BlockText.Of(other[right[j]])) is var score && score > best.Score)
                    best = (score, i, j);
            }
        }
        if (best.Left >= 0)
        {
            found[left[best.Left]] = right[best.Right];
            PairGap(one, other, left[..best.Left], right[..best.Right], found);
            PairGap(one, other, left[(best.Left + 1)..], right[(best.Right + 1)..], found);
        }
        else if (left.Count == right.Count)
        {
            for (var index = 0; index < left.Count; index++)
            {
                if (one[left[index]].GetType() == other[right[index]].GetType())
                    found[left[index]] = right[index];
            }
        }
    }
}
