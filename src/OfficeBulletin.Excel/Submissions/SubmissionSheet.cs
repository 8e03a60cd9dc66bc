using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Reads one sheet of a submission workbook: the lines above, the header, the rows, and further tables below.</summary>
internal sealed class SubmissionSheet(string file, string sheet, UnitNames units, IReadOnlyList<string> categories, SheetMerges merges)
{
    private const int MostAbove = 200;

    /// <summary>No header stands below so many filled rows; what has none by then is no table of items.</summary>
    private const int MostSearched = 5_000;

    private readonly SheetResult result = new();
    private readonly List<SheetRow> above = [];
    private SubmissionTable? table;
    private int searched;
    private IReadOnlyDictionary<SubmissionField, FieldCell> given = new Dictionary<SubmissionField, FieldCell>();

    public SheetResult Read(IEnumerable<SheetRow> rows)
    {
        var findings = new TableFindings(file, sheet, result.Findings);
        var rowFindings = new RowFindings(file, sheet, result.Findings);
        var judge = new ItemJudge(file, sheet, units, categories, rowFindings, result.Fingerprint);
        using var window = new RowWindow(rows);
        while (window.Peek() is { } row && (table is not null || searched++ < MostSearched))
        {
            var taken = 1;
            if (table is not null && table.Header.Repeats(row))
                Continue();
            else if ((table is null || HeaderSearch.MayRepeat(row)) && HeaderSearch.Find(window, merges) is var (cells, count))
                (taken, table) = (count, Start(new SubmissionHeader(cells, [.. Enumerable.Range(0, count).Select(index => window.Peek(index)!)], findings)));
            else if (table is not null)
                table.Take(row);
            else
                PassAbove(row);
            window.Skip(taken);
        }
        table?.End(another: false);
        findings.EndSheet();
        rowFindings.EndSheet();
        return result;

        SubmissionTable Start(SubmissionHeader header)
        {
            table?.End(another: true);
            Give(table?.Passed ?? above);
            if (!result.Headers.Exists(header.Same))
                SayMissing(header, findings);
            result.Headers.Add(header);
            judge.StartTable();
            return new SubmissionTable(header, given, merges, result, judge, rowFindings, findings);
        }

        // A header printed again on every page; lines before it may name another unit.
        void Continue()
        {
            if (table.Passed.Count > 0 && LinesAbove.Read(table.Passed).Count > 0)
                table = Start(table.Header);
        }
    }

    private void PassAbove(SheetRow row)
    {
        result.Contents.Look(row);
        if (above.Count < MostAbove)
            above.Add(row);
    }

    private void Give(IReadOnlyList<SheetRow> lines)
    {
        var read = LinesAbove.Read(lines);
        given = read.Count > 0 ? read : given;
    }

    private void SayMissing(SubmissionHeader header, TableFindings findings)
    {
        foreach (var column in SubmissionForm.Columns)
        {
            if (!column.Required || header.Has(column.Field) || given.ContainsKey(column.Field) || column.Field == SubmissionField.Attachment)
                continue;
            if (column.Field != SubmissionField.Body)
                findings.ColumnMissing(header, column.Heading);
            else if (!header.Has(SubmissionField.Attachment))
                findings.ColumnMissing(header, "正文或附件名");
        }
    }
}
