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
        var equals = rest.IndexOf((byte)'=');
        if (equals < 0)
            return false;
        Name = rest[..equals].Trim(" \t\r\n"u8);
        rest = rest[(equals + 1)..].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty)
            return false;
        var quote = rest[0];
        rest = rest[1..];
        var length = rest.IndexOf(quote);
        if (length < 0)
            return false;
        Value = rest[..length];
        rest = rest[(length + 1)..];
        if (Value.Contains((byte)'&'))
            Value = MarkupReferences.Expand(Value);
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
