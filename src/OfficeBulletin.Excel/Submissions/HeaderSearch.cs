using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Finds the header of a table of items: one row or up to three, wherever it stands.</summary>
internal static class HeaderSearch
{
    private const int MostRows = 3;

    /// <summary>A row with so many of the form's headings is the header, whatever else stands in it.</summary>
    private const int Unmistakable = 8;

    /// <summary>What makes a table one of items: lists, registers and directories have other columns.</summary>
    private static readonly SubmissionField[] OfItems =
    [
        SubmissionField.Title, SubmissionField.Body, SubmissionField.Attachment, SubmissionField.EventDate, SubmissionField.Author, SubmissionField.SignedBy, SubmissionField.SignedOn,
        SubmissionField.Length, SubmissionField.Pictures,
    ];

    private static readonly SubmissionField[] OfWriters = [SubmissionField.EventDate, SubmissionField.Author, SubmissionField.Phone, SubmissionField.SignedBy, SubmissionField.SignedOn];

    /// <summary>The header that begins with the next row, and how many rows it takes; null when that row begins none.</summary>
    public static (HeaderCells Cells, int Rows)? Find(RowWindow rows, SheetMerges merges)
    {
        if (rows.Peek() is not { } first || !Promising(first) || Headings(first) + Headings(rows.Peek(1)) + Headings(rows.Peek(2)) < 2)
            return null;
        List<SheetRow> taken = [first];
        var best = new HeaderCells(taken, merges);
        var count = 1;
        while (taken.Count < MostRows && rows.Peek(taken.Count) is { } below && below.Number == first.Number + taken.Count && Promising(below))
        {
            taken.Add(below);
            var more = new HeaderCells(taken, merges);
            if (more.Contradicted)
                break;
            if (more.Fields.Count <= best.Fields.Count)
                continue;
            // A line above that adds nothing, a title for example, belongs to no header.
            if (new HeaderCells(taken[1..], merges).Fields.Count >= more.Fields.Count)
                return null;
            (best, count) = (more, taken.Count);
        }
        return Qualifies(best) ? (best, count) : null;
    }

    /// <summary>Quick look at a row below the header: only one whose first texts are headings can begin another table.</summary>
    public static bool MayRepeat(SheetRow row)
    {
        var seen = 0;
        for (var index = 0; index < row.Cells.Count; index++)
        {
            if (row.Cells[index].Kind != SheetCellKind.Text || SubmissionHeadings.Find(row.Cells[index].Text) is null)
                return false;
            if (++seen == 3)
                return true;
        }
        return seen > 1;
    }

    /// <summary>How many cells are headings by themselves, two at most.</summary>
    private static int Headings(SheetRow? row)
    {
        var count = 0;
        for (var index = 0; index < row?.Cells.Count && count < 2; index++)
        {
            var cell = row.Cells[index];
            if (cell.Kind == SheetCellKind.Text && cell.Text.Length <= 60 && (SubmissionHeadings.Find(cell.Text) is not null || SubmissionHeadings.FindPair(cell.Text) is not null))
                count++;
        }
        return count;
    }

    private static bool Promising(SheetRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Kind == SheetCellKind.Text && cell.Text.Length <= 60)
                return true;
        }
        return false;
    }

    private static bool Qualifies(HeaderCells cells)
    {
        var fields = cells.Fields;
        var headings = cells.Cells.Count();
        var named = cells.Cells.Count(cell => cell.Fields.Count > 0);
        var labels = cells.Cells.Count(cell => cell.Text.AsSpan().TrimEnd() is [.., '：' or ':']);
        if (fields.Count < 2 || (named * 3 < headings && fields.Count < Unmistakable))
            return false;
        var ofItems = OfItems.Count(fields.Contains);
        var title = cells.Cells.FirstOrDefault(cell => cell.Fields.Contains(SubmissionField.Title))?.Text;
        var text = fields.Contains(SubmissionField.Body) || fields.Contains(SubmissionField.Attachment);
        if (title is not null)
            return (text && ofItems >= 2) || (fields.Count >= 3 && (ofItems >= 2 || title.Contains("标题", StringComparison.Ordinal) || title.Contains("题目", StringComparison.Ordinal)));
        return text
            ? fields.Count >= 4 && ofItems >= 2
            : labels == 0 && fields.Count >= 4 && OfWriters.Count(fields.Contains) >= 3 && named * 10 >= headings * 7;
    }
}
