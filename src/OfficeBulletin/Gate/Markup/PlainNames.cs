using System.Text;

namespace OfficeBulletin.Gate.Markup;

/// <summary>The names of one plain part: which elements are open, which prefixes are declared there, which names there are at all.</summary>
internal sealed class PlainNames
{
    /// <summary>Sheets use some eighty; a part with many more is not one to be quick about.</summary>
    private const int MostNames = 512;

    private const int LongestName = 64;

    private readonly byte[] open = new byte[(GateLimits.XmlDepth + 1) * LongestName];
    private readonly int[] ends = new int[GateLimits.XmlDepth + 2];
    private readonly List<(byte[] Prefix, int Depth)> prefixes = [];
    private readonly bool[] seenLetters = new bool[128];
    private readonly Dictionary<int, List<byte[]>> seen = [];

    /// <summary>All names so far.</summary>
    public List<string> All { get; } = [];

    public int Depth { get; private set; }

    /// <summary>The name of the element that must be closed next.</summary>
    public ReadOnlySpan<byte> Innermost => open.AsSpan(ends[Depth - 1], ends[Depth] - ends[Depth - 1]);

    /// <summary>Opens an element; false when that is one too deep.</summary>
    public bool Open(ReadOnlySpan<byte> name)
    {
        if (Depth == GateLimits.XmlDepth)
            return false;
        name.CopyTo(open.AsSpan(ends[Depth]));
        ends[Depth + 1] = ends[Depth] + name.Length;
        Depth++;
        return true;
    }

    public void Close()
    {
        Depth--;
        Leave();
    }

    /// <summary>Forgets the prefixes that were declared deeper than here.</summary>
    public void Leave()
    {
        while (prefixes.Count > 0 && prefixes[^1].Depth > Depth)
            prefixes.RemoveAt(prefixes.Count - 1);
    }

    /// <summary>Declares a prefix for the element that is about to be opened.</summary>
    public void Declare(ReadOnlySpan<byte> prefix) => prefixes.Add((prefix.ToArray(), Depth + 1));

    public bool IsDeclared(ReadOnlySpan<byte> prefix)
    {
        foreach (var (declared, _) in prefixes)
        {
            if (prefix.SequenceEqual(declared))
                return true;
        }
        return false;
    }

    /// <summary>Takes note of a name; false when it is too long, one too many, or one that the gate's policy has something to say about.</summary>
    public bool Take(ReadOnlySpan<byte> name)
    {
        if (name.Length == 1 && seenLetters[name[0]])
            return true;
        if (name.Length > LongestName)
            return false;
        var key = HashCode(name);
        if (!seen.TryGetValue(key, out var alike))
            seen[key] = alike = [];
        foreach (var known in alike)
        {
            if (name.SequenceEqual(known))
                return true;
        }
        alike.Add(name.ToArray());
        All.Add(Encoding.ASCII.GetString(name));
        if (name.Length == 1)
            seenLetters[name[0]] = true;
        return All.Count <= MostNames && !name.EndsWith("ddeLink"u8);
    }

    private static int HashCode(ReadOnlySpan<byte> name)
    {
        var hash = name.Length;
        foreach (var letter in name)
            hash = (hash * 31) + letter;
        return hash;
    }
}
