using System.Xml.Linq;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Template;

/// <summary>The template's styles by name without case; the ids behind them are the template's own.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, XElement> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);

    public StyleSheet(XDocument styles)
    {
        Document = styles;
        foreach (var style in styles.Root!.Elements(W.Name("style")))
        {
            if (W.Val(style.Element(W.Name("name"))) is { } name)
                byName.TryAdd(name, style);
            if (style.Attribute(W.Name("styleId"))?.Value is { } id)
                byId.TryAdd(id, style);
        }
        foreach (var (name, style) in byName.ToList())
            byName.TryAdd(StyleNames.Given(name), style);
    }

    public XDocument Document { get; }

    public bool Has(string name) => byName.ContainsKey(name);

    /// <summary>Id of the style of that name; null when the template has none.</summary>
    public string? Id(string name) => byName.GetValueOrDefault(name)?.Attribute(W.Name("styleId"))?.Value;

    /// <summary>Name of the style with that id; null when there is none.</summary>
    public string? NameOf(string? id) => id is null ? null : W.Val(byId.GetValueOrDefault(id)?.Element(W.Name("name")));

    /// <summary>True when the style itself draws a line below its paragraphs.</summary>
    public bool HasBottomBorder(string name) => byName.GetValueOrDefault(name)?.Element(W.Name("pPr"))?.Element(W.Name("pBdr"))?.Element(W.Name("bottom")) is not null;

    /// <summary>Sets a number in a style's own properties. The properties and the element must be there: a template check sees to that for what is set here.</summary>
    public void Set(string name, string properties, string element, string attribute, int value) =>
        byName.GetValueOrDefault(name)?.Element(W.Name(properties))?.Element(W.Name(element))?.SetAttributeValue(W.Name(attribute), value);

    /// <summary>A whole number from a style's properties ("spacing", "line"), looked up along the styles it is based on; null when none of them sets it.</summary>
    public int? Number(string name, string properties, string element, string attribute)
    {
        var style = byName.GetValueOrDefault(name);
        for (var depth = 0; style is not null && depth < 16; depth++)
        {
            var value = style.Element(W.Name(properties))?.Element(W.Name(element))?.Attribute(W.Name(attribute))?.Value;
            if (int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number))
                return number;
            style = W.Val(style.Element(W.Name("basedOn"))) is { } parent ? byId.GetValueOrDefault(parent) : null;
        }
        return null;
    }
}
