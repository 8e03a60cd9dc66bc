using System.Globalization;
using System.Text;
using System.Xml.Linq;
using OfficeBulletin.Excel.Reports.Items;

namespace OfficeBulletin.Excel.Reports.Package;

/// <summary>What stands around the rows of a streamed sheet: page set-up and frozen rows of the empty sheet in whose place it comes, its own columns, filter and frames.</summary>
internal static class LongSheetFrame
{
    private static readonly string[] Own = ["dimension", "cols", "sheetData", "autoFilter", "mergeCells", "conditionalFormatting"];
    private static readonly string[] Before = ["sheetPr", "sheetViews", "sheetFormatPr"];

    /// <param name="frame">Differential format of the cells' frames.</param>
    public static PackedBytes Fill(XElement empty, LongSheet sheet, EmptySheet place, int frame)
    {
        var main = empty.Name.Namespace;
        var kept = empty.Elements().Where(element => !Own.Contains(element.Name.LocalName, StringComparer.Ordinal)).ToLookup(element => Before.Contains(element.Name.LocalName, StringComparer.Ordinal));
        var whole = new XElement(
            main + "worksheet",
            kept[true].TakeWhile(element => element.Name.LocalName == "sheetPr"),
            new XElement(main + "dimension", new XAttribute("ref", $"A1:{sheet.LastColumn}{sheet.LastRow}")),
            kept[true].SkipWhile(element => element.Name.LocalName == "sheetPr"),
            new XElement(main + "cols", sheet.Columns.Index().Select(column => Column(main, column.Index + 1, column.Item.Width))),
            new XElement(main + "sheetData"),
            new XElement(main + "autoFilter", new XAttribute("ref", $"A{EmptySheet.HeaderRow}:{sheet.LastColumn}{sheet.LastRow}")),
            new XElement(main + "mergeCells", new XAttribute("count", 1), new XElement(main + "mergeCell", new XAttribute("ref", $"A1:{sheet.TitleColumn}1"))),
            sheet.Count > 0 ? Framed(main, sheet, frame) : null,
            kept[false]);
        Page(whole.Element(main + "pageSetup")!, sheet.PagesWide);
        return Around(Plain(whole), sheet, place.Title);
    }

    private static PackedBytes Around(XElement whole, LongSheet sheet, string title)
    {
        const string Rows = "<sheetData />";
        var bytes = ReportParts.Bytes(whole).AsSpan();
        var at = bytes.IndexOf(Encoding.UTF8.GetBytes(Rows));
        return sheet.Packed([.. bytes[..at], .. "<sheetData>"u8], title, [.. "</sheetData>"u8, .. bytes[(at + Rows.Length)..]]);
    }

    private static void Page(XElement page, int wide)
    {
        if (wide == 1)
            return;
        page.SetAttributeValue("fitToWidth", wide);
        page.SetAttributeValue("pageOrder", "overThenDown");
    }

    private static XElement Column(XNamespace main, int number, double width) =>
        new(main + "col", new XAttribute("min", number), new XAttribute("max", number), new XAttribute("width", width.ToString(CultureInfo.InvariantCulture)), new XAttribute("customWidth", 1));

    private static XElement Framed(XNamespace main, LongSheet sheet, int frame) =>
        new(
            main + "conditionalFormatting",
            new XAttribute("sqref", $"A{EmptySheet.HeaderRow + 1}:{sheet.LastColumn}{sheet.LastRow}"),
            new XElement(main + "cfRule", new XAttribute("type", "expression"), new XAttribute("dxfId", frame), new XAttribute("priority", 1), new XElement(main + "formula", "TRUE")));

    /// <summary>The rows are written without a prefix: so is all around them.</summary>
    private static XElement Plain(XElement whole)
    {
        whole.DescendantsAndSelf().Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == whole.Name.NamespaceName).Remove();
        return whole;
    }
}
