using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>The lines between a sheet's title and its table that give values for all rows: 报送单位：万州区委党史研究室　联系人：….</summary>
internal static class LinesAbove
{
    private const int LongestLabel = 14;

    private static readonly System.Buffers.SearchValues<char> Boundaries = System.Buffers.SearchValues.Create(" \u3000\n；;，,。");

    /// <summary>Fields that a line may give for every row; a date there is that of the report, not of an event.</summary>
    private static readonly SubmissionField[] Given = [SubmissionField.Units, SubmissionField.Author, SubmissionField.Phone, SubmissionField.SignedBy, SubmissionField.SignedOn, SubmissionField.Classification];

    public static Dictionary<SubmissionField, FieldCell> Read(IReadOnlyList<SheetRow> rows)
    {
        var values = new Dictionary<SubmissionField, FieldCell>();
        foreach (var row in rows)
        {
            for (var index = 0; index < row.Cells.Count; index++)
            {
                if (row.Cells[index].Kind == SheetCellKind.Text && row.Cells[index].Text.Length <= 300)
                    ReadCell(row.Cells[index], index + 1 < row.Cells.Count ? row.Cells[index + 1] : null, values);
            }
        }
        return values;
    }

    private static void ReadCell(SheetCell cell, SheetCell? next, Dictionary<SubmissionField, FieldCell> values)
    {
        var text = cell.Text;
        var colon = text.AsSpan().IndexOfAny('：', ':');
        if (colon < 0 && next is not null && SubmissionHeadings.Find(text) is { } named && Array.IndexOf(Given, named) >= 0 && SubmissionHeadings.Find(next.Text) is null)
            Beside(named, next, values);
        while (colon >= 0)
        {
            var following = text.AsSpan(colon + 1).IndexOfAny('：', ':');
            var end = following < 0 ? text.Length : LabelStart(text, colon + 1, colon + 1 + following);
            var label = text[LabelStart(text, 0, colon)..colon];
            if (SubmissionHeadings.Find(label) is { } field && Array.IndexOf(Given, field) >= 0)
            {
                var value = text[(colon + 1)..end].Trim().Trim('；', ';', '，', ',', '。').Trim();
                if (value.Length > 0)
                    values.TryAdd(field, new FieldCell(cell.Address, value, SheetCellKind.Text, Formula: false, Shared: true));
                else if (next is not null)
                    Beside(field, next, values);
            }
            colon = following < 0 ? -1 : colon + 1 + following;
        }
    }

    private static void Beside(SubmissionField field, SheetCell next, Dictionary<SubmissionField, FieldCell> values)
    {
        if (next.Kind is not (SheetCellKind.Error or SheetCellKind.NotComputed) && next.Text.AsSpan().IndexOfAny('：', ':') < 0 && next.Text.Trim() is { Length: > 0 } value)
            values.TryAdd(field, new FieldCell(next.Address, value, next.Kind, Formula: false, Shared: true));
    }

    /// <summary>Where the label before a colon begins: behind the last blank, or before it where the label itself is spread (联 系 人).</summary>
    private static int LabelStart(string text, int from, int colon)
    {
        var blank = text.AsSpan(from, colon - from).LastIndexOfAny(Boundaries);
        var behindBlank = blank < 0 ? from : from + blank + 1;
        for (var start = Math.Max(from, colon - LongestLabel); start < (blank < 0 && from > 0 ? colon : behindBlank); start++)
        {
            if (!char.IsWhiteSpace(text[start]) && SubmissionHeadings.Find(text[start..colon]) is not null)
                return start;
        }
        return behindBlank;
    }
}
