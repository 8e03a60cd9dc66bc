using System.Globalization;
using System.Xml.Linq;
using OfficeBulletin.Excel.Reports.Items;

namespace OfficeBulletin.Excel.Reports.Package;

/// <summary>
/// Puts the looks of the streamed cells at their fixed places in styles.xml, behind the first, which is that of cells without any; all other looks move up, and so do the references of the formatted
/// sheets to them.
/// </summary>
internal static class StyleIndexes
{
    private const string Styles = "xl/styles.xml";
    private const int Added = (int)ItemStyle.LinesTotal;

    /// <summary>The built-in format 0.00.</summary>
    private const int TwoDecimals = 2;

    /// <summary>Says the index of the differential format (dxf) that frames a cell.</summary>
    public static int Settle(ReportParts parts, ReportStyles styles, IEnumerable<string> formatted)
    {
        var sheet = parts.Xml(Styles);
        var main = sheet.Name.Namespace;
        var looks = sheet.Element(main + "cellXfs")!;
        var all = looks.Elements().ToList();
        looks.ReplaceNodes([all[0], .. Streamed(styles).Select(index => new XElement(all[index])), With(all[styles.Text], "quotePrefix", 1), Shrunk(all[styles.Date]), Shares(all[styles.Number]), Shares(all[styles.Total]), Wrapped(all[styles.Total]), .. all.Skip(1)]);
        looks.SetAttributeValue("count", all.Count + Added);
        var frame = Frame(sheet, new XElement(all[styles.Text]));
        parts.Put(Styles, sheet);
        foreach (var part in formatted)
            parts[part] = ShiftedStyles.Of(parts[part], Added);
        return frame;
    }

    /// <summary>In the order of <see cref="ItemStyle"/>.</summary>
    private static int[] Streamed(ReportStyles styles) => [styles.Title, styles.Line, styles.Header, styles.Text, styles.Centred, styles.Date, styles.Number, styles.Total];

    private static XElement Shares(XElement number) => With(With(number, "numFmtId", TwoDecimals), "applyNumberFormat", 1);

    private static XElement Shrunk(XElement date) => Aligned(date, "shrinkToFit", "wrapText");

    private static XElement Wrapped(XElement total) => Aligned(total, "wrapText", "shrinkToFit");

    private static XElement Aligned(XElement look, string how, string instead)
    {
        var aligned = With(look, "applyAlignment", 1);
        var alignment = aligned.Elements().FirstOrDefault(child => child.Name.LocalName == "alignment");
        if (alignment is null)
            aligned.AddFirst(alignment = new XElement(aligned.Name.Namespace + "alignment"));
        alignment.SetAttributeValue(instead, null);
        alignment.SetAttributeValue(how, 1);
        return aligned;
    }

    private static XElement With(XElement look, string name, int value)
    {
        var changed = new XElement(look);
        changed.SetAttributeValue(name, value);
        return changed;
    }

    /// <summary>Blank cells are not written; the frame that their neighbours have comes from a rule over the whole list.</summary>
    private static int Frame(XElement sheet, XElement text)
    {
        var main = sheet.Name.Namespace;
        var border = sheet.Element(main + "borders")!.Elements().ElementAt(int.Parse(text.Attribute("borderId")?.Value ?? "0", CultureInfo.InvariantCulture));
        var formats = sheet.Element(main + "dxfs");
        if (formats is null)
        {
            formats = new XElement(main + "dxfs");
            sheet.Elements().Last(element => element.Name.LocalName is "cellXfs" or "cellStyles").AddAfterSelf(formats);
        }
        formats.Add(new XElement(main + "dxf", new XElement(main + "border", border.Elements().Where(side => side.Name.LocalName is "left" or "right" or "top" or "bottom"))));
        var count = formats.Elements().Count();
        formats.SetAttributeValue("count", count);
        return count - 1;
    }
}
