using System.Globalization;
using System.Xml;
using OfficeBulletin.Gate;

namespace OfficeBulletin.Excel;

/// <summary>What each cell style of a workbook shows of a date, by the style's number (cellXfs in styles.xml, ISO/IEC 29500-1 18.8.10).</summary>
internal sealed class CellFormats
{
    /// <summary>Excel ends at 65,490 styles.</summary>
    private const int MostStyles = 1 << 17;

    private readonly List<DateParts> styles = [];

    /// <summary>Reads the workbook's styles; a part that is absent gives none.</summary>
    public static CellFormats Read(GatedPackage package)
    {
        var formats = new CellFormats();
        var custom = new Dictionary<int, DateParts>();
        using var reader = package.Target(package.MainPart, RelationshipTypes.Styles) is { } part ? PartReader.Open(package, part) : null;
        var inCells = false;
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "cellXfs")
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Id(reader) is { } id)
                custom.TryAdd(id, NumberFormat.Of(reader.GetAttribute("formatCode") ?? ""));
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "xf" } && inCells && formats.styles.Count < MostStyles)
                formats.styles.Add(Id(reader) is not { } used ? DateParts.None : custom.TryGetValue(used, out var parts) ? parts : NumberFormat.OfBuiltIn(used));
        }
        return formats;
    }

    /// <summary>What the style shows; nothing for a style that is not there.</summary>
    public DateParts Of(int style) => style >= 0 && style < styles.Count ? styles[style] : DateParts.None;

    private static int? Id(XmlReader reader) => int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var id) ? id : null;
}
