using System.Runtime.CompilerServices;
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

    // Of two texts that share a third of their runs, the smallest eight of each have one in common in ninety-nine cases of a hundred.
    private const int BodyMarks = 8;
    private const int TitleMarks = 6;

    /// <summary>Each pair once, the earlier item first, in rising order.</summary>
    public static IReadOnlyList<(int Earlier, int Later)> Of(IReadOnlyList<DuplicateText> items)
    {
        var pairs = new HashSet<(int, int)>();
        var bearers = new Dictionary<ulong, Bearers>();
        var marks = new List<ulong>();
        for (var index = 0; index < items.Count; index++)
        {
            marks.Clear();
            Gather(items[index], marks);
            foreach (var mark in marks)
            {
                ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(bearers, mark, out _);
                if (last.Count > 0 && last.Of[(last.Count - 1) % Links] == index)
                    continue;
                for (var link = 0; link < Math.Min(last.Count, Links); link++)
                    pairs.Add((last.Of[link], index));
                last.Of[last.Count++ % Links] = index;
            }
        }
        return [.. pairs.Order()];
    }

    private static void Gather(DuplicateText item, List<ulong> marks)
    {
        foreach (var unit in item.Item.Units)
            marks.Add(Mark(1, TextSketch.Hash(unit), TextSketch.Hash(item.Title)));
        if (item.Body.Length > 0)
            marks.Add(Mark(2, TextSketch.Hash(item.Body), (uint)item.Body.Length));
        var hashes = item.Sketch.Hashes;
        foreach (var hash in hashes[..Math.Min(BodyMarks, hashes.Length)])
            marks.Add(Mark(3, hash, 0));
        if (item.Item.EventDate is not { } date || item.Title.Length < TitleRun)
            return;
        var runs = new uint[item.Title.Length - TitleRun + 1];
        for (var start = 0; start < runs.Length; start++)
            runs[start] = TextSketch.Hash(item.Title.AsSpan(start, TitleRun));
        Array.Sort(runs);
        foreach (var hash in runs.AsSpan(0, Math.Min(TitleMarks, runs.Length)))
            marks.Add(Mark(0, hash, (uint)date.DayNumber));
    }

    /// <summary>Two hashes and, in the lowest two bits, what they are of.</summary>
    private static ulong Mark(uint kind, uint one, uint two) => (((((ulong)one << 32) | two) * 0x9E3779B97F4A7C15UL) & ~3UL) | kind;

    /// <summary>The last few items that bore a mark.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Bearers
    {
        public LastFew Of;
        public int Count;
    }

    [InlineArray(Links)]
    private struct LastFew
    {
        private int first;
    }
}
