using System.Globalization;
using System.Xml.Linq;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Template;

/// <summary>The type area (版心) in twips: the page less its margins, from the template's last section.</summary>
internal sealed record TypeArea(int Width, int Height)
{
    /// <summary>GB/T 9704-2012 5.2.1: 156 × 225 mm; stands in where a template's section does not say.</summary>
    private static readonly TypeArea Standard = new(8844, 12756);

    public static TypeArea Of(XDocument document)
    {
        var section = document.Root!.Element(W.Name("body"))!.Element(W.Name("sectPr"));
        var (size, margins) = (section?.Element(W.Name("pgSz")), section?.Element(W.Name("pgMar")));
        var width = Twips(size, "w") - Twips(margins, "left") - Twips(margins, "right");
        var height = Twips(size, "h") - Twips(margins, "top") - Twips(margins, "bottom");
        return width > 0 && height > 0 ? new TypeArea(width, height) : Standard;
    }

    private static int Twips(XElement? element, string attribute) =>
        int.TryParse(element?.Attribute(W.Name(attribute))?.Value, CultureInfo.InvariantCulture, out var twips) ? twips : 0;
}
