using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Gate;
using OfficeBulletin.Reporting;

namespace OfficeBulletin.Excel.Tests.Reports;

using Workbook = OfficeBulletin.Excel.Workbook;

/// <summary>A report workbook as its parts say it.</summary>
internal sealed partial class WrittenReport
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, XElement>> cells = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Sheet, string Cell), SheetCell> values = [];
    private readonly List<string> formats;

    public WrittenReport(byte[] bytes)
    {
        Bytes = bytes;
        var targets = XElement.Parse(Part("xl/_rels/workbook.xml.rels")).Elements().ToDictionary(one => one.Attribute("Id")!.Value, one => one.Attribute("Target")!.Value, StringComparer.Ordinal);
        foreach (var sheet in XElement.Parse(Part("xl/workbook.xml")).Descendants(Main + "sheet"))
        {
            var (name, target) = (sheet.Attribute("name")!.Value, targets[sheet.Attribute(Relationships + "id")!.Value]);
            parts[name] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            cells[name] = XElement.Parse(Part(parts[name])).Descendants(Main + "c").ToDictionary(cell => cell.Attribute("r")!.Value, StringComparer.Ordinal);
            Names.Add(name);
        }
        var workbook = Workbook.Open(PackageGate.Open(bytes, PackageKind.Workbook, "report.xlsx").Value!, "report.xlsx");
        var findings = new List<Finding>();
        foreach (var sheet in workbook.Sheets)
        {
            foreach (var cell in workbook.Rows(sheet, findings).SelectMany(row => row.Cells))
                values[(sheet.Name, cell.Address.ToString())] = cell;
        }
        Assert.Empty(findings);
        var styles = XElement.Parse(Part("xl/styles.xml"));
        var own = styles.Descendants(Main + "numFmt").ToDictionary(format => format.Attribute("numFmtId")!.Value, format => format.Attribute("formatCode")!.Value, StringComparer.Ordinal);
        formats = [.. styles.Element(Main + "cellXfs")!.Elements().Select(format => format.Attribute("numFmtId")?.Value ?? "0").Select(id => own.GetValueOrDefault(id) ?? BuiltIn(id))];
    }

    /// <param name="columns">Those that the ledger has; null where it has all.</param>
    public static WrittenReport Of(Report report, IReadOnlySet<string>? columns = null)
    {
        var book = new LedgerBook(report.Tally.Channels, null) { Columns = columns };
        var items = new ItemSheets(book, report.Period);
        using var output = new MemoryStream();
        ReportWriter.Write(output, report, book, items);
        return new WrittenReport(output.ToArray());
    }

    public byte[] Bytes { get; }

    public List<string> Names { get; } = [];

    /// <summary>All formulas with the sheet and cell they stand in.</summary>
    public IEnumerable<(string Sheet, string Cell, string Formula)> Formulas =>
        cells.SelectMany(sheet => sheet.Value.Where(cell => cell.Value.Element(Main + "f") is not null).Select(cell => (sheet.Key, cell.Key, cell.Value.Element(Main + "f")!.Value)));

    public string Part(string name)
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public string? Formula(string sheet, int row, int column) => cells[sheet].GetValueOrDefault(new CellAddress(row, column).ToString())?.Element(Main + "f")?.Value;

    /// <summary>The value as our own reader reads it; "" for none.</summary>
    public string Value(string sheet, string address) => values.GetValueOrDefault((sheet, address))?.Text ?? "";

    /// <summary>The cell as a person sees it.</summary>
    public string Shown(string sheet, int row, int column)
    {
        var address = new CellAddress(row, column).ToString();
        var value = Value(sheet, address);
        if (values.GetValueOrDefault((sheet, address)) is not { Kind: SheetCellKind.Number })
            return value;
        var format = new ExcelNumberFormat.NumberFormat(formats[(int?)cells[sheet][address].Attribute("s") ?? 0]);
        return format.Format(double.Parse(value, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The file as a program leaves it that writes formulas alone.</summary>
    public byte[] WithoutValues()
    {
        using var bare = new MemoryStream();
        bare.Write(Bytes);
        using (var archive = new ZipArchive(bare, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in parts.Values)
            {
                var sheet = XElement.Parse(Part(part), LoadOptions.PreserveWhitespace);
                foreach (var cell in sheet.Descendants(Main + "c").Where(cell => cell.Element(Main + "f") is not null))
                {
                    cell.Elements(Main + "v").Remove();
                    cell.Attributes("t").Remove();
                }
                archive.GetEntry(part)!.Delete();
                using var output = archive.CreateEntry(part).Open();
                sheet.Save(output, SaveOptions.DisableFormatting);
            }
        }
        return bare.ToArray();
    }

    /// <summary>True when a sum, difference or rate has that value; other formulas are not judged here.</summary>
    public bool Agrees(string sheet, string formula, string value)
    {
        if (Sum().Match(formula) is { Success: true } sum)
            return Near(value, sum.Groups["ranges"].Value.Split(',').Sum(range => Total(sheet, range)));
        if (Difference().Match(formula) is { Success: true } difference)
            return Near(value, Number(sheet, difference.Groups["from"].Value) - Number(sheet, difference.Groups["what"].Value));
        if (Rate().Match(formula) is { Success: true } rate)
            return Number(sheet, rate.Groups["whole"].Value) is var whole && whole == 0 ? value.Length == 0 : Near(value, Number(sheet, rate.Groups["part"].Value) / whole);
        return true;
    }

    private double Total(string sheet, string range)
    {
        var corners = range.Split(':');
        Assert.True(CellAddress.TryParse(corners[0], out var first) & CellAddress.TryParse(corners[^1], out var last));
        var sum = 0.0;
        for (var row = first.Row; row <= last.Row; row++)
        {
            for (var column = first.Column; column <= last.Column; column++)
                sum += Number(sheet, new CellAddress(row, column).ToString());
        }
        return sum;
    }

    private double Number(string sheet, string address) => double.TryParse(Value(sheet, address), CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool Near(string value, double number) => double.TryParse(value, CultureInfo.InvariantCulture, out var held) && Math.Abs(held - number) < 1e-6;

    private static string BuiltIn(string id) => id switch { "1" => "0", "2" => "0.00", "49" => "@", _ => "General" };

    [GeneratedRegex(@"^(ROUND\()?SUM\((?<ranges>[A-Z0-9:,]+)\)(,6\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sum();

    [GeneratedRegex(@"^(?<from>[A-Z]+[0-9]+)-(?<what>[A-Z]+[0-9]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Difference();

    [GeneratedRegex(@"^IF\((?<whole>[A-Z]+[0-9]+)=0,"""",(?<part>[A-Z]+[0-9]+)/[A-Z]+[0-9]+\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rate();
}
