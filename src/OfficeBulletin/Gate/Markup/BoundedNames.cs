using System.Xml;

namespace OfficeBulletin.Gate.Markup;

/// <summary>The names that the parts of one package use; a name table never forgets one, so that their number must have an end.</summary>
internal sealed class BoundedNames : NameTable
{
    private int count;

    /// <summary>True once a name too many was asked for; the reader that did so failed.</summary>
    public bool Full { get; private set; }

    /// <summary>Adds all of them; false when they are too many.</summary>
    public bool TryAdd(IReadOnlyList<string> keys)
    {
        if (count + keys.Count > GateLimits.XmlNames)
            return false;
        foreach (var key in keys)
            Add(key);
        return true;
    }

    public override string Add(string key) => Get(key) ?? Add(key.ToCharArray(), 0, key.Length);

    public override string Add(char[] key, int start, int len)
    {
        if (Get(key, start, len) is { } known)
            return known;
        if (++count <= GateLimits.XmlNames)
            return base.Add(key, start, len);
        Full = true;
        throw new XmlException("Too many names.");
    }
}
