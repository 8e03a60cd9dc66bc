using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OfficeBulletin.Word.Markup;

/// <summary>How XML parts are read and written here.</summary>
internal static class Xml
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    /// <summary>A part as a tree. The gate has read it to the end before: it is well-formed and of bounded depth.</summary>
    public static XDocument Load(ReadOnlyMemory<byte> part)
    {
        using var reader = XmlReader.Create(Stream(part), Reading);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A reader on the start tag of a part's root; comments and processing instructions are passed over.</summary>
    /// <param name="names">Takes in the names that are met; null for a table of the reader's own.</param>
    public static XmlReader Open(ReadOnlyMemory<byte> part, NameTable? names = null)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, NameTable = names };
        var reader = XmlReader.Create(Stream(part), settings);
        reader.MoveToContent();
        return reader;
    }

    /// <summary>A writer into a part; UTF-8 without a byte order mark.</summary>
    public static XmlWriter Write(Stream part) => XmlWriter.Create(part, Writing);

    private static MemoryStream Stream(ReadOnlyMemory<byte> part) =>
        MemoryMarshal.TryGetArray(part, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(part.ToArray(), writable: false);
}
