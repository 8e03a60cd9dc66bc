using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>A column that holds two things: 正文或附件名, 联系人及电话, 审签人/审签日期.</summary>
internal static class SharedColumn
{
    /// <param name="first">The first of the two, which tells the pair.</param>
    public static void Part(SubmissionField first, FieldCell cell, Action<SubmissionField, FieldCell> put)
    {
        var text = cell.Text ?? "";
        if (first == SubmissionField.Body)
        {
            put(cell.Kind == SheetCellKind.Text && AttachmentName.LooksLikeFile(text) ? SubmissionField.Attachment : SubmissionField.Body, cell);
            return;
        }
        var digit = FirstDigit(text, years: first == SubmissionField.SignedBy);
        var name = text[..digit].TrimEnd(' ', '\u3000', '\n', '\t', '/', '、', ',', '，', ';', '；', ':', '：', '(', '（', '+');
        var number = text[digit..].TrimEnd(')', '）').TrimEnd();
        if (name.Length > 0)
            put(first, cell with { Text = name });
        if (number.Length > 0)
            put(first == SubmissionField.Author ? SubmissionField.Phone : SubmissionField.SignedOn, cell with { Text = number });
    }

    private static int FirstDigit(string text, bool years)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsDigit(text[index]) || (years && text.AsSpan(index).StartsWith("二〇")))
                // (023)58123456 begins with its bracket, 张明（023-58123456） has it around the whole number.
                return index > 0 && !years && text[index - 1] is '(' or '（' && text[^1] is not (')' or '）') ? index - 1 : index;
        }
        return text.Length;
    }
}
