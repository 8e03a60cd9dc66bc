using System.Text;
using OfficeBulletin.Text;

namespace OfficeBulletin.Issues.Older;

/// <summary>Blanks in extracted text: an extractor writes them where the page has but a little space, and around every figure.</summary>
internal static class Blanks
{
    private const double QuarterBlank = 0.25;

    /// <summary>The text without blanks at its ends, several blanks made one.</summary>
    public static string Single(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                clean.Append(character);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }
        if (clean.Length > 0 && clean[^1] == ' ')
            clean.Length--;
        return clean.Length == text.Length ? text : clean.ToString();
    }

    /// <summary>The text without the blanks between Chinese and figures or Latin letters (建党 100 周年), which are layout; a line set wide (简 报) without any.</summary>
    public static string Close(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
            return text;
        if (IsSetWide(text))
            return Without(text);
        var closed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != ' ' || index == 0 || index + 1 == text.Length || !IsLayout(text[index - 1], text[index + 1]))
                closed.Append(text[index]);
        }
        return closed.ToString();
    }

    /// <summary>Width of a text in Chinese characters; a blank that is but layout counts a quarter.</summary>
    public static double WidthOf(string text)
    {
        var closed = Close(text);
        return LineWidth.Of(closed) + ((text.Length - closed.Length) * QuarterBlank);
    }

    public static string Without(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(character => !char.IsWhiteSpace(character))) : text;

    /// <summary>Two stretches of text that a line break parted: Chinese goes on without a blank, a Latin word behind another with one.</summary>
    public static string Join(string line, string next) => line.Length > 0 && next.Length > 0 && IsOfWords(line[^1]) && IsOfWords(next[0])
        && line[^1] is not ('-' or '(' or '"' or '/') && !(char.IsAsciiDigit(line[^1]) && char.IsAsciiDigit(next[0])) ? line + " " + next : line + next;

    private static bool IsLayout(char before, char after) => IsHan(before) != IsHan(after);

    private static bool IsHan(char character) => ChineseText.IsChinese(character) || character is '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    private static bool IsOfWords(char character) => char.IsAscii(character) || (char.IsLetterOrDigit(character) && !ChineseText.IsChinese(character));

    /// <summary>Every character stands by itself.</summary>
    private static bool IsSetWide(string text)
    {
        if (text.Length < 5)
            return false;
        for (var index = 1; index < text.Length; index += 2)
        {
            if (text[index] != ' ')
                return false;
        }
        return true;
    }
}
