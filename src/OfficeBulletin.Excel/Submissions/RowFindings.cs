using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>What is to be said about the rows of a submission workbook: rules E10–E32 and E39. A value that several rows share is named once, at its own cell.</summary>
internal sealed class RowFindings(string file, string sheet, List<Finding> all)
{
    private const int MostOfAKind = 1_000;

    private readonly FindingBound bound = new(MostOfAKind);
    private readonly HashSet<(string Rule, CellAddress Cell, string? Quote)> named = [];

    /// <summary>Counts what is not listed: nobody mends the same fault in thousands of cells one by one.</summary>
    public void EndSheet() => all.AddRange(bound.Rest(file, sheet));

    /// <summary>True when the present row has a fault of level error.</summary>
    public bool Faulty { get; set; }

    public void Missing(CellAddress cell, string heading) =>
        Error("E10", "submission.value-missing", cell, null, $"第 {cell.Row} 行没有填“{heading}”；请补填。");

    public void BodyMissing(CellAddress cell, bool attachmentColumn) =>
        Error("E11", "submission.body-missing", cell, null, attachmentColumn ? $"第 {cell.Row} 行既没有正文，也没有附件名；请填写其中一项。" : $"第 {cell.Row} 行没有正文；请补填。");

    public void NumberMissing(CellAddress cell) =>
        Warn("E12", "submission.number-missing", cell, null, $"第 {cell.Row} 行没有序号；请补填。");

    public void NumberTwice(FieldCell cell, int row) =>
        Warn("E13", "submission.number-twice", cell, $"序号“{cell.Text}”在第 {row} 行已经用过；请改成不同的序号。");

    public void Date(FieldCell cell, string heading, DateReading reading)
    {
        var text = TableFindings.Short(cell.Text!);
        switch (reading.Verdict)
        {
            case DateVerdict.FirstOfSeveral:
                Info("E16", "submission.date-span", cell, $"{heading}“{text}”有好几天，记作第一天 {reading.Date:yyyy-MM-dd}；不对请改成一天。");
                break;
            case DateVerdict.ShortYear:
                Warn("E15", "submission.date-doubtful", cell, $"{heading}“{text}”的年份只有两位，记作 {reading.Date:yyyy-MM-dd}；请把年份写全。");
                break;
            case DateVerdict.Serial:
                Warn("E15", "submission.date-doubtful", cell, $"{heading}“{text}”是一个数字，不是日期格式，记作 {reading.Date:yyyy-MM-dd}；请核对，并改成日期。");
                break;
            case not DateVerdict.Day:
                Error("E14", "submission.date-unreadable", cell, $"{heading}“{text}”{Fault(reading.Verdict)}");
                break;
        }
    }

    public void Phone(FieldCell cell) =>
        Error("E17", "submission.phone", cell, $"联系电话“{TableFindings.Short(cell.Text!)}”不像电话号码；请核对位数，改成 11 位手机号码或带区号的座机号码。");

    public void Classification(FieldCell cell) =>
        Error("E18", "submission.classification", cell, $"密级声明“{TableFindings.Short(cell.Text!)}”不是“{SubmissionForm.Unclassified}”，这一行没有取用；涉密稿件不得这样报送，确不涉密请填“{SubmissionForm.Unclassified}”。");

    public void Category(FieldCell cell, string? nearest, IReadOnlyList<string> categories) =>
        Warn("E19", "submission.category", cell, nearest is null
            ? $"类别“{TableFindings.Short(cell.Text!)}”不在清单里，照写的读了；请改成清单里的一个：{string.Join('、', categories)}。"
            : $"类别“{TableFindings.Short(cell.Text!)}”不在清单里，照写的读了；是不是“{nearest}”？", suggestion: nearest);

    public void UnitUnknown(FieldCell cell, string unit, string? nearest) =>
        Error("E20", "submission.unit-unknown", cell, nearest is null ? $"单位名册里没有“{unit}”；请填写单位全称。" : $"单位名册里没有“{unit}”，是不是“{nearest}”？请改成单位全称。", unit, nearest);

    public void UnitFormer(FieldCell cell, NamedUnit unit) =>
        Warn("E21", "submission.unit-former", cell, $"“{unit.Written}”是曾用名，记作“{unit.Name}”；请改用现名。", unit.Written, unit.Name);

    public void AttachmentFormat(FieldCell cell, string name) =>
        Error("E22", "submission.attachment-format", cell, $"附件“{TableFindings.Short(name)}”不是 .docx；请用 Word 或 WPS 打开，另存为 .docx，并改写附件名。", name);

    public void AttachmentName(FieldCell cell) =>
        Error("E23", "submission.attachment-name", cell, $"附件名“{TableFindings.Short(cell.Text!)}”不是文件名；请写出 Word 文件的全名，例如“稿件.docx”。");

