using System.Globalization;
using System.Xml;
using static OfficeBulletin.Excel.Marking.PlainCopy;

namespace OfficeBulletin.Excel.Marking;

/// <summary>One sheet of a plain copy, streamed.</summary>
internal static class PlainSheet
{
    private const int MostMerges = 1_000;
    private const int LookedAt = 100;
    private const int Narrowest = 9;
    private const int Widest = 40;

    public static void Write(XmlWriter writer, IWorkbook workbook, WorkbookSheet sheet)
    {
        writer.WriteStartElement("worksheet", Main);
        WriteColumns(writer, workbook, sheet);
        writer.WriteStartElement("sheetData", Main);
        foreach (var row in workbook.Rows(sheet, []))
        {
            writer.WriteStartElement("row", Main);
            writer.WriteAttributeString("r", XmlConvert.ToString(row.Number));
            if (row.Hidden)
                writer.WriteAttributeString("hidden", "1");
            foreach (var cell in row.Cells)
                PlainCell.Write(writer, cell);
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        WriteMerges(writer, workbook.Merges(sheet));
        writer.WriteEndElement();
    }

    /// <summary>Columns as wide as what they hold asks for, within reason.</summary>
    private static void WriteColumns(XmlWriter writer, IWorkbook workbook, WorkbookSheet sheet)
    {
        var widths = new SortedDictionary<int, int>();
        foreach (var cell in workbook.Rows(sheet, []).Take(LookedAt).SelectMany(row => row.Cells))
            widths[cell.Address.Column] = Math.Max(widths.GetValueOrDefault(cell.Address.Column, Narrowest), Math.Min(Widest, 2 + cell.Text.AsSpan(0, Math.Min(cell.Text.Length, Widest)).ToString().Sum(character => character < 0x2E80 ? 1 : 2)));
        var hidden = workbook.HiddenColumns(sheet);
        foreach (var column in hidden)
            widths.TryAdd(column, Narrowest);
        if (widths.Count == 0)
            return;
        writer.WriteStartElement("cols", Main);
        foreach (var (column, width) in widths)
        {
            writer.WriteStartElement("col", Main);
            writer.WriteAttributeString("min", XmlConvert.ToString(column));
            writer.WriteAttributeString("max", XmlConvert.ToString(column));
            writer.WriteAttributeString("width", XmlConvert.ToString(width));
            writer.WriteAttributeString("customWidth", "1");
            if (hidden.Contains(column))
                writer.WriteAttributeString("hidden", "1");
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    /// <summary>Merged cells that overlap, which only a damaged file has, would keep the copy from opening.</summary>
    private static void WriteMerges(XmlWriter writer, IReadOnlyList<MergedRange> merges)
    {
        var kept = new List<MergedRange>();
        foreach (var merge in merges)
        {
            if (kept.Count < MostMerges && merge.First != merge.Last && !kept.Exists(other => Overlap(merge, other)))
                kept.Add(merge);
        }
        if (kept.Count == 0)
            return;
        writer.WriteStartElement("mergeCells", Main);
        writer.WriteAttributeString("count", XmlConvert.ToString(kept.Count));
        foreach (var merge in kept)
        {
            writer.WriteStartElement("mergeCell", Main);
            writer.WriteAttributeString("ref", string.Create(CultureInfo.InvariantCulture, $"{merge.First}:{merge.Last}"));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    }

    private static bool Overlap(MergedRange one, MergedRange other) =>
        one.First.Row <= other.Last.Row && other.First.Row <= one.Last.Row && one.First.Column <= other.Last.Column && other.First.Column <= one.Last.Column;
}
