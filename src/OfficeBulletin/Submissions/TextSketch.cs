namespace OfficeBulletin.Submissions;

/// <summary>
/// A text's smallest hashes of all its runs of five characters (bottom-k MinHash; Broder, 1997): how much two texts resemble each other is read off two sketches,
/// whatever the texts' length. Texts of up to <see cref="Size"/> such runs are compared exactly.
/// </summary>
internal sealed class TextSketch
{
    public const int Size = 96;

    private const int RunLength = 5;

    private readonly uint[] hashes;

    private TextSketch(uint[] hashes) => this.hashes = hashes;

    /// <summary>The kept hashes, rising.</summary>
    public ReadOnlySpan<uint> Hashes => hashes;

    /// <param name="folded">A text that is folded already.</param>
    public static TextSketch Of(string folded)
    {
        Span<uint> kept = stackalloc uint[Size];
        var count = 0;
        for (var start = 0; start + RunLength <= folded.Length || (start == 0 && folded.Length > 0); start++)
            Keep(kept, ref count, Hash(folded.AsSpan(start, Math.Min(RunLength, folded.Length - start))));
        return new TextSketch(kept[..count].ToArray());
    }

    /// <summary>Shared runs to all runs of both texts (Jaccard), from 0 to 1.</summary>
    public double Resemblance(TextSketch other)
    {
        var (one, two, shared, seen) = (0, 0, 0, 0);
        while (seen < Size && (one < hashes.Length || two < other.hashes.Length))
        {
            var left = one < hashes.Length ? hashes[one] : uint.MaxValue;
            var right = two < other.hashes.Length ? other.hashes[two] : uint.MaxValue;
            if (left == right)
                shared++;
            if (left <= right)
                one++;
            if (right <= left)
                two++;
            seen++;
        }
        return seen == 0 ? 0 : (double)shared / seen;
    }

    public static uint Hash(ReadOnlySpan<char> run)
    {
        var hash = 2166136261u;
        foreach (var character in run)
            hash = (hash ^ character) * 16777619u;
        // FNV-1a leaves neighbouring texts with neighbouring hashes; the finish of MurmurHash3 spreads them.
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return hash ^ (hash >> 16);
    }

    private static void Keep(Span<uint> kept, ref int count, uint hash)
    {
        if (count == Size && hash >= kept[Size - 1])
            return;
        var place = kept[..count].BinarySearch(hash);
        if (place >= 0)
            return;
        place = ~place;
        var moved = Math.Min(count, Size - 1) - place;
        kept.Slice(place, moved).CopyTo(kept[(place + 1)..]);
        kept[place] = hash;
        count = Math.Min(count + 1, Size);
    }
}
