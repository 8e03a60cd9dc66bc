using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Judges the numbers of rows (序号): each table counts its own, and none twice.</summary>
internal sealed class ItemNumberJudge(RowFindings findings)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Another table begins: its rows are numbered anew.</summary>
    public void StartTable() => numbers.Clear();

    public string? Read(RowCells row)
    {
        if (row[SubmissionField.Number].Text is not { } written)
        {
            if (row.Asks(SubmissionField.Number, out var blank))
                findings.NumberMissing(blank);
            return null;
        }
        var number = HalfWidth.Of(written);
        var cell = row[SubmissionField.Number];
        if (!cell.Shared && !numbers.TryAdd(number, row.Row))
            findings.NumberTwice(cell, numbers[number]);
        return number;
    }
}
