using System.Globalization;
using System.Xml;
using OfficeBulletin.Excel.Marking;

namespace OfficeBulletin.Excel.Entering;

/// <summary>The styles that columns give to cells that are not there (cols, ISO/IEC 29500-1 18.3.1.17).</summary>
internal sealed class ColumnLooks
{
    private readonly List<(int First, int Last, string Style)> styles = [];

    public static ColumnLooks Read(byte[] part)
    {
        var looks = new ColumnLooks();
        using var reader = PartXml.Open(part);
        while (reader.Read() && reader is not { NodeType: XmlNodeType.Element, LocalName: "sheetData" })
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "col" } && reader.GetAttribute("style") is { } style && Number(reader, "min") is { } first && Number(reader, "max") is { } last)
                looks.styles.Add((first, last, style));
        }
        return looks;
    }

    /// <summary>Number of the style; null for none.</summary>
    public string? Of(int column)
    {
        foreach (var (first, last, style) in styles)
        {
            if (first <= column && column <= last)
                return style;
        }
        return null;
    }

    private static int? Number(XmlReader reader, string attribute) => int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
