namespace OfficeBulletin.Submissions;

/// <summary>The body of an item as its cell carries it.</summary>
public static class BodyText
{
    private static readonly string[] Pointers = ["附件", "附后", "另附", "另附文件", "已附", "同附件", "附文档", "附Word", "附word"];

    private static readonly string[] Leads = ["详见", "参见", "另见", "见", "正文见", "正文详见", "内容见", "内容详见", "全文见", "全文详见", "稿件见", "具体见"];

    private static readonly string[] Targets =
        ["附件", "附", "后附", "附页", "附文", "Word", "Word文档", "文档", "附件Word", "附件Word文档", "附件文档", "附件稿件", "Word附件", "后", "邮件", "邮箱", "微信"];

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
    public static bool PointsElsewhere(string text) => text.Length <= 20 && !text.Contains('，', StringComparison.Ordinal) && (YesNo.SaysNothing(text) || Points(HalfWidth.Tight(text).Trim('(', ')', '（', '）', '。', '.', '"', '“', '”', '【', '】')));

    private static bool Points(string text)
    {
        if (Array.IndexOf(Pointers, text) >= 0)
            return true;
        foreach (var lead in Leads)
        {
            if (text.StartsWith(lead, StringComparison.Ordinal) && IsTarget(text.AsSpan(lead.Length).TrimEnd("0123456789一二三")))
                return true;
        }
        return false;
    }

    private static bool IsTarget(ReadOnlySpan<char> text)
    {
        foreach (var target in Targets)
        {
            if (text.Equals(target, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
