using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using ClosedXML.Excel;
using OfficeBulletin.Excel.Form;

namespace OfficeBulletin.Excel.Reports;

/// <summary>Saves the formatted sheets: the values of their formulas, which the library leaves out, are written into the parts. The package is on its way still, so nothing is packed.</summary>
internal static class ReportPackage
{
    private const string Workbook = "xl/workbook.xml";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="values">What formulas give, by the name of the sheet and the address of the cell.</param>
    /// <param name="parts">Receives the part of each sheet, by its name.</param>
    public static byte[] Save(XLWorkbook workbook, IReadOnlyDictionary<string, Dictionary<string, object>> values, IDictionary<string, string> parts)
    {
        using var saved = new MemoryStream();
        workbook.SaveAs(saved, new ClosedXML.Excel.SaveOptions { EvaluateFormulasBeforeSaving = false, GenerateCalculationChain = false, ValidatePackage = false });
        var byPart = new Dictionary<string, Dictionary<string, object>>(StringComparer.Ordinal);
        foreach (var (name, part) in Parts(saved))
        {
            parts[name] = part;
            byPart[part] = values[name];
        }
        using var settled = new MemoryStream();
        SettledPackage.Copy(saved, settled, (part, sheet) => Fill(sheet, byPart[part]), CompressionLevel.NoCompression);
        return settled.ToArray();
    }

    /// <summary>The index into cellXfs of each look, from the sheet that holds one cell of each.</summary>
    public static IReadOnlyList<int> Styles(byte[] package, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        var cells = Load(archive, part).Descendants(Main + "c").ToDictionary(cell => cell.Attribute("r")!.Value, cell => (int?)cell.Attribute("s") ?? 0, StringComparer.Ordinal);
        return [.. Enum.GetValues<ReportLook>().Select(look => cells[ReportLooks.Place(look).ToString()])];
    }

    private static IEnumerable<(string Name, string Part)> Parts(MemoryStream saved)
    {
        saved.Position = 0;
        using var archive = new ZipArchive(saved, ZipArchiveMode.Read, leaveOpen: true);
        var targets = Load(archive, "xl/_rels/workbook.xml.rels").Elements().ToDictionary(relationship => relationship.Attribute("Id")!.Value, relationship => relationship.Attribute("Target")!.Value, StringComparer.Ordinal);
        return [.. Load(archive, Workbook).Descendants(Main + "sheet").Select(sheet => (sheet.Attribute("name")!.Value, Part(targets[sheet.Attribute(Relationships + "id")!.Value])))];
    }

    private static string Part(string target) => target.StartsWith('/') ? target[1..] : "xl/" + target;

    private static XElement Load(ZipArchive archive, string part)
    {
        using var stream = archive.GetEntry(part)!.Open();
        return XElement.Load(stream);
    }

    private static void Fill(XElement sheet, Dictionary<string, object> values)
    {
        foreach (var cell in sheet.Descendants(Main + "c").Where(cell => cell.Element(Main + "f") is not null))
        {
            var value = values[cell.Attribute("r")!.Value];
            cell.SetAttributeValue("t", value is string ? "str" : null);
            cell.Elements(Main + "v").Remove();
            cell.Add(new XElement(Main + "v", value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : value));
        }
    }
}
