using System.Xml.Linq;
using OfficeBulletin.Excel.Reports.Charts;
using OfficeBulletin.Excel.Reports.Items;
using OfficeBulletin.Excel.Reports.Package;

namespace OfficeBulletin.Excel.Reports;

/// <summary>Writes the finished report: the formatted sheets as they are, the long ones as they were packed, and the charts.</summary>
internal static class FinishedReport
{
    private const string Workbook = "xl/workbook.xml";
    private const string Sheets = "xl/worksheets/";

    public static void Write(Stream output, ReportSeam seam, ItemSheets items)
    {
        var parts = new ReportParts(seam.Package);
        List<(EmptySheet Place, LongSheet Sheet)> streamed = [.. seam.UnitSheets.Zip(items.Sheets), (seam.LedgerSheet, items.Ledger)];
        var places = streamed.Select(one => one.Place.Part).ToHashSet(StringComparer.Ordinal);
        var frame = StyleIndexes.Settle(parts, seam.Styles, parts.Names.Where(part => part.StartsWith(Sheets, StringComparison.Ordinal) && !part.Contains("/_rels/", StringComparison.Ordinal) && !places.Contains(part)));
        foreach (var (place, sheet) in streamed)
            parts.Put(place.Part, LongSheetFrame.Fill(parts.Xml(place.Part), sheet, place, frame));
        NameFilters(parts, streamed);
        ChartSheet.Fill(parts, seam.ChartSheet, seam.Charts);
        parts.Write(output);
    }

    /// <summary>A filter's range has a hidden name too (ISO/IEC 29500-1 18.2.6).</summary>
    private static void NameFilters(ReportParts parts, IEnumerable<(EmptySheet Place, LongSheet Sheet)> streamed)
    {
        var workbook = parts.Xml(Workbook);
        var main = workbook.Name.Namespace;
        var names = workbook.Element(main + "definedNames");
        if (names is null)
        {
            names = new XElement(main + "definedNames");
            workbook.Element(main + "sheets")!.AddAfterSelf(names);
        }
        foreach (var (place, sheet) in streamed)
        {
            if (sheet.PagesWide > 1)
                Repeat(names, place);
            var range = $"{place.Quoted}!$A${EmptySheet.HeaderRow}:${sheet.LastColumn}${sheet.LastRow}";
            names.Add(new XElement(main + "definedName", new XAttribute("name", "_xlnm._FilterDatabase"), new XAttribute("localSheetId", place.Position), new XAttribute("hidden", 1), range));
        }
        parts.Put(Workbook, workbook);
    }

    /// <summary>Rows that take several pages begin on each with the same columns.</summary>
    private static void Repeat(XElement names, EmptySheet place)
    {
        const string Titles = "_xlnm.Print_Titles";
        names.Elements().Where(name => (string?)name.Attribute("name") == Titles && (int?)name.Attribute("localSheetId") == place.Position).Remove();
        var columns = $"{place.Quoted}!$A:${CellAddress.Letters(LongPage.Repeated)}";
        names.Add(new XElement(names.Name.Namespace + "definedName", new XAttribute("name", Titles), new XAttribute("localSheetId", place.Position), $"{columns},{place.Quoted}!$1:${EmptySheet.HeaderRow}"));
    }
}
