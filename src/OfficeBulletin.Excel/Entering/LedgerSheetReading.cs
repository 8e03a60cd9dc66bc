using OfficeBulletin.Entering;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Entering;

/// <summary>Reads 台账 row by row for entering.</summary>
internal sealed class LedgerSheetReading(GatedPackage package, Workbook workbook, WorkbookSheet sheet, UnitRegister? units, LedgerSheetFindings findings)
{
    private const string Formula = "（公式）";

    private static readonly string[] Totals = ["合计", "总计", "小计", "共计", "累计", "总数", "汇总"];

    private readonly UnitNames names = new(units);
    private readonly List<StandingRow> rows = [];
    private readonly HashSet<int> used = [];
    private readonly List<Finding> faults = [];
    private CellAddress? dated;
    private int last;
    private SheetRow? below;
    private bool belowIsTotal;

    public Outcome<LedgerSheet> Read()
    {
        LedgerColumns? columns = null;
        IReadOnlySet<CellAddress> formulas = new HashSet<CellAddress>();
        var read = new List<Finding>();
        foreach (var row in workbook.Rows(sheet, read))
        {
            if (columns is not null)
                Take(row, columns, formulas);
            else if (row.Number > LedgerColumns.LastRow)
                break;
            else if ((columns = LedgerColumns.Find(row)) is not null)
                (last, formulas) = (row.Number, FormulaCells.Of(package, sheet.Part));
        }
        if (columns is null)
            return Outcome.Refusal<LedgerSheet>(findings.NoHeader());
        var tables = LedgerTable.Of(package, sheet.Part);
        faults.AddRange(read.Where(finding => finding.Level == FindingLevel.Error));
        JudgeBelow(columns, tables);
        JudgeMerges(columns);
        var standing = new StandingLedger(sheet.Name, rows, [.. columns.Places.Keys], last + 1);
        return faults.Count > 0 ? Outcome.Refusal<LedgerSheet>(faults) : Outcome.Of(new LedgerSheet(workbook, sheet, columns, standing, tables) { DatedCell = dated, UsedColumns = used });
    }

    private void Take(SheetRow row, LedgerColumns columns, IReadOnlySet<CellAddress> formulas)
    {
        foreach (var cell in row.Cells)
            used.Add(cell.Address.Column);
        var texts = Texts(row, columns, formulas);
        var total = row.Cells.Any(cell => Totals.Contains(Tight(cell.Text), StringComparer.Ordinal));
        var title = total ? "" : Contents.InOneLine(Clean(row.Text(columns.Title)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var day = Day(row, columns);
        if (title.Length > 0)
        {
            rows.Add(new StandingRow(row.Number, day, [.. names.Read(Clean(row.Text(columns.Units))).Select(unit => unit.Name)], title, texts));
            (last, below) = (row.Number, null);
        }
        else if (total || texts.ContainsValue(Formula) || (texts.Count > 0 && day is null))
            (below, belowIsTotal) = (row, total || texts.ContainsValue(Formula));
        else if (texts.Count > 0)
            last = row.Number;
    }

    /// <summary>The texts of the columns that the form knows.</summary>
    private static Dictionary<string, string> Texts(SheetRow row, LedgerColumns columns, IReadOnlySet<CellAddress> formulas)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (heading, column) in columns.Places)
        {
            var text = Clean(row.Text(column));
            if (text.Length > 0 && !(formulas.Contains(new CellAddress(row.Number, column)) && row.Text(columns.Title).Length == 0))
                texts.Add(heading, text);
            else if (formulas.Contains(new CellAddress(row.Number, column)))
                texts.Add(heading, Formula);
        }
        return texts;
    }

    private DateOnly? Day(SheetRow row, LedgerColumns columns)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Address.Column != columns.Date)
                continue;
            if (cell.Kind == SheetCellKind.Date && !cell.Formula)
                dated = cell.Address;
            return DateText.Read(cell.Text.Split('T')[0]).Date;
        }
        return null;
    }

    private void JudgeBelow(LedgerColumns columns, IReadOnlyList<LedgerTable> tables)
    {
        if (below is { } row)
            faults.Add(belowIsTotal ? findings.Total(sheet, row) : findings.LineBelow(sheet, row));
        else if (tables.FirstOrDefault(table => table.Totals > 0 && table.Range.First.Row == columns.HeaderRow && table.Range.First.Column <= columns.Title && columns.Title <= table.Range.Last.Column) is { } table)
            faults.Add(findings.TableTotal(sheet, table.Range));
    }

    private void JudgeMerges(LedgerColumns columns)
    {
        var ours = columns.Places.Values.ToHashSet();
        foreach (var merge in workbook.Merges(sheet).Where(merge => merge.Last.Row > columns.HeaderRow && Enumerable.Range(merge.First.Column, merge.Last.Column - merge.First.Column + 1).Any(ours.Contains)).Take(1))
            faults.Add(findings.Merged(sheet, merge));
    }

    private static string Clean(string text) => InvisibleCharacters.Remove(text, []).Trim();

    private static string Tight(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character))).TrimEnd('：', ':');
}
