namespace OfficeBulletin.Submissions;

/// <summary>The body of an item as its cell carries it.</summary>
public static class BodyText
{
    /// <summary>One paragraph a line, without blanks around it; blank lines are none.</summary>
    public static IReadOnlyList<string> Paragraphs(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : text.Trim() is { Length: > 0 } one ? [one] : [];

    /// <summary>The paragraphs without the title above them and the attribution below, where they say again what the row says.</summary>
    public static IReadOnlyList<string> WithoutFrame(IReadOnlyList<string> paragraphs, IReadOnlyList<string> title, Func<string, bool> isCredit)
    {
        if (paragraphs.Count < 2)
            return paragraphs;
        var first = title.Count == 1 && paragraphs[0] == title[0] ? 1 : 0;
        var last = paragraphs[^1] is ['（' or '(', .., '）' or ')'] && isCredit(paragraphs[^1]) ? 1 : 0;
        return first + last is 0 || first + last == paragraphs.Count ? paragraphs : [.. paragraphs.Skip(first).SkipLast(last)];
    }

    /// <summary>True when the text only points to a file (见附件), or says that there is none.</summary>
    public static bool PointsElsewhere(string text) => text.Length <= 20 && (YesNo.SaysNothing(text) || Points(HalfWidth.Tight(text).Trim('(', ')', '（', '）', '。', '.', '"', '“', '”', '【', '】')));

    private static bool Points(string text)
    {
        if (text is "附件" or "附后" or "另附" or "另附文件" or "已附" or "同附件" or "附文档" or "附Word" or "附word")
            return true;
        foreach (var lead in (ReadOnlySpan<string>)["详见", "参见", "另见", "见", "正文见", "正文详见", "内容见", "内容详见", "全文见", "全文详见", "稿件见", "具体见"])
        {
            if (text.StartsWith(lead, StringComparison.Ordinal) && text.AsSpan(lead.Length).TrimEnd("0123456789一二三") is "附件" or "附" or "后附" or "附页" or "附文" or "Word" or "word" or "Word文档" or "word文档" or "文档" or "附件Word" or "附件word" or "附件Word文档" or "附件word文档" or "附件文档" or "附件稿件" or "Word附件" or "word附件" or "后" or "邮件" or "邮箱" or "微信")
                return true;
        }
        return false;
    }
}
