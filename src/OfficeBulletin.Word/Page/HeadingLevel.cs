using System.Buffers;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Page;

/// <summary>Levels of headings inside an article by their numbers: 一、黑体, （一）楷体, 1.仿宋 (GB/T 9704-2012 7.3.3). Only a heading on a line of its own takes the level's style.</summary>
internal static class HeadingLevel
{
    /// <summary>Longest line still taken for a heading: a line and a half of 28 characters.</summary>
    private const int Longest = 42;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；\n");

    public static string StyleOf(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (text.Length is < 3 or > Longest || text.AsSpan().ContainsAny(SentenceMarks))
            return StyleNames.Body;
        var opening = text[0] == '（' ? 1 : 0;
        var digits = text.AsSpan(opening).IndexOfAnyExcept(Numerals);
        if (digits > 0)
        {
            var mark = text[opening + digits];
            if (opening == 0 && mark == '、')
                return StyleNames.Level1;
            if (opening == 1 && mark == '）')
                return StyleNames.Level2;
        }
        return ArabicHeading(text) ? StyleNames.Level3 : StyleNames.Body;
    }

    /// <summary>1. and 1． open a heading; 1.5 and 2023. do not.</summary>
    private static bool ArabicHeading(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && (text[digits] is '.' or '．') && text.Length > digits + 1 && !char.IsAsciiDigit(text[digits + 1]);
    }
}
