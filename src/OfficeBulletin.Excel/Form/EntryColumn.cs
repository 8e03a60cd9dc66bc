using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Form;

/// <summary>How the template shows a column of the form.</summary>
/// <param name="Width">In characters of the default font.</param>
/// <param name="Hint">What to write there, for the instructions and for the message at the cell (at most 255 characters).</param>
/// <param name="Example">What one row says there; the rows' examples together are one item.</param>
internal sealed record EntryColumn(SubmissionField Field, double Width, string Hint, string Example)
{
    /// <summary>Excel's number format; null for General.</summary>
    public string? Format { get; init; }

    public bool Centred { get; init; }

    public static string DateFormat => "yyyy\"年\"m\"月\"d\"日\"";

    /// <summary>The columns in the order of <see cref="SubmissionForm.Columns"/>.</summary>
    public static IReadOnlyList<EntryColumn> All { get; } =
    [
        new(SubmissionField.Number, 5, "从 1 编起，一篇一行，不要重复。", "1") { Centred = true },
        new(SubmissionField.Units, 12, "写单位全称；有列表的从列表中选。几个单位联合报送的，用顿号隔开。", "万州区史志研究室"),
        new(SubmissionField.Title, 17, "写审定的标题，一般不超过 40 字，末尾不加句号。要在某处断行的，在那里按 Alt+Enter。", "万州区开展清明祭扫英烈活动"),
        new(SubmissionField.Category, 9, $"从列表中选：{string.Join('、', SubmissionForm.Categories)}。", "动态") { Centred = true },
        new(SubmissionField.Body, 28, "正文直接写在这里，分段按 Alt+Enter。正文在 Word 文件里的，这里空着，只填“附件名”。两样填一样就行。", "4月3日，万州区史志研究室组织干部职工到烈士陵园祭扫……（接着写完全文）"),
        new(SubmissionField.Attachment, 13, "正文在 Word 文件里的，写那个文件的名称，与文件一字不差，带上“.docx”。正文已写在左边的，这里空着。", "（正文在 Word 文件里时）万州区-清明祭扫.docx") { Format = "@" },
        new(SubmissionField.Length, 6, "自动计算，不用填。空格和换行不计。", "（自动）") { Centred = true, Format = "0" },
        new(SubmissionField.EventDate, 14.5, "事情发生在哪一天，年月日写全，写成 2025-4-3。连着几天的写第一天。", "2025-4-3") { Centred = true, Format = DateFormat },
        new(SubmissionField.Author, 8, "写这篇稿件的人。几个人的用顿号隔开。", "陈一禾"),
        new(SubmissionField.Phone, 13, "撰稿人的手机或座机，座机带区号。编辑核实时用。", "023-00000000") { Centred = true, Format = "@" },
        new(SubmissionField.SignedBy, 8, "审定签发这篇稿件的单位负责人。", "周望川"),
        new(SubmissionField.SignedOn, 14.5, "单位负责人签发的日期，年月日写全，写成 2025-4-7。", "2025-4-7") { Centred = true, Format = DateFormat },
        new(SubmissionField.Commission, 9, "编辑部约的稿件，写约稿编号；没有编号的写“是”。不是约稿的空着。", "（空着）") { Format = "@" },
        new(SubmissionField.Channels, 10, "已经报给别处的，从列表中选一个，或自己写，几处用顿号隔开。没有报过的空着。", "本单位网站"),
        new(SubmissionField.FirstRelease, 5, "没有在别处登过、发过的选“是”，登过、发过的选“否”。", "否") { Centred = true },
        new(SubmissionField.Pictures, 6, "这篇稿件有几张图片，写 0 到 5 的整数。", "2") { Centred = true, Format = "0" },
        new(SubmissionField.Classification, 9, "经本单位保密审查后选“不涉密”。涉密的内容不得用本表报送。", SubmissionForm.Unclassified) { Centred = true },
        new(SubmissionField.Note, 10, "别的要告诉编辑的话，例如图片是谁拍的。", "图片由本室拍摄"),
    ];

    /// <summary>The column of the sheet, from 1.</summary>
    public static int Place(SubmissionField field) => All.TakeWhile(column => column.Field != field).Count() + 1;

    /// <summary>Its heading with the star when it is required.</summary>
    public static string Heading(SubmissionColumn column) => column.Required ? column.Heading + "*" : column.Heading;
}
