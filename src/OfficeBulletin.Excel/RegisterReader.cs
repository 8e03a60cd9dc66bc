using System.Globalization;
using OfficeBulletin.Gate;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel;

/// <summary>Reads the register of units (单位名册) from the sheet 单位 of registers.xlsx or ledger.xlsx.</summary>
public static class RegisterReader
{
    public const string SheetName = "单位";

    /// <inheritdoc cref="Read(IWorkbook)"/>
    /// <param name="file">Name to show in findings ("registers.xlsx").</param>
    public static Outcome<UnitRegister> Read(GatedPackage package, string file) => Read(Workbook.Open(package, file));

    /// <summary>
    /// The units in the order of their 序号, else of the rows. The header row is found by its names in the first ten rows, its columns stand in any order. Refused when
    /// there is no such sheet (a warning: nothing is checked against the register then) or no column 名称.
    /// </summary>
    public static Outcome<UnitRegister> Read(IWorkbook workbook)
    {
        var findings = new RegisterFindings(workbook.File, workbook.Sheet(SheetName)?.Name ?? SheetName);
        if (workbook.Sheet(SheetName) is not { } sheet)
            return Outcome.Refusal<UnitRegister>(findings.NoSheet(workbook.Sheets));
        RegisterHeader? header = null;
        RegisterUnits? details = null;
        var units = new List<(Unit Unit, int Row)>();
        foreach (var row in workbook.Rows(sheet, findings.All))
        {
            if (header is not null)
                Add(row, header, details ??= new RegisterUnits(header, findings), units, findings);
            else if (row.Number > RegisterHeader.LastRow)
                break;
            else
                header = RegisterHeader.Find(row, findings);
        }
        if (header is null)
            return Outcome.Refusal<UnitRegister>([.. findings.All, findings.NoHeader()]);
        findings.Doubles(units, header);
        details?.Resolve(units);
        return Outcome.Of(new UnitRegister([.. units.Select(found => found.Unit).OrderBy(unit => unit.Order ?? int.MaxValue)]), findings.All);
    }

    private static void Add(SheetRow row, RegisterHeader header, RegisterUnits details, List<(Unit Unit, int Row)> units, RegisterFindings findings)
    {
        string? Text(string heading) => header.Column(heading) is > 0 and var column && Clean(row.Text(column)) is { Length: > 0 } text ? text : null;

        var order = Text(RegisterHeader.Order);
        if (Text(RegisterHeader.Name) is not { } name)
        {
            // Rows numbered in advance and not filled in yet are no fault.
            if (row.Cells.Any(cell => cell.Address.Column != header.Column(RegisterHeader.Order) && Clean(cell.Text).Length > 0))
                findings.NoName(header.Cell(row.Number, RegisterHeader.Name));
            return;
        }
        var unread = new List<string>();
        var former = FormerName.Parse(Text(RegisterHeader.FormerNames) ?? "", unread);
        foreach (var entry in unread)
            findings.YearsNotUnderstood(header.Cell(row.Number, RegisterHeader.FormerNames), entry);
        var unit = new Unit(name, Text(RegisterHeader.ShortName), Text(RegisterHeader.Kind), former) { Order = Number(order), Note = Text(RegisterHeader.Note) };
        units.Add((details.Read(unit, row.Number, Text), row.Number));
        if (order is not null && Number(order) is null)
            findings.NoNumber(header.Cell(row.Number, RegisterHeader.Order), order);
    }

    private static int? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number == decimal.Truncate(number) && number is > 0 and < int.MaxValue ? (int)number : null;

    private static string Clean(string text) => InvisibleCharacters.Remove(text, []).Trim();
}
