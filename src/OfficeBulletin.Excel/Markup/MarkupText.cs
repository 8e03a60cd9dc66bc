using System.Text;

namespace OfficeBulletin.Excel.Markup;

/// <summary>The text of a cell put together from its pieces; one buffer for all cells.</summary>
internal sealed class MarkupText
{
    private readonly RecentTexts recent = new();
    private byte[] bytes = new byte[1_024];
    private int length;
    private bool escaped;

    /// <summary>The bytes so far, references expanded.</summary>
    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    public bool IsEmpty => length == 0;

    public void Clear() => (length, escaped) = (0, false);

    /// <summary>Adds the text that the scanner stands on; line ends become line feeds (XML 1.0, 2.11).</summary>
    public void Add(MarkupScanner scanner)
    {
        var piece = scanner.Content;
        if (piece.IndexOfAny((byte)'&', (byte)'\r', (byte)'_') >= 0)
        {
            escaped = true;
            if (piece.Contains((byte)'\r'))
                piece = Encoding.UTF8.GetBytes(CellText.Lines(Encoding.UTF8.GetString(piece)));
            if (scanner.Kind == MarkupKind.Text && piece.Contains((byte)'&'))
                piece = MarkupReferences.Expand(piece);
        }
        if (length + piece.Length > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + piece.Length));
        piece.CopyTo(bytes.AsSpan(length));
        length += piece.Length;
    }

    /// <summary>The text as a person reads it.</summary>
    public override string ToString()
    {
        var text = recent.Of(Bytes);
        return escaped ? CellText.Decode(text) : text;
    }

    /// <summary>The same in UTF-8; valid until the text changes.</summary>
    public ReadOnlySpan<byte> Decoded => escaped ? Encoding.UTF8.GetBytes(ToString()) : Bytes;
}
