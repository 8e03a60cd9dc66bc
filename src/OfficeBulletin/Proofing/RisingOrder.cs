namespace OfficeBulletin.Proofing;

/// <summary>Which of a row of numbers stand out of order.</summary>
internal static class RisingOrder
{
    /// <summary>Indexes of the numbers that would have to move for the rest to rise: all but one longest rising subsequence (patience sorting).</summary>
    public static IEnumerable<int> Exceptions(IReadOnlyList<int> numbers)
    {
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var index = 0; index < numbers.Count; index++)
        {
            var length = ends.Count;
            while (length > 0 && numbers[ends[length - 1]] > numbers[index])
                length--;
            before[index] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
                ends.Add(index);
            else
                ends[length] = index;
        }
        var rising = new HashSet<int>();
        for (var index = ends.Count == 0 ? -1 : ends[^1]; index >= 0; index = before[index])
            rising.Add(index);
        for (var index = 0; index < numbers.Count; index++)
        {
            if (!rising.Contains(index))
                yield return index;
        }
    }
}
