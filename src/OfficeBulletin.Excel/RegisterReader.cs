using System.Globalization;
using OfficeBulletin.Gate;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Reads the register of units (单位名册) from the sheet 单位 of registers.xlsx or ledger.xlsx.</summary>
public static class RegisterReader
{
    public const string SheetName = "单位";

    /// <summary>
    /// The units in the order of their 序号, else of the rows. The header row is found by its names in the first ten rows, its columns stand in any order. Refused when
    /// there is no such sheet (a warning: nothing is checked against the register then) or no column 名称.
    /// </summary>
    /// <param name="file">Name to show in findings ("registers.xlsx").</param>
    public static Outcome<UnitRegister> Read(GatedPackage package, string file)
    {
        var workbook = Workbook.Open(package, file);
        var findings = new RegisterFindings(file, workbook.Sheet(SheetName)?.Name ?? SheetName);
        if (workbook.Sheet(SheetName) is not { } sheet)
            return Outcome.Refusal<UnitRegister>(findings.NoSheet(workbook.Sheets));
        RegisterHeader? header = null;
        var units = new List<(Unit Unit, int Row)>();
        foreach (var row in workbook.Rows(sheet, findings.All))
        {
            if (header is not null)
                Add(row, header, units, findings);
            else if (row.Number > RegisterHeader.LastRow)
                break;
            else
                header = RegisterHeader.Find(row, findings);
        }
        if (header is null)
            return Outcome.Refusal<UnitRegister>([.. findings.All, findings.NoHeader()]);
        findings.Doubles(units, header);
        return Outcome.Of(new UnitRegister([.. units.Select(found => found.Unit).OrderBy(unit => unit.Order ?? int.MaxValue)]), findings.All);
    }

    private static void Add(SheetRow row, RegisterHeader header, List<(Unit Unit, int Row)> units, RegisterFindings findings)
    {
        string? Text(int? column) => column is { } number && Clean(row.Text(number)) is { Length: > 0 } text ? text : null;

        var order = Text(header.Order);
        if (Text(header.Name) is not { } name)
        {
            // Rows numbered in advance and not filled in yet are no fault.
            if (row.Cells.Any(cell => cell.Address.Column != header.Order && Clean(cell.Text).Length > 0))
                findings.NoName(new CellAddress(row.Number, header.Name));
            return;
        }
        var unread = new List<string>();
        var former = FormerName.Parse(Text(header.FormerNames) ?? "", unread);
        foreach (var entry in unread)
            findings.YearsNotUnderstood(new CellAddress(row.Number, header.FormerNames!.Value), entry);
        units.Add((new Unit(name, Text(header.ShortName), Text(header.Kind), former) { Order = Number(order), Note = Text(header.Note) }, row.Number));
        if (order is not null && Number(order) is null)
            findings.NoNumber(new CellAddress(row.Number, header.Order!.Value), order);
    }

    private static int? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) && number is > 0 and < int.MaxValue ? (int)number : null;

    private static string Clean(string text) => InvisibleCharacters.Remove(text, []).Trim();
}