    public void AttachmentSeveral(FieldCell cell, IReadOnlyList<string> names) =>
        Error("E24", "submission.attachment-several", cell, $"附件名里有 {names.Count} 个 Word 文件；一行只能有一篇稿件，请只留一个，其余另起一行。");

    public void AttachmentOthers(FieldCell cell, IReadOnlyList<string> others) =>
        Warn("E25", "submission.attachment-others", cell, $"附件名里还有“{string.Join("”“", others)}”，没有读；图片请插入 Word 文件里。", others[0]);

    public void BodyAndAttachment(FieldCell cell, string attachment) =>
        Warn("E26", "submission.body-and-attachment", cell, $"正文和附件名都填了，用的是附件“{attachment}”；请只留一项。");

    /// <param name="required">False for a cell that may be left blank: then the row is taken without it.</param>
    public void ErrorValue(FieldCell cell, string heading, bool required) =>
        Weigh(required, "E27", "submission.cell-error", cell, $"“{heading}”的公式出错，显示 {cell.Text}；请改正公式，或直接填写。");

    public void NotComputed(FieldCell cell, string heading, bool required) =>
        Weigh(required, "E28", "submission.not-computed", cell, $"“{heading}”是公式，文件里没有存它的结果；请用 Excel 或 WPS 打开，保存一次再报送，或直接填写。");

    public void Invisible(CellAddress cell, IReadOnlyList<int> removed) =>
        Warn("E29", "submission.invisible-characters", cell, null, $"文字里有看不见、印不出的字符 {string.Join('、', removed.Distinct().Select(InvisibleCharacters.Name))}，已清除；请看看这里是否少了字。");

    public void MayBeCut(FieldCell cell) =>
        Warn("E30", "submission.text-cut", cell, $"这一格的文字有 {cell.Text!.Length:N0} 个字符，到了 Excel 的上限，后面的可能丢了；请改用 Word 文件，填写附件名。", TableFindings.Short(cell.Text));

    public void NothingAbove(FieldCell cell, string heading) =>
        Error("E31", "submission.same-as-above", cell, $"“{heading}”写着“{cell.Text}”，但上面没有可用的内容；请直接填写。");

    public void NotUnderstood(FieldCell cell, string heading, string form) =>
        Warn("E32", "submission.value-not-understood", cell, $"看不懂“{heading}”里的“{TableFindings.Short(cell.Text!)}”，没有读；请填{form}。");

    private static string Fault(DateVerdict verdict) => verdict switch
    {
        DateVerdict.NoYear => "没有写年份；请写成 2025-3-5 这样。",
        DateVerdict.NoDay => "没有写到日；请写成 2025-3-5 这样。",
        DateVerdict.NoSuchDay => "不是日历上的一天，或年份不对；请核对。",
        DateVerdict.EndsBeforeItBegins => "的起止日期颠倒了；请核对。",
        DateVerdict.YearLast => "分不清哪个是月、哪个是日；请按年、月、日的顺序写成 2025-3-5 这样。",
        _ => "不是日期；请写成 2025-3-5 这样。",
    };

    private void Weigh(bool error, string rule, string name, FieldCell cell, string message)
    {
        if (error)
            Error(rule, name, cell, message);
        else
            Warn(rule, name, cell, message);
    }

    private void Error(string rule, string name, FieldCell cell, string message, string? quote = null, string? suggestion = null)
    {
        Faulty = true;
        Add(rule, name, FindingLevel.Error, cell, message, quote, suggestion);
    }

    private void Error(string rule, string name, CellAddress cell, string? quote, string message)
    {
        Faulty = true;
        Add(rule, name, FindingLevel.Error, cell, message, quote, null);
    }

    private void Warn(string rule, string name, CellAddress cell, string? quote, string message) => Add(rule, name, FindingLevel.Warning, cell, message, quote, null);

    private void Warn(string rule, string name, FieldCell cell, string message, string? quote = null, string? suggestion = null) => Add(rule, name, FindingLevel.Warning, cell, message, quote, suggestion);

    private void Info(string rule, string name, FieldCell cell, string message) => Add(rule, name, FindingLevel.Info, cell, message, null, null);

    private void Add(string rule, string name, FindingLevel level, FieldCell cell, string message, string? quote, string? suggestion)
    {
        quote ??= cell.Text is { Length: > 0 } text ? TableFindings.Short(text) : null;
        if ((!cell.Shared && bound.IsFull(rule)) || named.Add((rule, cell.Address, quote)))
            Add(rule, name, level, cell.Address, message, quote, suggestion);
    }

    private void Add(string rule, string name, FindingLevel level, CellAddress cell, string message, string? quote, string? suggestion)
    {
        if (bound.Admits(rule))
            all.Add(new Finding(rule, name, level, new Place { Part = "workbook", File = file, Sheet = sheet, Cell = cell.ToString() }, message, quote, suggestion));
    }
}
