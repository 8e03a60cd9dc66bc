using System.Xml;
using OfficeBulletin.Excel.Markup;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>Opens the XML parts of a gated workbook.</summary>
internal static class PartReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    /// <summary>A reader at the start of a small part; null when the package has no such part.</summary>
    public static XmlReader? Open(GatedPackage package, string part) =>
        package.Open(part) is { } stream ? XmlReader.Create(stream, Settings) : null;

    /// <summary>A scanner at the start of a part that may be large; null when the package has no such part.</summary>
    public static MarkupScanner? Scan(GatedPackage package, string part) =>
        package.OpenUtf8(part) is { } stream ? new MarkupScanner(stream) : null;

    /// <summary>Adds the text of the si or is element whose start was read last: of its t elements, without phonetic guides (rPh). Leaves the scanner on the element's end.</summary>
    public static void Take(MarkupScanner scanner, MarkupText text)
    {
        var depth = scanner.Depth;
        var inText = false;
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case MarkupKind.Start when scanner.Name.SequenceEqual("rPh"u8):
                    scanner.Skip();
                    break;
                case MarkupKind.Start:
                    inText = scanner.Name is [(byte)'t'];
                    break;
                case MarkupKind.End when scanner.Depth == depth:
                    return;
                case MarkupKind.End:
                    inText = false;
                    break;
                case MarkupKind.Text or MarkupKind.Literal when inText:
                    text.Add(scanner);
                    break;
            }
        }
    }
}
