using OfficeBulletin.Adoptions;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Ledgers;

/// <summary>The header row of a ledger as it stands: found by its names in the first ten rows.</summary>
internal sealed record LedgerHeaderRow(WorkbookSheet Sheet, SheetRow Row)
{
    /// <summary>The header row stands at this row at the latest.</summary>
    public const int Last = 10;

    public static IReadOnlyList<LedgerField> Required { get; } = [LedgerField.Date, LedgerField.Units, LedgerField.Title];

    /// <summary>The row with the most headings that the ledger knows, two at least; null when there is none.</summary>
    public static LedgerHeaderRow? Find(IWorkbook workbook, WorkbookSheet sheet)
    {
        LedgerHeaderRow? best = null;
        SheetRow? below = null;
        var most = 1;
        // What is wrong with the cells is said when the items are read.
        foreach (var row in workbook.Rows(sheet, []))
        {
            if (best?.Row.Number == row.Number - 1)
                below = row;
            if (row.Number > Last)
                break;
            if (Known(row) is var known && known > most)
                (best, most) = (new(sheet, row), known);
        }
        return best is not null && below is not null && LedgerGroups.Join(best.Row, below) is { } joined ? best with { Row = joined } : best;
    }

    /// <summary>True when it names all that a ledger must have.</summary>
    public bool IsWhole
    {
        get
        {
            var fields = Row.Cells.Select(cell => LedgerHeadings.Find(cell.Text)?.Field).ToHashSet();
            return Required.All(required => fields.Contains(required));
        }
    }

    /// <summary>True for a sheet on which a unit sends its items: it carries their texts, and no channels.</summary>
    public bool IsSubmission => Row.Cells.Any(cell => SubmissionHeadings.Find(cell.Text) == SubmissionField.Body) && !Row.Cells.Any(cell => ChannelHeading.Parse(cell.Text) is not null);

    /// <summary>A heading in one line, without blanks and stars.</summary>
    public static string Shown(string heading) =>
        string.Concat(InvisibleCharacters.Remove(heading, []).Where(static character => !char.IsWhiteSpace(character) && character is not ('*' or '＊')));

    private static int Known(SheetRow row)
    {
        var fields = new HashSet<LedgerField>();
        var channels = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Kind != SheetCellKind.Text || cell.Text.Length > 60)
                continue;
            if (LedgerHeadings.Find(cell.Text) is var (field, _))
                fields.Add(field);
            else if (ChannelHeading.Parse(cell.Text) is not null)
                channels++;
        }
        return fields.Count + Math.Min(channels, 1);
    }
}
