using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OfficeBulletin.Excel.Marking;

namespace OfficeBulletin.Excel.Entering;

/// <summary>A cell in the bytes of a sheet's part.</summary>
/// <param name="Style">Number of its style as written; null for none.</param>
internal sealed record CellPlace(int Column, int Start, int End, string? Style);

/// <summary>A row in the bytes of a sheet's part (ISO/IEC 29500-1 18.3.1.73).</summary>
internal sealed partial class RowMarkup
{
    private readonly int tagEnd;
    private List<CellPlace>? cells;

    private RowMarkup(byte[] part, int offset, XmlChild row, int before)
    {
        (Start, tagEnd, End) = (offset + row.Start, offset + row.TagEnd, offset + row.End);
        IsEmpty = row.TagEnd == row.End;
        ContentEnd = IsEmpty ? End : End - (part.AsSpan(0, End).Length - part.AsSpan(0, End).LastIndexOf("</"u8));
        var tag = Tag(part);
        Number = int.TryParse(Attribute(tag, "r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : before + 1;
        Style = Attribute(tag, "customFormat") is "1" or "true" ? Attribute(tag, "s") : null;
        var height = Attribute(tag, "customHeight") is "1" or "true" ? Attribute(tag, "ht") : null;
        Look = (Style is null ? "" : $" s=\"{Style}\" customFormat=\"1\"") + (height is null ? "" : $" ht=\"{height}\" customHeight=\"1\"");
    }

    public int Number { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>Where its end tag begins.</summary>
    public int ContentEnd { get; }

    public bool IsEmpty { get; }

    /// <summary>Number of the style that the row gives to cells that are not there; null for none.</summary>
    public string? Style { get; }

    /// <summary>The attributes that a row like it has: style and height.</summary>
    public string Look { get; }

    /// <param name="data">The sheet's element sheetData.</param>
    public static List<RowMarkup> In(byte[] part, XmlChild data)
    {
        var rows = new List<RowMarkup>();
        foreach (var child in XmlOutline.Of(part[data.Start..data.End]).Children)
        {
            if (child.Name == "row")
                rows.Add(new RowMarkup(part, data.Start, child, rows.Count == 0 ? 0 : rows[^1].Number));
        }
        return rows;
    }

    /// <summary>Where the end tag of an element begins.</summary>
    public static int EndOf(byte[] part, XmlChild element) => element.Start + part.AsSpan(element.Start, element.End - element.Start).LastIndexOf("</"u8);

    public string Tag(byte[] part) => Encoding.UTF8.GetString(part, Start, tagEnd - Start);

    /// <summary>Its cells in the order in which they stand.</summary>
    public List<CellPlace> Cells(byte[] part)
    {
        if (cells is not null)
            return cells;
        cells = [];
        var outline = XmlOutline.Of(part[Start..End]);
        foreach (var child in outline.Children.Where(child => child.Name == "c"))
        {
            var tag = outline.Tag(child);
            var column = CellAddress.TryParse(Attribute(tag, "r"), out var address) ? address.Column : cells.Count == 0 ? 1 : cells[^1].Column + 1;
            cells.Add(new CellPlace(column, Start + child.Start, Start + child.End, Attribute(tag, "s")));
        }
        return cells;
    }

    private static string? Attribute(string tag, string name)
    {
        foreach (Match match in Attributes().Matches(tag))
        {
            if (match.Groups["name"].ValueSpan.SequenceEqual(name))
                return match.Groups["value"].Value;
        }
        return null;
    }

    [GeneratedRegex("""\s(?<name>[\w:.-]+)\s*=\s*(?<quote>["'])(?<value>.*?)\k<quote>""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attributes();
}
