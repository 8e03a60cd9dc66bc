using System.Buffers;
using OfficeBulletin.Submissions;
using OfficeBulletin.Text;

namespace OfficeBulletin.Adoptions;

/// <summary>Cells of the column 约稿: blank or 否; 是, 完成, 迟报, 未完成; or the commission's number, behind which stands what became of it.</summary>
public static class CommissionText
{
    private static readonly SearchValues<char> Cuts = SearchValues.Create("（( ，,；;：:\n\u3000");

    /// <param name="understood">False when the text is neither.</param>
    /// <returns>Null when the item was not commissioned.</returns>
    public static Commission? Read(string text, out bool understood)
    {
        var written = InvisibleCharacters.Remove(text, []).Trim();
        understood = true;
        if (YesNo.SaysNothing(written) || YesNo.Read(written) == false)
            return null;
        if (YesNo.Read(written) == true || Outcome(written) is not null)
            return new Commission(Outcome(written) ?? CommissionOutcome.Done);
        var cut = written.AsSpan().LastIndexOfAny(Cuts);
        var after = cut > 0 ? written[(cut + 1)..].Trim('）', ')', ' ') : "";
        if (cut > 0 && Outcome(after) is { } told && Number(written[..cut].TrimEnd()) is { } numbered)
            return new Commission(told, numbered);
        if (cut > 0 && Outcome(written[..cut].TrimEnd()) is { } first && Number(after) is { } second)
            return new Commission(first, second);
        if (Number(written) is { } number)
            return new Commission(CommissionOutcome.Done, number);
        understood = false;
        return null;
    }

    /// <summary>A number has figures, and is no sentence.</summary>
    private static string? Number(string text) => text.Length is > 0 and <= 40 && HalfWidth.Of(text).AsSpan().ContainsAnyInRange('0', '9') ? text : null;

    private static CommissionOutcome? Outcome(string text) => HalfWidth.Tight(text).Trim('(', ')', '。', '.') switch
    {
        "完成" or "已完成" or "按时" or "按时完成" or "按期" or "按期完成" or "如期完成" or "已交" or "已报" or "已报送" or "已供稿" or "约稿" or "是约稿" => CommissionOutcome.Done,
        "迟" or "迟报" or "迟交" or "晚报" or "晚交" or "逾期" or "逾期完成" or "超期" or "超期完成" or "超时" or "延期" or "延期完成" or "延迟" or "推迟" => CommissionOutcome.Late,
        "缺" or "缺报" or "缺稿" or "漏报" or "未完成" or "没完成" or "未报" or "未报送" or "未交" or "未交稿" or "未供稿" or "没报" or "没交" or "拒稿" => CommissionOutcome.Missed,
        _ => null,
    };
}
