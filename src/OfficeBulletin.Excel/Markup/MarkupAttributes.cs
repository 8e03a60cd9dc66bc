namespace OfficeBulletin.Excel.Markup;

/// <summary>The attributes of one tag, in order.</summary>
internal ref struct MarkupAttributes(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> rest = rest;

    /// <summary>Name as written, with its prefix.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Value with its references expanded.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public bool MoveNext()
    {
        var all = rest;
        var at = 0;
        while (at < all.Length && all[at] <= ' ')
            at++;
        var name = at;
        while (at < all.Length && all[at] > ' ' && all[at] != '=')
            at++;
        Name = all[name..at];
        while (at < all.Length && all[at] is not ((byte)'"' or (byte)'\''))
            at++;
        if (at == all.Length)
            return false;
        var quote = all[at];
        var value = ++at;
        var escaped = false;
        for (; at < all.Length && all[at] != quote; at++)
            escaped |= all[at] == '&';
        Value = escaped ? MarkupReferences.Expand(all[value..at]) : all[value..at];
        rest = all[Math.Min(at + 1, all.Length)..];
        return true;
    }

    /// <summary>The value of the attribute of that name without a prefix; empty when there is none.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> name]
    {
        get
        {
            var all = this;
            while (all.MoveNext())
            {
                if (all.Name.SequenceEqual(name))
                    return all.Value;
            }
            return [];
        }
    }

    public bool IsTrue(ReadOnlySpan<byte> name) => SaysTrue(this[name]);

    /// <summary>True for "1" and "true" (XML Schema 2, 3.2.2).</summary>
    public static bool SaysTrue(ReadOnlySpan<byte> value) => value.Trim(" \t\r\n"u8) is [(byte)'1'] or [(byte)'t', (byte)'r', (byte)'u', (byte)'e'];
}
