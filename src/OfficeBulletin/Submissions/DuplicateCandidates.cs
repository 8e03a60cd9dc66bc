using System.Runtime.InteropServices;

namespace OfficeBulletin.Submissions;

/// <summary>
/// Pairs of items worth a closer look: that share a run of their body, or say the same title, or near titles on one day. Every such mark links an item to the last few that
/// bore it, never to all, so that the work grows with the number of items whatever phrases they all use.
/// </summary>
internal static class DuplicateCandidates
{
    private const int Links = 4;
    private const int TitleRun = 4;
    private const int LongestTitle = 256;

    // Of two texts that share a third of their runs, the smallest eight of each have one in common in ninety-nine cases of a hundred.
    private const int BodyMarks = 8;
    private const int TitleMarks = 6;

    /// <summary>Each pair once, the earlier item first, in rising order.</summary>
    public static IEnumerable<(int Earlier, int Later)> Of(IReadOnlyList<DuplicateText> items)
    {
        var marks = new List<ulong>(items.Count * 10);
        var bearers = new List<int>(items.Count * 10);
        for (var index = 0; index < items.Count; index++)
        {
            Gather(items[index], marks);
            while (bearers.Count < marks.Count)
                bearers.Add(index);
        }
        // Sorted rather than kept in a dictionary: most marks are borne by one item alone, and cost but their own bytes.
        CollectionsMarshal.AsSpan(marks).Sort(CollectionsMarshal.AsSpan(bearers));
        var pairs = Pairs(CollectionsMarshal.AsSpan(marks), CollectionsMarshal.AsSpan(bearers));
        pairs.Sort();
        return Once(pairs);
    }

    private static List<ulong> Pairs(ReadOnlySpan<ulong> marks, Span<int> bearers)
    {
        var pairs = new List<ulong>();
        for (var start = 0; start < marks.Length;)
        {
            var end = start + 1;
            while (end < marks.Length && marks[end] == marks[start])
                end++;
            if (end > start + 1)
                Link(bearers[start..end], pairs);
            start = end;
        }
        return pairs;
    }

    /// <summary>Links each bearer of a mark to the few before it. One that bears it twice counts once.</summary>
    private static void Link(Span<int> bearers, List<ulong> pairs)
    {
        bearers.Sort();
        var count = 1;
        for (var index = 1; index < bearers.Length; index++)
        {
            if (bearers[index] != bearers[count - 1])
                bearers[count++] = bearers[index];
        }
        for (var later = 1; later < count; later++)
        {
            for (var earlier = Math.Max(0, later - Links); earlier < later; earlier++)
                pairs.Add(((ulong)bearers[earlier] << 32) | (uint)bearers[later]);
        }
    }

    private static IEnumerable<(int Earlier, int Later)> Once(List<ulong> pairs)
    {
        for (var index = 0; index < pairs.Count; index++)
        {
            if (index == 0 || pairs[index] != pairs[index - 1])
                yield return ((int)(pairs[index] >> 32), (int)(uint)pairs[index]);
        }
    }

    private static void Gather(DuplicateText item, List<ulong> marks)
    {
        var units = item.Item.Units;
        for (var unit = 0; unit < units.Count; unit++)
            marks.Add(Mark(1, TextSketch.Hash(units[unit]), TextSketch.Hash(item.Title)));
        if (item.Body.Length > 0)
            marks.Add(Mark(2, TextSketch.Hash(item.Body), (uint)item.Body.Length));
        var hashes = item.Sketch.Hashes;
        foreach (var hash in hashes[..Math.Min(BodyMarks, hashes.Length)])
            marks.Add(Mark(3, hash, 0));
        if (item.Item.EventDate is not { } date || item.Title.Length < TitleRun)
            return;
        var count = item.Title.Length - TitleRun + 1;
        var runs = count <= LongestTitle ? stackalloc uint[count] : new uint[count];
        for (var start = 0; start < runs.Length; start++)
            runs[start] = TextSketch.Hash(item.Title.AsSpan(start, TitleRun));
        runs.Sort();
        foreach (var hash in runs[..Math.Min(TitleMarks, runs.Length)])
            marks.Add(Mark(0, hash, (uint)date.DayNumber));
    }

    /// <summary>Two hashes and, in the lowest two bits, what they are of.</summary>
    private static ulong Mark(uint kind, uint one, uint two) => (((((ulong)one << 32) | two) * 0x9E3779B97F4A7C15UL) & ~3UL) | kind;
}
