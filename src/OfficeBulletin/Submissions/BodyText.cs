namespace OfficeBulletin.Submissions;

/// <summary>The body of an item as its cell carries it.</summary>
public static class BodyText
{
    /// <summary>One paragraph a line, without blanks around it; blank lines are none.</summary>
    public static IReadOnlyList<string> Paragraphs(string text) =>
        text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : text.Trim() is { Length: > 0 } one ? [one] : [];

    /// <summary>True when the text only points to a file (见附件), or says that there is none.</summary>
    public static bool PointsElsewhere(string text) => text.Length <= 20 && (YesNo.SaysNothing(text) || HalfWidth.Tight(text).Trim('(', ')', '（', '）', '。', '.', '"', '“', '”', '【', '】') is "见附件" or "详见附件" or "附件" or "见附件Word" or "见附件Word文档"
        or "见Word" or "见word" or "见附件word" or "附后" or "见附" or "内容见附件" or "正文见附件" or "全文见附件" or "另附" or "另附文件" or "见Word文档" or "见word文档" or "见文档" or "见后" or "见附页" or "详见Word文档" or "详见word文档" or "详见附件word");
}
