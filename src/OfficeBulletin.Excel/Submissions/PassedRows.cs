using OfficeBulletin.Submissions;

namespace OfficeBulletin.Excel.Submissions;

/// <summary>What a row of a table is.</summary>
internal enum RowKind
{
    Item,

    /// <summary>Nothing that anybody wrote: blank, numbered or chosen in advance, formulas.</summary>
    Blank,

    /// <summary>The template's example, hints under the header, totals and closing lines (合计, 填表说明, 审核人).</summary>
    Furniture,

    /// <summary>A line of text that is no item.</summary>
    Text,
}

/// <summary>Tells items from the other rows of a table.</summary>
internal static class PassedRows
{
    private static readonly SubmissionField[] Substance = [SubmissionField.Title, SubmissionField.Body, SubmissionField.Attachment, SubmissionField.EventDate];

    private static readonly SubmissionField[] Said = [SubmissionField.Author, SubmissionField.Phone, SubmissionField.SignedBy, SubmissionField.SignedOn, SubmissionField.Commission, SubmissionField.Note];

    private static readonly string[] Totals = ["合计", "总计", "小计", "共计", "累计", "汇总", "本页合计", "本月合计", "本期合计", "总数"];

    private static readonly string[] Remarks =
    [
        "填表说明", "填报说明", "填写说明", "使用说明", "说明", "注", "备注", "注意", "注意事项",
        "填表要求", "填报要求", "要求", "提示", "温馨提示",
    ];

    private static readonly string[] Signatures =
    [
        "审核人", "审签人", "签发人", "审签", "审核", "填报人", "填表人", "制表人", "制表", "填表", "负责人", "单位负责人",
        "分管领导", "主要领导", "领导签字", "签字", "签名", "联系人", "联系电话", "电话", "报送人", "经办人",
        "单位", "填报单位", "报送单位", "盖章", "单位盖章", "公章",
        "日期", "填报日期", "填表日期", "报送日期", "报送时间", "填报时间", "时间", "制表日期", "审核日期", "审签日期",
        "抄送", "主送", "密级",
    ];

    private static readonly string[] Examples = ["示例", "样例", "范例", "例", "例如", "示例数据", "填写示例", "填报示例", "填写样例", "填写范例", "示范"];

    private static readonly string[] HintWords =
    [
        "必填", "选填", "可填", "不填", "下拉", "选择", "自动", "格式", "以内", "不超过", "例如", "示例", "二选一",
        "隔开", "填写", "请填", "必须",
    ];

    public static RowKind Judge(SheetRow row, RowCells cells, SheetMerges merges, bool underHeader)
    {
        if (FirstText(row) is not { } first)
            return !HasSubstance(cells) ? RowKind.Blank : row.Cells.Count == 1 && cells.Wrote(SubmissionField.EventDate) ? RowKind.Text : RowKind.Item;
        if (IsFurniture(row, first, cells) || (underHeader && IsHint(row)))
            return RowKind.Furniture;
        var lone = row.Cells.Count == 1 && merges.LastColumn(first.Address) - first.Address.Column >= 2;
        if (!lone && HasSubstance(cells) && !IsSection(row, cells))
            return RowKind.Item;
        return lone || IsSection(row, cells) || Says(cells) ? RowKind.Text : RowKind.Blank;
    }

