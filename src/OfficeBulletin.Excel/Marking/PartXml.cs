using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace OfficeBulletin.Excel.Marking;

/// <summary>Small parts (comments, their shapes) as trees; the gate has bounded their depth.</summary>
internal static class PartXml
{
    private static readonly XmlReaderSettings Reading = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    /// <summary>Line breaks in texts are kept as they are.</summary>
    private static readonly XmlWriterSettings Writing = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    private static readonly XmlWriterSettings Undeclared = new() { Encoding = Writing.Encoding, NewLineHandling = NewLineHandling.Entitize, OmitXmlDeclaration = true };

    /// <summary>A reader at the start of a part.</summary>
    /// <param name="part">In UTF-8, whatever its declaration says: UTF-16 was turned into it.</param>
    public static XmlReader Open(byte[] part) => XmlReader.Create(new StreamReader(new MemoryStream(part), Encoding.UTF8), Reading);

    public static XDocument Read(byte[] part)
    {
        using var reader = Open(part);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Null when this is no XML: drawings of before 2007 need not be.</summary>
    public static XDocument? TryRead(byte[] part)
    {
        try
        {
            return Read(part);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <param name="declared">False for drawings, which Excel writes without an XML declaration.</param>
    public static byte[] Bytes(XDocument document, bool declared = true)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, declared ? Writing : Undeclared))
            document.Save(writer);
        return bytes.ToArray();
    }

    /// <summary>The namespace of the root.</summary>
    public static string Namespace(byte[] part)
    {
        using var reader = Open(part);
        reader.MoveToContent();
        return reader.NamespaceURI;
    }
}
