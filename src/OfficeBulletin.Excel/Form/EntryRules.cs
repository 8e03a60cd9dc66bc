using ClosedXML.Excel;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Form;

/// <summary>
/// What the cells of 报送 offer, say and accept. Refused is only what the reader could not take either; where it could, Excel asks once and lets it be.
/// </summary>
internal static class EntryRules
{
    private const int LongestTitle = 60;
    private static readonly DateTime FirstDay = new(2000, 1, 1);
    private static readonly DateTime LastDay = new(2099, 12, 31);

    /// <param name="units">The cells with the names of the units; null when there is no list of them.</param>
    public static void Set(IXLWorksheet sheet, string? units)
    {
        for (var place = 1; place <= EntryColumn.All.Count; place++)
        {
            var column = EntryColumn.All[place - 1];
            var rule = sheet.Range(EntrySheet.FirstRow, place, EntrySheet.LastRow, place).SetDataValidation();
            rule.IgnoreBlanks = true;
            rule.ShowInputMessage = true;
            rule.InputTitle = SubmissionForm.Columns[place - 1].Heading;
            rule.InputMessage = column.Hint;
            rule.ShowErrorMessage = false;
            Accept(rule, column.Field, units);
        }
    }

    private static void Accept(IXLDataValidation rule, SubmissionField field, string? units)
    {
        switch (field)
        {
            case SubmissionField.Units when units is not null:
                rule.List(units, inCellDropdown: true);
                Object(rule, XLErrorStyle.Warning, "名册里没有这个单位", "请从列表中选单位全称。几个单位联合报送、用顿号隔开的，按“是”保留。");
                break;
            case SubmissionField.Category:
                Choose(rule, SubmissionForm.Categories);
                Object(rule, XLErrorStyle.Warning, "列表里没有这个类别", "请从列表中选。编辑部另有约定的类别，按“是”保留。");
                break;
            case SubmissionField.Channels:
                Choose(rule, SubmissionForm.Channels);
                break;
            case SubmissionField.FirstRelease:
                Choose(rule, ["是", "否"]);
                Object(rule, XLErrorStyle.Warning, "请选“是”或“否”", "没有在别处登过、发过的选“是”，登过、发过的选“否”。");
                break;
            case SubmissionField.Classification:
                Choose(rule, [SubmissionForm.Unclassified]);
                Object(rule, XLErrorStyle.Stop, "只收不涉密的稿件", "经本单位保密审查后，从列表中选“不涉密”。涉密的内容不得用本表报送，请删去这一行。");
                break;
            case SubmissionField.EventDate or SubmissionField.SignedOn:
                rule.Date.Between(FirstDay, LastDay);
                Object(rule, XLErrorStyle.Stop, "这不是日期", "年、月、日请写全，写成 2025-4-3 或 2025年4月3日，不要写 4.3、4月上旬。");
                break;
            case SubmissionField.Title:
                rule.TextLength.EqualOrLessThan(LongestTitle);
                Object(rule, XLErrorStyle.Warning, "标题太长", $"标题超过 {LongestTitle} 字，印出来放不下，请改短。确实不能短的，按“是”保留。");
                break;
            case SubmissionField.Pictures:
                rule.WholeNumber.Between(0, 5);
                Object(rule, XLErrorStyle.Warning, "图片数不对", "请写 0 到 5 的整数。一篇稿件的图片不超过 5 张，请挑选后再报。");
                break;
        }
    }

    // Written out in the rule itself: it then survives programs that mend names or drop hidden sheets.
    private static void Choose(IXLDataValidation rule, IReadOnlyList<string> words) => rule.List($"\"{string.Join(',', words)}\"", inCellDropdown: true);

    private static void Object(IXLDataValidation rule, XLErrorStyle style, string title, string message)
    {
        rule.ShowErrorMessage = true;
        rule.ErrorStyle = style;
        rule.ErrorTitle = title;
        rule.ErrorMessage = message;
    }
}
