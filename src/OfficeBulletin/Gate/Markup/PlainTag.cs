using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OfficeBulletin.Gate.Markup;

/// <summary>Judges one tag after another of a plain part (XML 1.0, 3.1; Namespaces in XML 1.0). What it cannot follow at once it leaves to others.</summary>
internal sealed class PlainTag(PlainNames names)
{
    /// <summary>The tag goes on beyond what is there.</summary>
    public const int Unfinished = 0;

    /// <summary>Not for this judge, be it sound or not.</summary>
    public const int NotPlain = -1;

    private const int MostAttributes = 32;

    private int nodes;

    /// <summary>Elements and attributes so far, counted as <see cref="XmlShape"/> does.</summary>
    public int Nodes => nodes;

    /// <summary>Length of the tag that begins there, or one of the two above.</summary>
    public int Take(ReadOnlySpan<byte> xml)
    {
        if (xml.Length < 2)
            return Unfinished;
        return xml[1] == '/' ? TakeEnd(xml) : TakeStart(xml);
    }

    private int TakeEnd(ReadOnlySpan<byte> xml)
    {
        if (names.Depth == 0)
            return NotPlain;
        var name = names.Innermost;
        var close = 2 + name.Length;
        if (xml.Length <= close)
            return Unfinished;
        if (!xml[2..].StartsWith(name) || xml[close] != '>')
            return NotPlain;
        names.Close();
        return close + 1;
    }

    private int TakeStart(ReadOnlySpan<byte> xml)
    {
        var nameEnd = NameEnd(xml, 1);
        if (nameEnd <= 1)
            return nameEnd;
        Span<AttributeSpan> attributes = stackalloc AttributeSpan[MostAttributes];
        var count = 0;
        for (var at = nameEnd; at < xml.Length;)
        {
            var blank = at;
            while (at < xml.Length && IsBlank(xml[at]))
                at++;
            if (at + 1 >= xml.Length)
                break;
            if (xml[at] == '>' || (xml[at] == '/' && xml[at + 1] == '>'))
                return Finish(xml, nameEnd, attributes[..count], at);
            if (blank == at || count == MostAttributes)
                return NotPlain;
            var end = AttributeEnd(xml, at, out attributes[count]);
            if (end <= 0)
                return end;
            count++;
            at = end;
        }
        return Unfinished;
    }

    /// <summary>Where the attribute that begins there ends: a name, "=" and a value in quotes, with no blanks between.</summary>
    private static int AttributeEnd(ReadOnlySpan<byte> xml, int start, out AttributeSpan attribute)
    {
        attribute = default;
        var equals = NameEnd(xml, start);
        if (equals <= start)
            return equals;
        if (equals + 1 >= xml.Length)
            return Unfinished;
        var quote = xml[equals + 1];
        if (xml[equals] != '=' || quote is not ((byte)'"' or (byte)'\''))
            return NotPlain;
        var value = equals + 2;
        var length = ValueLength(xml[value..], quote);
        if (length < 0)
            return Unfinished;
        attribute = new AttributeSpan(start, equals, value, value + length);
        return xml[value + length] == quote ? value + length + 1 : NotPlain;
    }

    /// <summary>Where the quote stands, or an angle bracket, which must not; −1 when neither does. Most values are shorter than what a search for either is good at.</summary>
    private static int ValueLength(ReadOnlySpan<byte> rest, byte quote)
    {
        var near = Math.Min(rest.Length, 16);
        for (var at = 0; at < near; at++)
        {
            if (rest[at] == quote || rest[at] == '<')
                return at;
        }
        return rest.IndexOfAny(quote, (byte)'<');
    }

    private int Finish(ReadOnlySpan<byte> xml, int nameEnd, ReadOnlySpan<AttributeSpan> attributes, int close)
    {
        var name = xml[1..nameEnd];
        if (!names.Take(name) || !PlainAttributes.AreSound(xml, attributes, names) || !IsInScope(name))
            return NotPlain;
        nodes += XmlShape.Weight(attributes.Length);
        if (xml[close] == '/')
        {
            names.Leave();
            return close + 2;
        }
        return names.Open(name) ? close + 1 : NotPlain;
    }

    private bool IsInScope(ReadOnlySpan<byte> name) => name.IndexOf((byte)':') is var colon && (colon < 0 || names.IsDeclared(name[..colon]));

    /// <summary>Where the name that begins there ends; of ASCII letters, digits, "-", "." and "_", with at most one colon between two whole names.</summary>
    private static int NameEnd(ReadOnlySpan<byte> xml, int start)
    {
        var at = start;
        var begins = true;
        var colons = 0;
        for (; at < xml.Length; at++)
        {
            var letter = xml[at];
            if (IsStart(letter))
                begins = false;
            else if (!begins && letter == ':' && colons++ == 0)
                begins = true;
            else if (begins || !IsInside(letter))
                return begins ? NotPlain : at;
        }
        return Unfinished;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsStart(byte letter) => (uint)((letter | 0x20) - 'a') < 26 || letter == '_';

    private static bool IsInside(byte letter) => (uint)(letter - '0') < 10 || letter is (byte)'-' or (byte)'.';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBlank(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}

/// <summary>Where an attribute stands in its tag.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AttributeSpan(int Name, int NameEnd, int Value, int ValueEnd);
