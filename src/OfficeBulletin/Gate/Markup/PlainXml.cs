using System.Text;
using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate.Markup;

/// <summary>
/// Proves large parts well-formed in one quick pass, as long as they are written as office programs write their sheets: UTF-8, ASCII names, no comments, instructions or CDATA
/// sections, nothing near a limit. Whatever is not so plain is not judged here, for better or worse: <see cref="XmlShape"/> and an XML reader have the say there.
/// </summary>
internal sealed class PlainXml
{
    /// <summary>More than a cell's longest text, 32,767 characters.</summary>
    private const int BufferBytes = 1 << 18;

    private const int LongestDeclaration = 100;

    private static readonly HashSet<string> Declarations = new(StringComparer.Ordinal)
    {
        " version=\"1.0\"",
        " version=\"1.0\" encoding=\"UTF-8\"",
        " version=\"1.0\" encoding=\"utf-8\"",
        " version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"",
        " version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"",
        " version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"",
        " version=\"1.0\" standalone=\"yes\"",
    };

    private readonly byte[] buffer = new byte[BufferBytes];
    private readonly MemberReader source;
    private readonly PlainTag tag;
    private int filled;
    private bool ended;
    private bool hasRoot;

    public PlainXml(MemberReader source)
    {
        this.source = source;
        tag = new PlainTag(Names);
    }

    public PlainNames Names { get; } = new();

    public int Nodes => tag.Nodes;

    /// <summary>True when the part is well-formed beyond doubt.</summary>
    public bool IsProven()
    {
        Fill(0);
        var at = Prolog(buffer.AsSpan(0, filled));
        while (at >= 0)
        {
            var read = Read(at);
            if (read < 0 || !PlainText.IsSound(buffer.AsSpan(at, read - at)))
                return false;
            if (ended)
                return hasRoot && Names.Depth == 0 && IsBlank(buffer.AsSpan(read, filled - read));
            if (read == 0)
                return false;
            Fill(read);
            at = 0;
        }
        return false;
    }

    /// <summary>Where the root element may begin: behind the mark and a declaration that says nothing else than usual; −1 for any other declaration.</summary>
    private static int Prolog(ReadOnlySpan<byte> xml)
    {
        var start = xml.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!xml[start..].StartsWith("<?xml"u8))
            return start;
        var end = xml[..Math.Min(xml.Length, LongestDeclaration)].IndexOf("?>"u8);
        if (end < 0)
            return -1;
        var declaration = Encoding.Latin1.GetString(xml[(start + "<?xml".Length)..end]).TrimEnd();
        var alike = declaration.Contains('"', StringComparison.Ordinal) ? declaration : declaration.Replace('\'', '"');
        return Declarations.Contains(alike) ? end + 2 : -1;
    }

    /// <summary>Reads whole tags and the texts before them; returns where it came to, −1 when something is not plain.</summary>
    private int Read(int at)
    {
        while (true)
        {
            var rest = buffer.AsSpan(at, filled - at);
            var text = rest.IndexOf((byte)'<');
            if (text < 0)
                return at;
            if (Names.Depth == 0 && (hasRoot || !IsBlank(rest[..text])))
                return -1;
            var length = tag.Take(rest[text..]);
            if (length == PlainTag.Unfinished)
                return at + text;
            if (length < 0)
                return -1;
            hasRoot = true;
            at += text + length;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8).IsEmpty;

    /// <summary>Moves what is not read yet to the front and fills up.</summary>
    private void Fill(int read)
    {
        buffer.AsSpan(read, filled - read).CopyTo(buffer);
        filled -= read;
        var length = source.Read(buffer.AsSpan(filled));
        ended = filled + length < buffer.Length;
        filled += length;
    }
}
