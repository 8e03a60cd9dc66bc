using System.Globalization;
using System.Xml;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>The paragraph styles of a document by their ids, each with the role its name (or that of a style it is based on) gives it.</summary>
internal sealed class PrintedStyles
{
    private readonly Dictionary<string, StyleEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> resolved = new(StringComparer.Ordinal);
    private ParagraphStyle byDefault = new(PrintedRole.None, Centred: false, Bold: false, Size: null, Numbered: false);

    public static PrintedStyles Read(GatedPackage package)
    {
        var sheet = new PrintedStyles();
        if (package.Target(package.MainPart, RelationshipTypes.Styles) is not { } part || package.Bytes(part) is not { } bytes)
            return sheet;
        using var reader = Element.Open(bytes);
        if (Element.Enter(reader) is { } depth)
        {
            while (Element.Next(reader, depth))
            {
                if (reader.LocalName == "docDefaults")
                    sheet.byDefault = sheet.byDefault with { Size = StyleEntry.Read(reader).Size };
                else if (reader.LocalName == "style" && Element.Attribute(reader, "type") is null or "paragraph")
                    sheet.Add(reader);
                else
                    Element.Skip(reader);
            }
        }
        return sheet;
    }

    /// <summary>The style of a paragraph; a null or unknown id means the default style.</summary>
    public ParagraphStyle Of(string? id)
    {
        if (id is null || !entries.ContainsKey(id))
            return byDefault;
        if (!resolved.TryGetValue(id, out var style))
            resolved[id] = style = Resolve(id);
        return style;
    }

    private void Add(XmlReader reader)
    {
        var id = Element.Attribute(reader, "styleId") ?? "";
        var isDefault = Element.Attribute(reader, "default") is "1" or "true" or "on";
        var entry = entries[id] = StyleEntry.Read(reader);
        if (isDefault)
            byDefault = byDefault with { Centred = entry.Centred ?? false, Bold = entry.Bold ?? false, Size = entry.Size ?? byDefault.Size };
    }

    /// <summary>Follows basedOn up the chain, the nearest that says something winning; a chain that bites its tail ends there.</summary>
    private ParagraphStyle Resolve(string id)
    {
        var style = new StyleEntry();
        var visited = new HashSet<string>(StringComparer.Ordinal);
        for (string? next = id; next is not null && visited.Add(next) && entries.TryGetValue(next, out var entry); next = entry.BasedOn)
            style = style.Over(entry);
        return new ParagraphStyle(style.Role, style.Centred ?? false, style.Bold ?? false, style.Size ?? byDefault.Size, style.Numbered ?? false);
    }
}

/// <summary>What a paragraph style amounts to. <see cref="Size"/> is in points, null when nothing says it.</summary>
internal sealed record ParagraphStyle(PrintedRole Role, bool Centred, bool Bold, double? Size, bool Numbered);

/// <summary>One style as written; null means that it says nothing and the style it is based on counts.</summary>
internal sealed record StyleEntry(PrintedRole Role = PrintedRole.None, string? BasedOn = null, bool? Centred = null, bool? Bold = null, double? Size = null, bool? Numbered = null)
{
    public StyleEntry Over(StyleEntry below) => new(
        Role == PrintedRole.None ? below.Role : Role, BasedOn, Centred ?? below.Centred, Bold ?? below.Bold, Size ?? below.Size, Numbered ?? below.Numbered);

    /// <summary>Reads w:style or w:docDefaults, whose properties lie at different depths.</summary>
    public static StyleEntry Read(XmlReader reader)
    {
        var entry = new StyleEntry();
        if (Element.Enter(reader) is not { } depth)
            return entry;
        while (Element.Next(reader, depth))
        {
            entry = reader.LocalName switch
            {
                "name" => entry with { Role = StyleRoles.Of(Element.Value(reader) ?? "") },
                "basedOn" => entry with { BasedOn = Element.Value(reader) },
                "jc" => entry with { Centred = Element.Value(reader) == "center" },
                "b" => entry with { Bold = Element.IsOn(reader) },
                "sz" => entry with { Size = HalfPoints(reader) },
                "numId" => entry with { Numbered = Element.Value(reader) != "0" },
                _ => entry,
            };
        }
        return entry;
    }

    /// <summary>The attribute val in points; null when it is no number.</summary>
    public static double? HalfPoints(XmlReader reader) =>
        double.TryParse(Element.Value(reader), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) ? size / 2 : null;
}
