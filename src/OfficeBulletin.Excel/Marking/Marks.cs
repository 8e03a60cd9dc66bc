using System.Globalization;

namespace OfficeBulletin.Excel.Marking;

/// <summary>What is to be written at which cells of one workbook.</summary>
internal sealed class Marks
{
    /// <summary>More comments than anybody reads; they would only make the file slow to open.</summary>
    private const int Most = 5_000;

    private static readonly CellAddress FirstCell = new(1, 1);

    private readonly Dictionary<WorkbookSheet, SortedDictionary<CellAddress, List<string>>> bySheet = [];
    private readonly Dictionary<WorkbookSheet, IReadOnlyList<MergedRange>> merges = [];

    /// <summary>Findings of other files and infos that concern no cell are left out. What concerns a sheet as a whole goes to its first cell, or, where that cannot be seen, to the first cell of the first visible sheet.</summary>
    public static Marks Of(IWorkbook workbook, IEnumerable<Finding> findings)
    {
        var marks = new Marks();
        if (workbook.Sheets.Count == 0)
            return marks;
        var shown = workbook.Sheets.FirstOrDefault(sheet => sheet.Visibility == SheetVisibility.Visible) ?? workbook.Sheets[0];
        var (count, left) = (0, 0);
        foreach (var finding in findings.Where(finding => Concerns(workbook, finding)).OrderByDescending(finding => finding.Level))
        {
            var sheet = finding.Where.Sheet is { } name ? workbook.Sheets.FirstOrDefault(sheet => sheet.Name == name) : null;
            var cell = sheet is null ? null : Cell(finding.Where);
            if (cell is null && sheet is { Visibility: not SheetVisibility.Visible })
                sheet = shown;
            if (count < Most)
                count += marks.Add(sheet ?? shown, sheet is null ? FirstCell : marks.Seen(workbook, sheet, cell ?? FirstCell), finding);
            else
                left++;
        }
        if (left > 0)
            marks.At(shown, FirstCell).Add(string.Create(CultureInfo.InvariantCulture, $"另有 {left} 处问题没有一一批注；请先改好批注了的，再报送一次。"));
        return marks;
    }

    /// <summary>The sentences for each cell of a sheet, errors first; empty when there are none.</summary>
    public IReadOnlyDictionary<CellAddress, List<string>> On(WorkbookSheet sheet) =>
        bySheet.TryGetValue(sheet, out var cells) ? cells : new SortedDictionary<CellAddress, List<string>>();

    private static bool Concerns(IWorkbook workbook, Finding finding) =>
        (finding.Where.File is null || finding.Where.File == workbook.File) && (finding.Level != FindingLevel.Info || finding.Where.Cell is not null);

    private static CellAddress? Cell(Place where) =>
        CellAddress.TryParse(where.Cell, out var address) ? address : where.Row is > 0 and <= CellAddress.LastRow and var row ? new CellAddress(row, 1) : null;

    /// <summary>Of merged cells only the first is shown, and its comment.</summary>
    private CellAddress Seen(IWorkbook workbook, WorkbookSheet sheet, CellAddress cell)
    {
        if (!merges.TryGetValue(sheet, out var ranges))
            merges[sheet] = ranges = workbook.Merges(sheet);
        return ranges.FirstOrDefault(merge => merge.First.Row <= cell.Row && cell.Row <= merge.Last.Row && merge.First.Column <= cell.Column && cell.Column <= merge.Last.Column)?.First ?? cell;
    }

    /// <summary>1 when this cell had no sentence before.</summary>
    private int Add(WorkbookSheet sheet, CellAddress cell, Finding finding)
    {
        var sentences = At(sheet, cell);
        var sentence = MarkText.Sentence(finding);
        if (!sentences.Contains(sentence, StringComparer.Ordinal))
            sentences.Add(sentence);
        return sentences.Count == 1 ? 1 : 0;
    }

    private List<string> At(WorkbookSheet sheet, CellAddress cell)
    {
        if (!bySheet.TryGetValue(sheet, out var cells))
            bySheet[sheet] = cells = new SortedDictionary<CellAddress, List<string>>(Comparer<CellAddress>.Create((one, other) => (one.Row, one.Column).CompareTo((other.Row, other.Column))));
        return cells.TryGetValue(cell, out var sentences) ? sentences : cells[cell] = [];
    }
}
