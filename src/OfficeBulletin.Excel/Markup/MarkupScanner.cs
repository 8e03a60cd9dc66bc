namespace OfficeBulletin.Excel.Markup;

/// <summary>What a <see cref="MarkupScanner"/> stands on.</summary>
internal enum MarkupKind
{
    /// <summary>A start tag, or an empty element, whose end tag then follows.</summary>
    Start,

    End,

    /// <summary>Text between two pieces of markup.</summary>
    Text,

    /// <summary>The content of a CDATA section.</summary>
    Literal,
}

/// <summary>
/// Walks through an XML part that the gate found well-formed, in UTF-8, and makes no strings on the way: what a part of a million cells needs of an XML reader, at a
/// fraction of its cost. Comments, instructions and the declaration are passed over. Should a part be cut short all the same, reading ends there.
/// </summary>
internal sealed class MarkupScanner(Stream part) : IDisposable
{
    private byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private int contentStart;
    private int contentEnd;
    private int nameStart;
    private int nameEnd;
    private bool endFollows;

    public MarkupKind Kind { get; private set; } = MarkupKind.Text;

    /// <summary>How many elements are open; an element's start and end have the same depth.</summary>
    public int Depth { get; private set; }

    /// <summary>The local name of the element; valid until the next read.</summary>
    public ReadOnlySpan<byte> Name => buffer.AsSpan(nameStart, nameEnd - nameStart);

    /// <summary>The attributes of a start tag; valid until the next read.</summary>
    public MarkupAttributes Attributes => new(buffer.AsSpan(contentStart, contentEnd - contentStart));

    /// <summary>The bytes of a text as written; valid until the next read.</summary>
    public ReadOnlySpan<byte> Content => buffer.AsSpan(contentStart, contentEnd - contentStart);

    public bool StartsWith(ReadOnlySpan<byte> name) => Kind == MarkupKind.Start && Name.SequenceEqual(name);

    /// <summary>Moves on; false at the end of the part.</summary>
    public bool Read()
    {
        if (Kind == MarkupKind.End)
            Depth--;
        if (endFollows)
        {
            endFollows = false;
            Kind = MarkupKind.End;
            return true;
        }
        while (next < filled || Fill())
        {
            if (buffer[next] != '<')
                return ReadText();
            if (next + 1 == filled && !Fill())
                return false;
            switch (buffer[next + 1])
            {
                case (byte)'/':
                    return ReadEnd();
                case (byte)'!' when Opens("<![CDATA["u8):
                    return ReadLiteral();
                case (byte)'!':
                    if (!Pass("-->"u8))
                        return false;
                    break;
                case (byte)'?':
                    if (!Pass("?>"u8))
                        return false;
                    break;
                default:
                    return ReadStart();
            }
        }
        return false;
    }

    /// <summary>Moves on inside the element whose start had that depth; false at its end.</summary>
    public bool ReadInside(int depth) => Read() && !(Kind == MarkupKind.End && Depth == depth);

    /// <summary>Goes to the end of the element whose start was read last.</summary>
    public void Skip()
    {
        var depth = Depth;
        while (ReadInside(depth))
        {
        }
    }

    public void Dispose() => part.Dispose();

    private bool ReadText()
    {
        var end = Find((byte)'<');
        (contentStart, contentEnd) = (next, end < 0 ? filled : end);
        next = contentEnd;
        Kind = MarkupKind.Text;
        return true;
    }

    private bool ReadLiteral()
    {
        var end = Find("]]>"u8, 0);
        if (end < 0)
            return false;
        (contentStart, contentEnd) = (next + "<![CDATA[".Length, end);
        next = end + 3;
        Kind = MarkupKind.Literal;
        return true;
    }

    private bool ReadEnd()
    {
        var end = Find((byte)'>');
        if (end < 0)
            return false;
        SetName(next + 2, end);
        next = end + 1;
        Kind = MarkupKind.End;
        return true;
    }

    private bool ReadStart()
    {
        var end = TagEnd();
        if (end < 0)
            return false;
        endFollows = buffer[end - 1] == '/';
        contentEnd = endFollows ? end - 1 : end;
        SetName(next + 1, contentEnd);
        contentStart = nameEnd;
        next = end + 1;
        Depth++;
        Kind = MarkupKind.Start;
        return true;
    }

    private void SetName(int start, int end)
    {
        nameStart = start;
        for (nameEnd = start; nameEnd < end && buffer[nameEnd] > ' '; nameEnd++)
        {
            if (buffer[nameEnd] == ':')
                nameStart = nameEnd + 1;
        }
    }

    /// <summary>Where the tag at <see cref="next"/> closes: a value in quotes may hold "&gt;".</summary>
    private int TagEnd()
    {
        do
        {
            var quote = 0;
            for (var at = next + 1; at < filled; at++)
            {
                int unit = buffer[at];
                if (quote != 0)
                    quote = unit == quote ? 0 : quote;
                else if (unit == '>')
                    return at;
                else if (unit is '"' or '\'')
                    quote = unit;
            }
        }
        while (Fill());
        return -1;
    }

    private bool Opens(ReadOnlySpan<byte> start)
    {
        while (filled - next < start.Length && Fill())
        {
        }
        return buffer.AsSpan(next, filled - next).StartsWith(start);
    }

    /// <summary>Passes over markup; the two dashes that open a comment do not close it.</summary>
    private bool Pass(ReadOnlySpan<byte> end)
    {
        var opening = buffer[next + 1] == '!' ? 4 : 2;
        while (filled - next < opening && Fill())
        {
        }
        var at = Find(end, opening);
        if (at < 0)
            return false;
        next = at + end.Length;
        return true;
    }

    /// <summary>Where the wanted byte stands, most often near; −1 when the part ends before.</summary>
    private int Find(byte wanted)
    {
        var at = buffer.AsSpan(next, filled - next).IndexOf(wanted);
        return at >= 0 ? next + at : Find([wanted], filled - next);
    }

    /// <summary>Where the wanted bytes stand, filling the buffer as far as needed; −1 when the part ends before.</summary>
    /// <param name="searched">How many bytes need not be looked at.</param>
    private int Find(ReadOnlySpan<byte> wanted, int searched)
    {
        while (true)
        {
            var at = searched < filled - next ? buffer.AsSpan(next + searched, filled - next - searched).IndexOf(wanted) : -1;
            if (at >= 0)
                return next + searched + at;
            searched = Math.Max(searched, filled - next - wanted.Length + 1);
            if (!Fill())
                return -1;
        }
    }

    /// <summary>Makes room in front of what is not read yet, and room at all when it fills the buffer, and reads on; false at the end of the part.</summary>
    private bool Fill()
    {
        var unread = filled - next;
        if (next > 0)
            buffer.AsSpan(next, unread).CopyTo(buffer);
        (next, filled) = (0, unread);
        if (unread == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = part.Read(buffer, filled, buffer.Length - filled);
        filled += read;
        return read > 0;
    }
}
