using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace OfficeBulletin.Excel.Marking;

/// <summary>An element directly below the root: its name without prefix, and the bytes from its first to behind its last.</summary>
/// <param name="TagEnd">Behind its start tag.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct XmlChild(string Name, int Start, int TagEnd, int End);

/// <summary>
/// Where the children of the root lie in the bytes of a part, so that something can be put between them and every other byte stays. Only for parts that the gate let through: they are
/// well-formed and have no DTD.
/// </summary>
internal sealed class XmlOutline
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>"u8);

    private readonly byte[] xml;

    private XmlOutline(byte[] xml) => this.xml = xml;

    /// <summary>Prefix of the root's name with its colon ("x:"), or "".</summary>
    public string Prefix { get; private set; } = "";

    public List<XmlChild> Children { get; } = [];

    /// <summary>Offset of the root's end tag; of "/&gt;" when it has none.</summary>
    public int RootEnd { get; private set; }

    /// <summary>Offset of the root's start tag.</summary>
    public int RootStart { get; private set; }

    /// <summary>Behind the root's start tag.</summary>
    public int RootTagEnd { get; private set; }

    /// <summary>True when the root is written as an empty tag.</summary>
    public bool RootIsEmpty { get; private set; }

    /// <param name="xml">In UTF-8.</param>
    public static XmlOutline Of(byte[] xml)
    {
        var outline = new XmlOutline(xml);
        outline.Scan();
        return outline;
    }

    /// <summary>The start tag of a child as text.</summary>
    public string Tag(XmlChild child) => Encoding.UTF8.GetString(xml, child.Start, child.TagEnd - child.Start);

    /// <summary>The part with a piece put in behind the last child of those names, else right before the end of the root.</summary>
    public byte[] With(string piece, ICollection<string>? behind = null)
    {
        if (RootIsEmpty)
        {
            var name = Encoding.UTF8.GetString(xml, RootStart + 1, RootEnd - RootStart - 1).Split([' ', '\t', '\r', '\n'], 2)[0];
            return [.. xml.AsSpan(0, RootEnd), .. Encoding.UTF8.GetBytes($">{piece}</{name}>"), .. xml.AsSpan(RootEnd + 2)];
        }
        var at = behind is null ? RootEnd : Children.FindLastIndex(child => behind.Contains(child.Name)) is var last and >= 0 ? Children[last].End : RootEnd;
        return [.. xml.AsSpan(0, at), .. Encoding.UTF8.GetBytes(piece), .. xml.AsSpan(at)];
    }

    public byte[] Without(XmlChild child) => [.. xml.AsSpan(0, child.Start), .. xml.AsSpan(child.End)];

    private void Scan()
    {
        var (depth, child) = (0, default(XmlChild));
        for (var at = Next(0); at >= 0; at = Next(at))
        {
            var start = at;
            if (xml[at + 1] is (byte)'?' or (byte)'!')
            {
                at = BehindMarkup(at);
                continue;
            }
            at = BehindTag(at);
            var (closing, empty) = (xml[start + 1] == '/', xml[at - 2] == '/');
            depth -= closing ? 1 : 0;
            if (depth == 0)
                Root(start, at, closing, empty);
            else if (depth == 1 && !closing)
                child = new XmlChild(LocalName(start), start, at, at);
            if (depth == 1 && (closing || empty))
                Children.Add(child with { End = at });
            depth += closing || empty ? 0 : 1;
        }
    }

    private void Root(int start, int end, bool closing, bool empty)
    {
        if (!closing)
        {
            (RootStart, RootTagEnd) = (start, end);
            var name = Name(start);
            Prefix = name[..(name.IndexOf(':', StringComparison.Ordinal) + 1)];
        }
        RootIsEmpty |= empty && !closing;
        RootEnd = closing ? start : end - 2;
    }

    private int Next(int from) => xml.AsSpan(from).IndexOf((byte)'<') is var found and >= 0 ? from + found : -1;

    private int BehindMarkup(int at)
    {
        var end = xml[at + 1] == '?' ? "?>"u8 : xml.AsSpan(at).StartsWith("<!--"u8) ? "-->"u8 : "]]>"u8;
        return at + 4 + xml.AsSpan(at + 4).IndexOf(end) + end.Length;
    }

    /// <summary>Behind the tag's "&gt;"; one between quotes belongs to a value.</summary>
    private int BehindTag(int at)
    {
        for (at++; xml[at] != '>'; at++)
        {
            if (xml[at] is (byte)'"' or (byte)'\'')
                at += 1 + xml.AsSpan(at + 1).IndexOf(xml[at]);
        }
        return at + 1;
    }

    private string LocalName(int start) => Name(start) is var name ? name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..] : "";

    private string Name(int start) => Encoding.UTF8.GetString(xml.AsSpan(start + 1, xml.AsSpan(start + 1).IndexOfAny(NameEnds)));
}
