using OfficeBulletin.Issues;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>Judges the cells of a row one by one and makes an item of them.</summary>
internal sealed class ItemJudge(string file, string sheet, UnitNames units, IReadOnlyList<string> categories, RowFindings findings, RowFingerprint fingerprint)
{
    private const int CellLimit = 32_767;

    private readonly ItemTextJudge texts = new(findings);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

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
        var date = Date(row, SubmissionField.EventDate);
        var (title, subtitle) = Title(row);
        var named = Units(row, date);
        var (body, attachment) = texts.Read(row);
        var item = new SubmissionItem(new SubmissionOrigin(file, sheet, row.Row), named, title)
        {
            Number = Number(row),
            Subtitle = subtitle,
            Category = Category(row),
            Body = BodyText.WithoutFrame(body, title, line => Credits(line, named)),
            Attachment = attachment,
            EventDate = date,
            Author = PersonNames.OneLine(Required(row, SubmissionField.Author)),
            Phone = Phone(row),
            SignedBy = PersonNames.OneLine(Required(row, SubmissionField.SignedBy)),
            SignedOn = Date(row, SubmissionField.SignedOn),
            Commission = Plain(row, SubmissionField.Commission) is { } commission && !YesNo.SaysNothing(commission) && YesNo.Read(commission) != false ? commission : null,
            Channels = Channels(row),
            FirstRelease = FirstRelease(row),
            Pictures = Pictures(row),
            Classification = Classification(row),
            Note = Plain(row, SubmissionField.Note),
            Cells = row.Header.Cells,
        };
        fingerprint.Add(row, item);
        return item;
    }

    /// <summary>Another table begins: its rows are numbered anew.</summary>
    public void StartTable() => numbers.Clear();

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

    private string? Number(RowCells row)
    {
        if (Plain(row, SubmissionField.Number) is not { } written)
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

    private string[] Units(RowCells row, DateOnly? date)
    {
        if (Required(row, SubmissionField.Units) is not { } text)
            return [];
        var cell = row[SubmissionField.Units];
        var named = units.Read(text);
        var names = new string[named.Count];
        for (var index = 0; index < names.Length; index++)
        {
            var unit = named[index];
            names[index] = unit.Name;
            if (unit.Unit is null && units.HasRegister)
                findings.UnitUnknown(cell, unit.Written, units.Nearest(unit.Written));
            else if (unit.Former is { } former && date is { Year: var year } && (year < former.From || year > former.To))
                findings.UnitFormer(cell, unit);
        }
        return names;
    }

    /// <summary>True for an attribution that says no more than the row's own unit.</summary>
    private bool Credits(string line, string[] named) =>
        Attribution.Parse(line) is { Count: > 0 } credited && credited.SelectMany(unit => units.Read(unit)).Select(unit => unit.Name).ToHashSet(StringComparer.Ordinal).SetEquals(named);

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

    private DateOnly? Date(RowCells row, SubmissionField field)
    {
        if (Required(row, field) is not { } text)
            return null;
        var reading = DateText.Read(text);
        if (reading.Verdict != DateVerdict.Day)
            findings.Date(row[field], Heading(field), reading);
        return reading.Date;
    }

    private string? Phone(RowCells row)
    {
        if (Required(row, SubmissionField.Phone) is not { } text)
            return null;
        var phone = PhoneText.Read(text);
        if (phone is null)
            findings.Phone(row[SubmissionField.Phone]);
        return phone;
    }

    private static string[] Channels(RowCells row) =>
        row[SubmissionField.Channels].Text is { } text && !YesNo.SaysNothing(text) && YesNo.Read(text) != false && HalfWidth.Tight(text) is not ("未报送" or "未报" or "暂未报送" or "没有报送" or "未投稿" or "无其他渠道")
            ? text.Split(['、', '，', ',', '；', ';', '/', '／', '\n', ' ', '\u3000', '①', '②', '③', '④', '⑤', '⑥'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];

    private bool? FirstRelease(RowCells row)
    {
        var cell = row[SubmissionField.FirstRelease];
        if (cell.Text is not { } text)
            return null;
        text = TickedChoice.Of(text);
        var tight = HalfWidth.Tight(text);
        bool? first = tight is "首发" or "是首发" ? true : tight is "非首发" or "不是首发" or "否,非首发" ? false : tight is "/" or "-" or "—" ? null : YesNo.ReadFirst(text);
        if (first is null && tight is not ("/" or "-" or "—"))
            findings.NotUnderstood(cell, Heading(SubmissionField.FirstRelease), "“是”或“否”");
        return first;
    }

    private int? Pictures(RowCells row)
    {
        var cell = row[SubmissionField.Pictures];
        if (cell.Text is not { } text)
            return null;
        var count = PictureCount.Read(text);
        if (count is null)
            findings.NotUnderstood(cell, Heading(SubmissionField.Pictures), "张数，例如 2");
        return count;
    }

    private string? Classification(RowCells row)
    {
        if (Required(row, SubmissionField.Classification) is not { } text)
            return null;
        if (text == SubmissionForm.Unclassified || Declaration.Unclassified(TickedChoice.Of(text), SubmissionHeadings.Bare(row.Header.Heading(SubmissionField.Classification)?.Text ?? "")))
            return SubmissionForm.Unclassified;
        findings.Classification(row[SubmissionField.Classification]);
        return text;
    }

    /// <summary>The text; when it is blank, that is named.</summary>
    private string? Required(RowCells row, SubmissionField field)
    {
        if (row[field].Text is { } text)
            return text;
        if (row.Asks(field, out var blank))
            findings.Missing(blank, Heading(field));
        return null;
    }

    private static string? Plain(RowCells row, SubmissionField field) => row[field].Text;

    private static bool HoldsBack(SubmissionField field) => field != SubmissionField.Number && SubmissionForm.Columns[(int)field].Required;

    private static string Heading(SubmissionField field) => SubmissionForm.Columns[(int)field].Heading;
}
