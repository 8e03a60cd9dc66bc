using System.Buffers;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Text;

/// <summary>What the ends of a printed line say about where it was broken: whether a sentence ends in it, breaks off, or something new begins. Lines are without blanks at their ends.</summary>
public static partial class LineShape
{
    private static readonly SearchValues<char> Pauses = SearchValues.Create("，。；：！？、,;");

    /// <summary>Whether a sentence ends here.</summary>
    public static bool IsTerminated(ReadOnlySpan<char> line) =>
        line is [.., '。' or '！' or '？' or '；' or '：' or '”' or '’' or '）' or '」' or '』' or '…' or '.' or '!' or '?' or ';' or ':' or ')' or '"'];

    /// <summary>Whether it ends with a closing mark that may as well stand in the middle of a sentence (“不忘初心”).</summary>
    public static bool EndsInClosingMark(ReadOnlySpan<char> line) =>
        line is [.., not ('。' or '！' or '？' or '；' or '…' or '.' or '!' or '?'), '”' or '’' or '）' or '」' or '』' or ')' or '"'];

    /// <summary>Whether a clause ends here and a sentence need not.</summary>
    public static bool EndsInSemicolon(ReadOnlySpan<char> line) => line is [.., '；' or ';'];

    /// <summary>Whether it breaks off where no sentence can end.</summary>
    public static bool BreaksOff(ReadOnlySpan<char> line) => line is [.., '，' or '、' or '（' or '《' or '“' or ',' or '-'];

    /// <summary>Whether anything in it makes the reader pause, as nothing does in a title.</summary>
    public static bool HasPause(ReadOnlySpan<char> line) => line.ContainsAny(Pauses);

    public static bool StartsWithDate(ReadOnlySpan<char> line) => Date().IsMatch(line);

    /// <summary>Whether it looks like the beginning of something: a number, a bullet, a label, a dash.</summary>
    public static bool StartsItem(ReadOnlySpan<char> line) => Item().IsMatch(line);

    [GeneratedRegex(
        @"^([一二三四五六七八九十]+\s*[、.．]|[（(]\s*([一二三四五六七八九十]+|\d{1,2})\s*[)）]|\d{1,3}\s*([、．)）]|\.(?!\d)|[–—-]\s)|\d{1,3}\t|[①-⓿●○■□◆◇★☆▲△•·※√☑☒]|[—\-]{2}|第[一二三四五六七八九十百\d]+[章节条款期]|附件?[:：\s\d]|注[:：]|[（(].{1,60}供\s?稿\s*[)）]$|(时间|地点|参会|主持|记录|作者|来源|编辑|责编|供稿|撰稿|审核|联系人|电话|联系电话|邮箱|主题|主送|抄送)[^，。]{0,6}[:：])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(\d{4}\s*年\s*)?\d{1,2}\s*月(\s*\d{1,2}\s*日)?|^\d{4}\s*年", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Date();
}
