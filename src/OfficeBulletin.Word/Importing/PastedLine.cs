using System.Buffers;
using System.Text.RegularExpressions;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Importing;

/// <summary>One line as the file breaks it: a paragraph, or a part of one between line breaks.</summary>
internal sealed partial class PastedLine
{
    private const double Narrowest = 18;
    private const double Widest = 60;
    private const double IndentOfProperty = 2;

    private static readonly SearchValues<char> Pauses = SearchValues.Create("，。；：！？、,;");

    public PastedLine(DraftParagraph owner, IReadOnlyList<Run> runs, bool isFirst, bool isWhole)
    {
        Owner = owner;
        IsFirst = isFirst;
        IsWhole = isWhole;
        Runs = RunText.Trim(runs);
        var whole = string.Concat(runs.Select(run => run.Text));
        Text = whole.Trim();
        Indent = LineWidth.OfLeadingBlanks(whole) + (isFirst && owner.Look.Indented == true ? IndentOfProperty : 0);
        Width = Indent + LineWidth.Of(Text);
        IsLatin = !Text.Any(RunText.IsChinese);
    }

    public DraftParagraph Owner { get; }

    /// <summary>Whether it is the first line of its paragraph.</summary>
    public bool IsFirst { get; }

    /// <summary>Whether its paragraph has no other line.</summary>
    public bool IsWhole { get; }

    public IReadOnlyList<Run> Runs { get; }

    public string Text { get; }

    public bool IsBlank => Text.Length == 0 && Runs.Count == 0;

    /// <summary>Width of the blanks or the indent before the text, in characters.</summary>
    public double Indent { get; }

    /// <summary>Width with its indent, in characters.</summary>
    public double Width { get; }

    public bool IsLatin { get; }

    /// <summary>How far widths of lines that were broken at the same measure differ: a Latin line ends where a word ends.</summary>
    public double Tolerance => IsLatin ? 6 : 2.5;

    /// <summary>Whether it is as long as a line can be that was broken at the edge of a page.</summary>
    public bool HasLineWidth => Width is >= Narrowest and <= Widest;

    /// <summary>Whether a sentence ends here.</summary>
    public bool IsTerminated => Text is [.., '。' or '！' or '？' or '；' or '：' or '”' or '’' or '）' or '」' or '』' or '…' or '.' or '!' or '?' or ';' or ':' or ')' or '"'];

    /// <summary>Whether it ends with a closing mark that may as well stand in the middle of a sentence (“不忘初心”).</summary>
    public bool EndsInClosingMark => Text is [.., not ('。' or '！' or '？' or '；' or '…' or '.' or '!' or '?'), '”' or '’' or '）' or '」' or '』' or ')' or '"'];

    /// <summary>Whether a clause ends here and a sentence need not.</summary>
    public bool EndsInSemicolon => Text is [.., '；' or ';'];

    /// <summary>Whether it breaks off where no sentence can end.</summary>
    public bool BreaksOff => Text is [.., '，' or '、' or '（' or '《' or '“' or ',' or '-'];

    /// <summary>Whether nothing in it makes the reader pause, as in a title.</summary>
    public bool HasNoPause => !Text.AsSpan().ContainsAny(Pauses) && !IsLatin;

    public bool StartsWithDate => Date().IsMatch(Text);

    /// <summary>Whether it looks like the beginning of something: a number, a bullet, a label, a dash.</summary>
    public bool StartsItem => Owner.Number is not null && IsFirst || Item().IsMatch(Text);

    /// <summary>The same paragraph in the eyes of the one who set it: same style, typeface and alignment.</summary>
    public bool LooksLike(PastedLine other) => Owner == other.Owner
        || (Owner.Look.Style == other.Owner.Look.Style && Owner.Face == other.Owner.Face && Owner.Look.Alignment == other.Owner.Look.Alignment && Owner.InTextBox == other.Owner.InTextBox);

    [GeneratedRegex(
        @"^([一二三四五六七八九十]+\s*[、.．]|[（(]\s*([一二三四五六七八九十]+|\d{1,2})\s*[)）]|\d{1,3}\s*([、．)）]|\.(?!\d)|[–—-]\s)|\d{1,3}\t|[①-⓿●○■□◆◇★☆▲△•·※√☑☒]|[—\-]{2}|第[一二三四五六七八九十百\d]+[章节条款期]|附件?[:：\s\d]|注[:：]|[（(].{1,60}供\s?稿\s*[)）]$|(时间|地点|参会|主持|记录|作者|来源|编辑|责编|供稿|撰稿|审核|联系人|电话|联系电话|邮箱|主题|主送|抄送)[^，。]{0,6}[:：])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(\d{4}\s*年\s*)?\d{1,2}\s*月(\s*\d{1,2}\s*日)?|^\d{4}\s*年", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Date();
}
