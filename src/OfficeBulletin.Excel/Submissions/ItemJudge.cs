using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Judges the cells of a row one by one and makes an item of them; what belongs to one subject has a judge of its own.</summary>
internal sealed class ItemJudge(string file, string sheet, UnitNames units, IReadOnlyList<string> categories, RowFindings findings, RowFingerprint fingerprint)
{
    private const int CellLimit = 32_767;

    private readonly FieldJudge fields = new(findings);
    private readonly ItemNumberJudge numbers = new(findings);
    private readonly ItemUnitsJudge named = new(units, findings);
    private readonly ItemTextJudge texts = new(findings);
    private readonly SignOffJudge signOff = new(findings);
    private readonly ReleaseJudge release = new(findings);

    /// <summary>The item; faults are named, and those that hold it back set <see cref="RowFindings.Faulty"/>.</summary>
    public SubmissionItem Read(RowCells row)
    {
        for (var index = 0; index < row.Invisible.Count; index++)
            findings.Invisible(row.Invisible[index].Cell, row.Invisible[index].Removed);
        foreach (var field in row.Inherit())
        {
            findings.NothingAbove(row[field], Heading(field));
            row.Clear(field);
        }
        row.ClearUnreadable(Unreadable);
        var date = fields.Date(row, SubmissionField.EventDate);
        var (title, subtitle) = Title(row);
        var credited = named.Read(row, date);
        var (body, attachment) = texts.Read(row);
        var item = new SubmissionItem(new SubmissionOrigin(file, sheet, row.Row), credited, title)
        {
            Number = numbers.Read(row),
            Subtitle = Plain(row, SubmissionField.Subtitle) is { } added && !YesNo.SaysNothing(added) ? [.. subtitle, .. TitleText.Subtitle(added)] : subtitle,
            Category = Category(row),
            Body = body.Count < 2 ? body : named.WithoutFrame(body, title, credited),
            Attachment = attachment,
            EventDate = date,
            Author = PersonNames.OneLine(Required(row, SubmissionField.Author)),
            Phone = signOff.Phone(row),
            SignedBy = PersonNames.OneLine(Required(row, SubmissionField.SignedBy)),
            SignedOn = fields.Date(row, SubmissionField.SignedOn),
            Commission = Plain(row, SubmissionField.Commission) is { } commission && !YesNo.SaysNothing(commission) && YesNo.Read(commission) != false ? commission : null,
            Channels = ReleaseJudge.Channels(row),
            FirstRelease = release.First(row),
            Pictures = release.Pictures(row),
            Classification = signOff.Classification(row),
            Note = Plain(row, SubmissionField.Note),
            Cells = row.Header.Cells,
        };
        fingerprint.Add(row, item);
        return item;
    }

    /// <summary>Another table begins: its rows are numbered anew.</summary>
    public void StartTable() => numbers.StartTable();

    private bool Unreadable(SubmissionField field, FieldCell cell)
    {
        if (cell.Kind == SheetCellKind.Error)
            findings.ErrorValue(cell, Heading(field), HoldsBack(field));
        else if (cell.Kind == SheetCellKind.NotComputed)
            findings.NotComputed(cell, Heading(field), HoldsBack(field));
        else if (cell.Text is { Length: >= CellLimit })
            findings.MayBeCut(cell);
        return cell.Kind is SheetCellKind.Error or SheetCellKind.NotComputed;
    }

    private (IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle) Title(RowCells row) =>
        Required(row, SubmissionField.Title) is { } text ? TitleText.Lines(text) : ([], []);

    private string? Category(RowCells row)
    {
        if (Required(row, SubmissionField.Category) is not { } written)
            return null;
        for (var index = 0; index < categories.Count; index++)
        {
            if (written == categories[index])
                return written;
        }
        var tight = HalfWidth.Tight(written);
        if (categories.Contains(tight, StringComparer.Ordinal))
            return tight;
        var holding = categories.Where(category => tight.Contains(category, StringComparison.Ordinal)).ToList();
        findings.Category(row[SubmissionField.Category], holding.Count == 1 ? holding[0] : EditDistance.Nearest(tight, categories, tight.Length > 2 ? 2 : 1), categories);
        return written;
    }

    private string? Required(RowCells row, SubmissionField field) => fields.Required(row, field);

    private static string? Plain(RowCells row, SubmissionField field) => row[field].Text;

    private static bool HoldsBack(SubmissionField field) => field != SubmissionField.Number && SubmissionForm.Column(field).Required;

    private static string Heading(SubmissionField field) => FieldJudge.Heading(field);
}
