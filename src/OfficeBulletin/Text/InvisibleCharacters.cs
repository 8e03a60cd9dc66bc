using System.Text;

namespace OfficeBulletin.Text;

/// <summary>
/// Characters that nobody sees and that have no place in a text: those that XML 1.0 §2.2 forbids (control characters, lone surrogates, U+FFFE, U+FFFF), other
/// controls, zero-width and direction marks. Variation selectors are none of them: they choose the form of a rare character in a name.
/// </summary>
public static class InvisibleCharacters
{
    /// <summary>The text without them. Line breaks are made "\n", whatever they were; tabs stay.</summary>
    /// <param name="removed">Receives every code point taken out or, where it broke the line (U+000B, U+000C, U+0085, U+2028, U+2029), turned into "\n"; a plain "\r\n" or "\r" is not named.</param>
    public static string Remove(string text, ICollection<int> removed)
    {
        var first = FirstSuspect(text);
        return first < 0 ? text : RemoveFrom(text, first, removed);
    }

    /// <summary>"U+200B（零宽空格）"</summary>
    public static string Name(int codePoint) => $"U+{codePoint:X4}（{Kind(codePoint)}）";

    private static int FirstSuspect(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is (>= ' ' and < '\u007F') or (> '\u00AD' and < '\u2000') or (>= '\u2070' and < '\uD800') or (>= '\uE000' and < '\uFEFF') or '\n' or '\t')
                continue;
            if (Judge(character) != Verdict.Keep || char.IsSurrogate(character))
                return index;
        }
        return -1;
    }

    private static string RemoveFrom(string text, int first, ICollection<int> removed)
    {
        var clean = new StringBuilder(text, 0, first, text.Length);
        for (var index = first; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                clean.Append(character).Append(text[++index]);
                continue;
            }
            var verdict = character == '\r' ? Verdict.BreakLine : Judge(character);
            if (character == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
                continue;
            if (verdict == Verdict.Keep)
                clean.Append(character);
            if (verdict == Verdict.BreakLine)
                clean.Append('\n');
            if (verdict != Verdict.Keep && character != '\r')
                removed.Add(character);
        }
        return clean.ToString();
    }

    private enum Verdict
    {
        Keep,
        Remove,
        BreakLine,
    }

    private static Verdict Judge(char character) => character switch
    {
        '\t' or '\n' => Verdict.Keep,
        '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029' => Verdict.BreakLine,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' => Verdict.Remove,
        (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => Verdict.Remove,
        '\uFEFF' or (>= '\uFFF9' and <= '\uFFFC') or >= '\uFFFE' => Verdict.Remove,
        _ => char.IsSurrogate(character) ? Verdict.Remove : Verdict.Keep,
    };

    private static string Kind(int codePoint) => codePoint switch
    {
        0x200B => "零宽空格",
        0x200C or 0x200D or 0x2060 => "零宽连接符",
        0xFEFF => "字节顺序标记",
        0x00AD => "软连字符",
        0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "文字方向标记",
        0x000B or 0x000C or 0x0085 or 0x2028 or 0x2029 => "特殊换行符",
        >= 0xD800 and <= 0xDFFF => "残缺字符",
        >= 0xFFFE => "非字符",
        0xFFFC => "嵌入对象占位符",
        >= 0x2000 => "不可见字符",
        _ => "控制字符",
    };
}
