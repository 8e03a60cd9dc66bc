using System.Xml.Linq;

namespace OfficeBulletin.Word.Markup;

/// <summary>Namespaces of WordprocessingML and the attribute every reader and writer needs.</summary>
internal static class W
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string DrawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string DrawingPicture = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    public static XName Name(string local) => XName.Get(local, Main);

    /// <summary>The w:val of an element; null when the element or the attribute is absent.</summary>
    public static string? Val(XElement? element) => element?.Attribute(Name("val"))?.Value;
}