    /// <summary>True for a heading between items: 二、经验交流, its number in the first column.</summary>
    private static bool IsSection(SheetRow row, RowCells cells)
    {
        if (row.Cells.Count != 2 || !cells.Wrote(SubmissionField.Number) || !cells.Wrote(SubmissionField.Title))
            return false;
        foreach (var character in cells[SubmissionField.Number].Text!)
        {
            if (!"一二三四五六七八九十、（）()".Contains(character, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    /// <summary>True for a line after which lines of remarks may follow.</summary>
    public static bool BeginsRemarks(SheetRow row) => FirstText(row) is { } first && HalfWidth.Tight(first.Text) is var tight && Array.Exists(Remarks, label => tight == label || IsLabel(tight, label));

    /// <summary>True for 合计, 本月合计 and the like, with a number or remark behind it or not.</summary>
    public static bool IsTotal(string text) => MayClose(text.AsSpan().TrimStart()) && text.Length <= 20 && IsTotalLine(HalfWidth.Tight(text));

    /// <summary>True for what stands below a table: 制表人：张三, 填表说明, 以下空白.</summary>
    public static bool IsClosing(string text) => MayClose(text.AsSpan().TrimStart()) && HalfWidth.Tight(text.Length > 200 ? text[..200] : text) is var tight && (Array.Exists(Remarks, label => tight == label || IsLabel(tight, label)) || IsSignature(tight) || tight.Contains("以下空白", StringComparison.Ordinal));

    private static bool IsTotalLine(string tight) =>
        Array.Exists(Totals, total => tight == total || (tight.StartsWith(total, StringComparison.Ordinal) && tight.Length > total.Length && tight[total.Length] is ':' or '(' or >= '0' and <= '9'));

    /// <summary>The first text of a row that no formula gives; null when it has none.</summary>
    public static SheetCell? FirstText(SheetRow row)
    {
        for (var index = 0; index < row.Cells.Count; index++)
        {
            if (row.Cells[index] is { Kind: SheetCellKind.Text, Formula: false } cell && !cell.Text.AsSpan().Trim().IsEmpty)
                return cell;
        }
        return null;
    }

    /// <summary>True when somebody wrote a title, a text, a file or a date; titles and texts may come from a formula.</summary>
    private static bool HasSubstance(RowCells cells)
    {
        foreach (var field in Substance)
        {
            if (cells.Wrote(field) || (field != SubmissionField.EventDate && cells.Computed(field)))
                return true;
        }
        return false;
    }

    private static bool IsFurniture(SheetRow row, SheetCell first, RowCells cells)
    {
        // Nothing longer begins a closing line, and a row with a number of its own is an item whatever it says.
        var start = first.Text.AsSpan().TrimStart();
        if (start[0] is '示' or '样' or '范' or '例' or '填' or '(' or '（' or '【' or '[' && IsExample(first, cells))
            return true;
        if (!ReferenceEquals(first, row.Cells[0]) || !MayClose(start))
            return false;
        // Where titles stand first, one may begin like a label.
        if (cells[SubmissionField.Title].Address == first.Address && (cells.Wrote(SubmissionField.EventDate) || cells.Wrote(SubmissionField.Author)))
            return false;
        var tight = HalfWidth.Tight(first.Text.Length > 200 ? first.Text[..200] : first.Text);
        return IsTotalLine(tight)
            || tight is "以下空白" or "(以下空白)" or "以下无正文" or "(以下无正文)" or "此行以下空白" or "以下为空白"
            || Array.Exists(Remarks, label => tight == label || IsLabel(tight, label))
            || IsSignature(tight);
    }

    /// <summary>Quick look before words are compared: closing lines have a colon or a bracket, totals and blanks begin with one of these.</summary>
    private static bool MayClose(ReadOnlySpan<char> text) =>
        text.Length <= 400 && ("合总小共累汇本以此(（填说注备要提温使".Contains(text[0], StringComparison.Ordinal) || text.IndexOfAny('：', ':') >= 0 || text.TrimEnd() is [.., '）' or ')']);

    private static bool IsSignature(string tight) => Array.Exists(Signatures, label => IsLabel(tight, label));

    private static bool IsExample(SheetCell first, RowCells cells)
    {
        var tight = HalfWidth.Tight(first.Text.Length > 20 ? first.Text[..20] : first.Text).TrimStart('(', '【', '[', '（');
        var word = tight.TrimEnd(')', '】', ']', '）', ':', '行');
        if (Array.IndexOf(Examples, word) >= 0)
            return true;
        var leads = Array.Exists(Examples, example => tight.StartsWith(example, StringComparison.Ordinal) && tight.Length > example.Length && tight[example.Length] is ')' or '】' or ']' or ':');
        return leads || (cells[SubmissionField.Number].Address == first.Address && (word is ['示' or '样' or '范', '例', ..] || (word.Length <= 3 && word is ['例', ..])));
    }

    /// <summary>Remarks on how to fill in, in all cells: 必填, （不超过30字）.</summary>
    private static bool IsHint(SheetRow row)
    {
        var hints = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Kind != SheetCellKind.Text || cell.Text.Length > 60)
                return false;
            var tight = HalfWidth.Tight(cell.Text);
            if (tight is ['(', .., ')'] or ['如', ..] or "文本" or "日期" or "数字" or "姓名" or "手机" or "是/否" || Array.Exists(HintWords, word => tight.Contains(word, StringComparison.Ordinal)))
                hints++;
        }
        return hints > 1 && hints * 2 >= row.Cells.Count;
    }

    /// <summary>True when somebody wrote something that is neither a number nor a choice, nor what was dragged down from the row above.</summary>
    private static bool Says(RowCells cells)
    {
        foreach (var field in Said)
        {
            if (cells.Wrote(field) && !cells.RepeatsAbove(field))
                return true;
        }
        return cells.Wrote(SubmissionField.Number) && cells[SubmissionField.Number] is { Text: { } number } && (number.Length > 8 || (number.Length > 3 && !number.AsSpan().ContainsAnyInRange('0', '9')));
    }

    private static bool IsLabel(string tight, string label)
    {
        if (!tight.StartsWith(label, StringComparison.Ordinal) || tight.Length == label.Length)
            return false;
        var after = tight.AsSpan(label.Length);
        if (after[0] == '(' && after.IndexOf(')') is var end and > 0)
            after = after[(end + 1)..];
        return after.Length == 0 || after[0] == ':';
    }
}
