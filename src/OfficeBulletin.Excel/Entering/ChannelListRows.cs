using System.Globalization;
using OfficeBulletin.Adoptions;
using OfficeBulletin.Entering;
using OfficeBulletin.Excel.Ledgers;
using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;
using OfficeBulletin.Units;

namespace OfficeBulletin.Excel.Entering;

/// <summary>The rows of a channel's list, one after another.</summary>
internal sealed class ChannelListRows(string file, WorkbookSheet sheet, UnitRegister? units, List<Finding> findings)
{
    private readonly UnitNames names = new(units);
    private readonly List<UsedItem> items = [];
    private ChannelListHeader? header;

    public bool HasHeader => header is not null;

    public IReadOnlyList<UsedItem> Items => items;

    public void Take(SheetRow row)
    {
        if (header is not null)
            Add(row, header);
        else if (row.Number <= LedgerHeaderRow.Last && (header = ChannelListHeader.Find(row)) is not null)
            findings.AddRange(header.Unknown(row).Select(cell => ChannelListFindings.Heading(file, sheet.Name, cell)));
    }

    private void Add(SheetRow row, ChannelListHeader columns)
    {
        var title = Contents.InOneLine(Text(row, columns.Title).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Trim('《', '》');
        if (title.Length == 0)
        {
            // A list may be numbered in advance; rows of one cell are that, or a note.
            if (row.Cells.Count(cell => Clean(cell.Text).Length > 0) > 1)
                findings.Add(ChannelListFindings.NoTitle(file, sheet.Name, row));
            return;
        }
        var verdict = columns.Verdict is { } column ? MarkText.Read(row.Text(column), forwarded: true) : new MarkReading(MarkVerdict.Yes, ChannelMark.Plain);
        if (verdict.Mark is null)
        {
            findings.Add(ChannelListFindings.NotUsed(file, sheet.Name, new CellAddress(row.Number, columns.Verdict!.Value), Text(row, columns.Verdict), title, verdict.Verdict == MarkVerdict.No));
            return;
        }
        var (issue, issueDay) = Issue(row, columns);
        if (issue is null && verdict.Mark.Where.Length > 0)
            issue = verdict.Mark.Where;
        items.Add(new UsedItem(title, new Place { Part = "workbook", File = file, Sheet = sheet.Name, Cell = new CellAddress(row.Number, columns.Title).ToString() })
        {
            Units = [.. names.Read(Text(row, columns.Units)).Select(unit => unit.Name)],
            Date = Day(row, columns.Date) ?? issueDay,
            Issue = issue,
            Manner = Manner(Text(row, columns.Manner)),
            Instruction = Text(row, columns.Instruction) is { Length: > 0 } instruction ? instruction : null,
        });
    }

    /// <summary>Where it was used in one text, or the day when the cell holds no more.</summary>
    private static (string? Issue, DateOnly? Day) Issue(SheetRow row, ChannelListHeader columns)
    {
        var (publication, issue) = (Text(row, columns.Publication), Text(row, columns.Issue));
        DateOnly? day = null;
        if (!issue.Contains('期', StringComparison.Ordinal) && DateText.Read(issue) is { Verdict: DateVerdict.Day, Date: { } only })
            (issue, day) = ("", only);
        if (int.TryParse(issue, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            issue = string.Create(CultureInfo.InvariantCulture, $"第{number}期");
        if (publication.Length > 0 && issue.Length > 0 && !issue.Contains(publication.Trim('《', '》'), StringComparison.Ordinal))
            issue = $"《{publication.Trim('《', '》')}》{issue}";
        var text = issue.Length > 0 ? issue : publication;
        return (text.Length > 0 ? text : null, day);
    }

    private DateOnly? Day(SheetRow row, int? column)
    {
        if (row.Cells.FirstOrDefault(cell => cell.Address.Column == column) is not { } cell || Clean(cell.Text).Length == 0)
            return null;
        var reading = DateText.Read(cell.Text.Split('T')[0]);
        if (reading.Date is null)
            findings.Add(ChannelListFindings.NoDay(file, sheet.Name, cell));
        return reading.Date;
    }

    private static string? Manner(string text) => text.EndsWith("采用", StringComparison.Ordinal) && text.Length > 2 ? text[..^2] : text.Length > 0 ? text : null;

    private static string Text(SheetRow row, int? column) => column is { } number ? Clean(row.Text(number)) : "";

    private static string Clean(string text) => InvisibleCharacters.Remove(text, []).Trim();
}
