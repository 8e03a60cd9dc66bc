using System.Xml;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>
/// Walking WordprocessingML with an XmlReader. Every method is called on a start tag and leaves the reader on the matching end tag (or on the empty tag itself),
/// so that <see cref="Next"/> steps from child to child.
/// </summary>
internal static class Element
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true };

    /// <summary>A reader on the root's start tag.</summary>
    public static XmlReader Open(ReadOnlyMemory<byte> part)
    {
        var stream = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(part, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(part.ToArray(), writable: false);
        var reader = XmlReader.Create(stream, Settings);
        reader.MoveToContent();
        return reader;
    }

    /// <summary>Steps to the next child element of the element at <paramref name="depth"/>; false at its end.</summary>
    public static bool Next(XmlReader reader, int depth)
    {
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
                return true;
        }
        return false;
    }

    /// <summary>The depth to walk the children of the current element with; null when it has none or was read already.</summary>
    public static int? Enter(XmlReader reader) => reader.IsEmptyElement || reader.NodeType == XmlNodeType.EndElement ? null : reader.Depth;

    /// <summary>Steps over what is left of the current element.</summary>
    public static void Skip(XmlReader reader)
    {
        if (Enter(reader) is not { } depth)
            return;
        while (reader.Read() && reader.Depth > depth)
        {
        }
    }

    /// <summary>The text directly inside the current element.</summary>
    public static string Text(XmlReader reader)
    {
        if (Enter(reader) is not { } depth)
            return "";
        var text = "";
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                text = text.Length == 0 ? reader.Value : text + reader.Value;
        }
        return text;
    }

    /// <summary>The attribute val in the element's own namespace, transitional or strict; null when absent.</summary>
    public static string? Value(XmlReader reader) => Attribute(reader, "val");

    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    /// <summary>True for a toggle that is there and not switched off (ISO/IEC 29500-1 17.17.4).</summary>
    public static bool IsOn(XmlReader reader) => Value(reader) is not ("0" or "false" or "off" or "none");
}
