namespace OfficeBulletin.Gate.Markup;

/// <summary>Judges the attributes of one tag together: no two alike, every prefix declared.</summary>
internal static class PlainAttributes
{
    /// <summary>True when they are sound and plain. Prefixes that they declare are declared from here on.</summary>
    public static bool AreSound(ReadOnlySpan<byte> tag, ReadOnlySpan<AttributeSpan> attributes, PlainNames names)
    {
        var prefixed = 0;
        for (var index = 0; index < attributes.Length; index++)
        {
            var name = tag[attributes[index].Name..attributes[index].NameEnd];
            if (!names.Take(name) || Stands(tag, name, attributes[..index]))
                return false;
            if (name.Length == 1)
                continue;
            if (name.StartsWith("xmlns"u8) && !Declares(name, Value(tag, attributes[index]), names))
                return false;
            if (name.Contains((byte)':') && !name.StartsWith("xmlns:"u8))
                prefixed++;
        }
        return prefixed == 0 || PrefixesAreSound(tag, attributes, names);
    }

    private static bool Stands(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name, ReadOnlySpan<AttributeSpan> before)
    {
        foreach (var other in before)
        {
            if (other.NameEnd - other.Name == name.Length && tag[other.Name..other.NameEnd].SequenceEqual(name))
                return true;
        }
        return false;
    }

    /// <summary>False for what the reserved names and empty addresses make of it, and for addresses that must be spelled out first.</summary>
    private static bool Declares(ReadOnlySpan<byte> name, ReadOnlySpan<byte> address, PlainNames names)
    {
        if (address.Contains((byte)'&') || address.IndexOf("/XML/1998/"u8) >= 0 || address.IndexOf("/2000/xmlns"u8) >= 0)
            return false;
        if (name.Length == "xmlns".Length)
            return true;
        var prefix = name["xmlns:".Length..];
        if (name["xmlns".Length] != ':' || prefix.StartsWith("xml"u8) || address.IsEmpty)
            return false;
        names.Declare(prefix);
        return true;
    }

    private static bool PrefixesAreSound(ReadOnlySpan<byte> tag, ReadOnlySpan<AttributeSpan> attributes, PlainNames names)
    {
        for (var index = 0; index < attributes.Length; index++)
        {
            var name = tag[attributes[index].Name..attributes[index].NameEnd];
            var colon = name.IndexOf((byte)':');
            if (colon < 0 || name.StartsWith("xmlns:"u8))
                continue;
            // xml:space is the only attribute of its kind that sheets have, and its values are two.
            var sound = name.StartsWith("xml:"u8)
                ? name.SequenceEqual("xml:space"u8) && (Value(tag, attributes[index]).SequenceEqual("preserve"u8) || Value(tag, attributes[index]).SequenceEqual("default"u8))
                : names.IsDeclared(name[..colon]);
            if (!sound || HasNamesake(tag, name[(colon + 1)..], attributes[..index]))
                return false;
        }
        return true;
    }

    /// <summary>True where another prefix stands before the same local name: both may mean the same namespace.</summary>
    private static bool HasNamesake(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> local, ReadOnlySpan<AttributeSpan> before)
    {
        foreach (var other in before)
        {
            var name = tag[other.Name..other.NameEnd];
            if (name.Length > local.Length && name.EndsWith(local) && name[name.Length - local.Length - 1] == ':' && !name.StartsWith("xmlns:"u8))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> tag, AttributeSpan attribute) => tag[attribute.Value..attribute.ValueEnd];
}
