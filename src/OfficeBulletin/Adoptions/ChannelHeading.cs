using OfficeBulletin.Submissions;

namespace OfficeBulletin.Adoptions;

/// <summary>The heading of a channel's column: 转报·中研院, 采用：重庆宣传, 采用（中研院）, whatever the mark between.</summary>
/// <param name="Adopted">True for 采用, false for 转报.</param>
/// <param name="Name">The channel's name without line breaks.</param>
public sealed record ChannelHeading(bool Adopted, string Name)
{
    private const string Dots = "·・•‧∙⋅●.:-—–―_/|,、~";

    private static readonly string[] AdoptedWords = ["采用", "录用", "刊用"];
    private static readonly string[] ForwardedWords = ["转报", "上报"];

    /// <summary>Words behind 采用 that tell of a column about something else.</summary>
    private static readonly string[] Others =
    [
        "情况", "与否", "否", "数", "数量", "条数", "篇数", "率", "时间", "日期", "期数", "期号", "刊期", "刊物", "渠道", "结果", "备注", "单位", "总数", "合计", "次数", "得分", "分值", "级别", "部门", "方式", "编号", "人", "链接", "标题",
    ];

    /// <summary>Null when the heading is no channel's, or names none behind the mark.</summary>
    /// <param name="isKnown">Tells channels that the office lists; only they are recognised where no mark parts the words: 采用中研院, 中研院采用.</param>
    public static ChannelHeading? Parse(string heading, Func<string, bool>? isKnown = null)
    {
        var text = HalfWidth.Of(heading).Trim([' ', '\n', '\t', '*', '★', '☆', '※', '\u200B', '\uFEFF']);
        var raw = heading.Trim().Trim([' ', '\u3000', '\n', '\t', '*', '＊', '★', '☆', '※', '\u200B', '\uFEFF']);
        foreach (var word in AdoptedWords)
        {
            if (Behind(text, raw, word, isKnown) is { } name)
                return new ChannelHeading(true, name);
        }
        foreach (var word in ForwardedWords)
        {
            if (Behind(text, raw, word, isKnown) is { } name)
                return new ChannelHeading(false, name);
        }
        return null;
    }

    /// <summary>True for 采用 or 转报 alone, under which the channels may stand in a row of their own.</summary>
    public static bool NamesNone(string heading) => SubmissionHeadings.Bare(heading).TrimEnd([.. Dots]) is var bare && (Array.IndexOf(AdoptedWords, bare) >= 0 || Array.IndexOf(ForwardedWords, bare) >= 0);

    private static string? Behind(string text, string raw, string word, Func<string, bool>? isKnown)
    {
        if (text.Length != raw.Length)
            return null;
        var at = After(text, word);
        if (at < 0)
            return isKnown is not null && Clean(raw) is var whole && whole.Length > word.Length && whole.EndsWith(word, StringComparison.Ordinal) && whole[..^word.Length].TrimEnd([.. Dots]) is var before && isKnown(before) ? before : null;
        var start = at;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || Dots.Contains(text[start], StringComparison.Ordinal)))
            start++;
        var bracketed = start < text.Length && text[start] == '(' && text[^1] == ')' && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1;
        var name = bracketed ? Clean(raw[(start + 1)..^1]) : Clean(raw[start..]);
        if (name.Length == 0 || Array.IndexOf(Others, name) >= 0)
            return null;
        return start > at || bracketed && !IsUnitOfCount(name) || isKnown?.Invoke(name) == true ? name : null;
    }

    /// <summary>Where the text goes on behind the word, blanks inside it aside; −1 when it does not begin with it.</summary>
    private static int After(string text, string word)
    {
        var at = 0;
        foreach (var character in word)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at == text.Length || text[at++] != character)
                return -1;
        }
        return at;
    }

    /// <summary>Without line breaks and blanks between characters, and without （条） at the end.</summary>
    private static string Clean(string name)
    {
        var narrow = name.AsSpan().IndexOfAnyInRange('A', 'z') >= 0 ? string.Join(' ', name.Split([' ', '\u3000', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).Replace("\n", "", StringComparison.Ordinal) : WithoutBlanks(name);
        var open = narrow is [.., '）' or ')'] ? narrow.AsSpan().LastIndexOfAny('（', '(') : -1;
        return (open > 0 && IsUnitOfCount(narrow[(open + 1)..^1]) ? narrow[..open] : narrow).Trim().TrimEnd('*', '＊', '：', ':');
    }

    private static string WithoutBlanks(string name) => string.Concat(name.Where(static character => !char.IsWhiteSpace(character) && character is not ('\u200B' or '\uFEFF')));

    private static bool IsUnitOfCount(string text) => text is "条" or "篇" or "期" or "次" or "个" or "是/否" or "是否" or "√" or "必填" or "选填" or "可选";
}
