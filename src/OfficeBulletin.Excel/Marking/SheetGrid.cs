using System.Globalization;
using System.Xml;

namespace OfficeBulletin.Excel.Marking;

/// <summary>Widths of the columns and heights of the rows of a sheet, in pixels at 96 to the inch; a box over the sheet is sized by them.</summary>
internal sealed class SheetGrid
{
    private const int PixelsOfDigit = 7;
    private const int CellPadding = 5;
    private const int UsualWidth = 64;
    private const int UsualHeight = 20;

    private readonly Dictionary<int, int> heights = [];
    private readonly int[] widths = new int[CellAddress.LastColumn + 1];
    private int columnsTaken;
    private int usualWidth = UsualWidth;
    private int usualHeight = UsualHeight;

    /// <param name="lastRow">Rows behind this one are not looked at.</param>
    public static SheetGrid Read(byte[] sheet, int lastRow)
    {
        var grid = new SheetGrid();
        Array.Fill(grid.widths, -1);
        using var reader = PartXml.Open(sheet);
        var row = 0;
        while (reader.Read() && row <= lastRow)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
                grid.TakeRow(reader, row = (int)(Number(reader, "r") ?? row + 1));
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "col" or "sheetFormatPr")
                grid.TakeSizes(reader);
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "sheetData")
                break;
        }
        return grid;
    }

    public int Width(int column) => widths[column] is var width and >= 0 ? width : usualWidth;

    public int Height(int row) => heights.GetValueOrDefault(row, usualHeight);

    private void TakeRow(XmlReader reader, int row)
    {
        if (IsHidden(reader))
            heights[row] = 0;
        else if (Number(reader, "ht") is { } points)
            heights[row] = Pixels(points);
    }

    private void TakeSizes(XmlReader reader)
    {
        if (reader.LocalName == "sheetFormatPr")
        {
            usualWidth = Number(reader, "defaultColWidth") is { } usual ? OfCharacters(usual) : usualWidth;
            usualHeight = Number(reader, "defaultRowHeight") is { } points ? Pixels(points) : usualHeight;
        }
        else if (Number(reader, "min") is { } first && Number(reader, "max") is { } last && first is >= 1 and <= CellAddress.LastColumn && last >= first && columnsTaken++ < CellAddress.LastColumn)
        {
            var width = IsHidden(reader) ? 0 : Number(reader, "width") is { } characters ? OfCharacters(characters) : usualWidth;
            widths.AsSpan((int)first..((int)Math.Min(last, CellAddress.LastColumn) + 1)).Fill(width);
        }
    }

    private static bool IsHidden(XmlReader reader) => reader.GetAttribute("hidden") is "1" or "true";

    private static int OfCharacters(double characters) => (int)Math.Round((Math.Clamp(characters, 0, 255) * PixelsOfDigit) + CellPadding);

    private static int Pixels(double points) => (int)Math.Round(Math.Clamp(points, 0, 500) * 4 / 3);

    private static double? Number(XmlReader reader, string attribute) =>
        double.TryParse(reader.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= CellAddress.LastRow ? number : null;
}
