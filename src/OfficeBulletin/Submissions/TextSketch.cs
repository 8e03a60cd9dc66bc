namespace OfficeBulletin.Submissions;

/// <summary>
/// A text's smallest hashes of all its runs of five characters (bottom-k MinHash; Broder, 1997): how much two texts resemble each other is read off two sketches,
/// whatever the texts' length. Texts of up to <see cref="Size"/> such runs are compared exactly.
/// </summary>
internal sealed class TextSketch
{
    public const int Size = 96;

    private const int RunLength = 5;

    // Room for the runs of most texts, so that they are sorted once.
    private const int Gathered = 512;

    private readonly uint[] hashes;

    private TextSketch(uint[] hashes) => this.hashes = hashes;

    /// <summary>The kept hashes, rising.</summary>
    public ReadOnlySpan<uint> Hashes => hashes;

    /// <param name="folded">A text that is folded already.</param>
    public static TextSketch Of(string folded)
    {
        Span<uint> gathered = stackalloc uint[Gathered];
        var (count, largest) = (0, uint.MaxValue);
        for (var start = 0; start + RunLength <= folded.Length || (start == 0 && folded.Length > 0); start++)
        {
            var hash = Hash(folded.AsSpan(start, Math.Min(RunLength, folded.Length - start)));
            if (hash > largest)
                continue;
            gathered[count++] = hash;
            if (count < Gathered)
                continue;
            count = Smallest(gathered);
            largest = count == Size ? gathered[Size - 1] : uint.MaxValue;
        }
        return new TextSketch(gathered[..Smallest(gathered[..count])].ToArray());
    }

    /// <summary>Shared runs to all runs of both texts (Jaccard), from 0 to 1.</summary>
    public double Resemblance(TextSketch other)
    {
        ReadOnlySpan<uint> left = hashes;
        ReadOnlySpan<uint> right = other.hashes;
        var (one, two, shared, seen) = (0, 0, 0, 0);
        // Without branches on what the hashes are: those cannot be foretold, and this runs for every pair.
        while (seen < Size && one < left.Length && two < right.Length)
        {
            var (lower, higher) = (left[one], right[two]);
            shared += lower == higher ? 1 : 0;
            one += lower <= higher ? 1 : 0;
            two += higher <= lower ? 1 : 0;
            seen++;
        }
        seen = Math.Min(Size, seen + (left.Length - one) + (right.Length - two));
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

    /// <summary>Moves the smallest hashes to the front, rising, each once; returns how many.</summary>
    private static int Smallest(Span<uint> gathered)
    {
        gathered.Sort();
        var count = 0;
        foreach (var hash in gathered)
        {
            if (count < Size && (count == 0 || gathered[count - 1] != hash))
                gathered[count++] = hash;
        }
        return count;
    }
}
