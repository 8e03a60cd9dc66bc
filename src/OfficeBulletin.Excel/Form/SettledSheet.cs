using System.Globalization;
using System.Xml.Linq;

namespace OfficeBulletin.Excel.Form;

/// <summary>Tidies what the library writes loosely into a sheet, so that no program has to be lenient with it.</summary>
internal static class SettledSheet
{
    public static XElement Of(XElement sheet)
    {
        var main = sheet.Name.Namespace;
        if (sheet.Element(main + "cols") is { } columns)
            columns.ReplaceNodes(columns.Elements().OrderBy(column => int.Parse(column.Attribute("min")!.Value, CultureInfo.InvariantCulture)).ToList());
        // Blank cells said to be shared strings, and rules with formulas that say nothing.
        sheet.Descendants(main + "c").Where(cell => !cell.HasElements).Attributes("t").Remove();
        sheet.Descendants().Where(formula => (formula.Name == main + "formula1" || formula.Name == main + "formula2") && formula.Value.Length == 0).Remove();
        return sheet;
    }
}
