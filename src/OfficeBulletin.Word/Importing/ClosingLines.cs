using System.Text.RegularExpressions;
using OfficeBulletin.Text;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing;

/// <summary>Lines at the end of a file that tell who wrote, checked or signed it: they stay in the body and are named.</summary>
internal static partial class ClosingLines
{
    private const int LongestLine = 80;
    private const int MostLines = 6;

    public static void Name(List<Draft> flow, ImportFindings findings)
    {
        var last = flow.OfType<DraftParagraph>().Reverse().Take(MostLines).TakeWhile(IsOne).Reverse();
        foreach (var line in last)
        {
            findings.Paragraph = line.Ordinal;
            findings.Add(ImportRules.ClosingLines, line.Text);
        }
    }

    public static bool IsOne(DraftParagraph paragraph)
    {
        var text = paragraph.Text.AsSpan().Trim();
        return text.Length <= LongestLine && !paragraph.InTextBox && (Label().IsMatch(text) || (IsSetRight(paragraph) && Signature().IsMatch(text)));
    }

    private static bool IsSetRight(DraftParagraph paragraph) => paragraph.Look.Alignment == Alignment.Right || LineWidth.OfLeadingBlanks(paragraph.Text) >= 8;

    [GeneratedRegex(
        @"^[（(]?\s*(撰\s?稿|作\s?者|通讯员|记者|审\s?核|审\s?稿|初审|复审|终审|一审|二审|三审|校\s?对|编\s?辑|责\s?编|责任编辑|签\s?发|核稿|供图|摄影|图片?来源|联系人|联系电话|联系方式|电\s?话|手机|邮\s?箱|电子邮箱|报送单位|报送时间|主送|抄送|拟稿)[^。]{0,6}[:：\s]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Label();

    /// <summary>A date, or the name of a body without any punctuation.</summary>
    [GeneratedRegex(@"^(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[\d〇○一二三四五六七八九]{4}年.{1,3}月.{1,3}日|[^，。；：！？]{2,30})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Signature();
}
