using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>Opens the XML parts of a gated workbook.</summary>
internal static class PartReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>A reader at the start of the part; null when the package has no such part.</summary>
    public static XmlReader? Open(GatedPackage package, string part) =>
        package.Bytes(part) is { } bytes ? XmlReader.Create(Stream(bytes), Settings) : null;

    /// <summary>The text of the element the reader stands on, whatever is nested in it, except phonetic guides (rPh). Leaves the reader on the element's end.</summary>
    public static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                reader.Skip();
                continue;
            }
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
            reader.Read();
        }
        return CellText.Decode(text.ToString());
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);
}
