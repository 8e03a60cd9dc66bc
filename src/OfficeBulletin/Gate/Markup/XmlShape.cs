namespace OfficeBulletin.Gate.Markup;

/// <summary>
/// Measures an XML part by its angle brackets and quotes alone, before any XML reader sees it: a reader compares each attribute of a tag with all others, and keeps a
/// whole tag in memory. Well-formedness is the reader's business; where this scan cannot follow, the reader stops too.
/// </summary>
internal static class XmlShape
{
    /// <summary>With so many attributes, comparing each with all others costs as much as reading them.</summary>
    private const int CrowdedTag = 64;

    /// <summary>The first limit that the part breaks, or <see cref="GateRules.XmlDtd"/>; null when a reader may have it.</summary>
    /// <param name="xml">Bytes in which "&lt;" is one byte (see <see cref="XmlEncoding.Plain"/>).</param>
    /// <param name="nodes">Running count of elements and attributes, shared by the parts of a package.</param>
    public static GateRule? Fault(ReadOnlySpan<byte> xml, ref int nodes)
    {
        var depth = 0;
        while (true)
        {
            var text = xml.IndexOf((byte)'<');
            if ((text < 0 ? xml.Length : text) > GateLimits.XmlTextBytes)
                return GateRules.XmlText;
            if (text < 0 || text + 1 >= xml.Length)
                return null;
            xml = xml[(text + 1)..];
            var fault = xml[0] switch
            {
                (byte)'?' => Skip(ref xml, "?>"u8, GateLimits.XmlTagBytes, GateRules.XmlTag),
                (byte)'!' => SkipDeclaration(ref xml),
                (byte)'/' => EndTag(ref xml, ref depth),
                _ => StartTag(ref xml, ref depth, ref nodes),
            };
            if (fault is not null)
                return fault;
        }
    }

    /// <summary>What a tag counts for: itself and its attributes, and more where they are many.</summary>
    public static int Weight(int attributes) => 1 + attributes + attributes * attributes / CrowdedTag;

    private static GateRule? StartTag(ref ReadOnlySpan<byte> xml, ref int depth, ref int nodes)
    {
        var attributes = 0;
        var tag = xml;
        while (true)
        {
            var at = tag.IndexOfAny((byte)'"', (byte)'\'', (byte)'>');
            if (at >= 0 && tag[at] == '>')
            {
                var empty = at > 0 && tag[at - 1] == '/';
                tag = tag[(at + 1)..];
                var length = xml.Length - tag.Length;
                xml = tag;
                nodes += Weight(attributes);
                if (length > GateLimits.XmlTagBytes)
                    return GateRules.XmlTag;
                if (nodes > GateLimits.XmlNodes)
                    return GateRules.XmlNodes;
                return !empty && ++depth > GateLimits.XmlDepth ? GateRules.XmlDepth : null;
            }
            var close = at < 0 ? -1 : tag[(at + 1)..].IndexOf(tag[at]);
            if (close < 0)
                return CutShort(ref xml, GateLimits.XmlTagBytes, GateRules.XmlTag);
            if (++attributes > GateLimits.XmlAttributes)
                return GateRules.XmlAttributes;
            tag = tag[(at + close + 2)..];
        }
    }

    private static GateRule? EndTag(ref ReadOnlySpan<byte> xml, ref int depth)
    {
        depth--;
        return Skip(ref xml, ">"u8, GateLimits.XmlTagBytes, GateRules.XmlTag);
    }

    private static GateRule? SkipDeclaration(ref ReadOnlySpan<byte> xml)
    {
        // The two dashes that open a comment do not close it: "<!-->" is still open.
        if (Opens(ref xml, "!--"u8))
            return Skip(ref xml, "-->"u8, GateLimits.XmlTagBytes, GateRules.XmlTag);
        return Opens(ref xml, "![CDATA["u8) ? Skip(ref xml, "]]>"u8, GateLimits.XmlTextBytes, GateRules.XmlText) : GateRules.XmlDtd;
    }

    private static bool Opens(ref ReadOnlySpan<byte> xml, ReadOnlySpan<byte> start)
    {
        var opens = xml.StartsWith(start);
        if (opens)
            xml = xml[start.Length..];
        return opens;
    }

    private static GateRule? Skip(ref ReadOnlySpan<byte> xml, ReadOnlySpan<byte> end, int limit, GateRule rule)
    {
        var at = xml.IndexOf(end);
        if (at < 0)
            return CutShort(ref xml, limit, rule);
        xml = xml[(at + end.Length)..];
        return at > limit ? rule : null;
    }

    /// <summary>The markup never ends: the reader will say so, provided that it does not have to read too much for that.</summary>
    private static GateRule? CutShort(ref ReadOnlySpan<byte> xml, int limit, GateRule rule)
    {
        var tooLong = xml.Length > limit;
        xml = [];
        return tooLong ? rule : null;
    }
}
