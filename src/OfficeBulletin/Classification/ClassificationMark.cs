using System.Text.RegularExpressions;

namespace OfficeBulletin.Classification;

/// <summary>
/// A mark of secrecy (密级标志) as documents bear it: 秘密, 机密 or 绝密, usually with ★ and a period (GB/T 9704-2012 7.2.2). It stands alone on its line or in its cell; the same words
/// inside a sentence are no mark, nor is 内部.
/// </summary>
/// <param name="Text">As it stands, without blanks.</param>
/// <param name="Level">秘密, 机密 or 绝密.</param>
/// <param name="Bare">True for the word alone, which is a mark only where marks stand; false with star, period or label, which is one anywhere.</param>
public sealed partial record ClassificationMark(string Text, string Level, bool Bare)
{
    private const int Longest = 60;

    /// <summary>Null when the line is none.</summary>
    public static ClassificationMark? Read(string line)
    {
        if (!line.Contains('密', StringComparison.Ordinal))
            return null;
        if (Opening.Match(line) is { Success: true } opening)
            return new ClassificationMark(opening.Groups["mark"].Value, opening.Groups["level"].Value, Bare: false);
        if (line.Length > 4 * Longest)
            return null;
        var tight = string.Concat(line.Where(character => !char.IsWhiteSpace(character) && character is not ('\u200B' or '\uFEFF')));
        if (tight.Length > Longest)
            return null;
        var inside = tight.Trim('【', '】', '〔', '〕', '（', '）', '(', ')', '[', ']', '［', '］', '“', '”', '"');
        if (Marked.Match(inside) is { Success: true } marked)
            return new ClassificationMark(inside, marked.Groups["level"].Value, Bare: false);
        return Alone.Match(inside) is { Success: true } alone ? new ClassificationMark(inside, alone.Groups["level"].Value, Bare: true) : null;
    }

    /// <summary>With star and period at the beginning of a line, whatever follows.</summary>
    [GeneratedRegex(
        @"^\s*[【（(〔\[]?\s*(?<mark>(?<level>秘密|机密|绝密)级?\s*[★☆✩✪⭐]\s*([0-9０-９]{1,3}\s*(年|个?月|天|日)|长期|永久))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(
        """
        ^(份号[:：]?)?(No\.?)?\d{0,8}
        ( (密级|秘密等级|涉密等级|保密等级|定密等级|密级标[识志]|密级和保密期限|文件密级)[:：](?<level>秘密|机密|绝密)级?([★☆*＊]?(保密期限[:：]?)?[^，。；]{0,16})?
        | (?<level>秘密|机密|绝密)级?[★☆✩✪⭐*＊](保密期限[:：]?)?((长期|永久|永远|启封前|解密前|公布前)|[^，。；]{0,16}(年|月|天|日|时|前|后|止))?([（(][^，。；]{0,20}[）)])?
        | (?<level>秘密|机密|绝密)级?[·・.．\-—:：]?(保密期限[:：]?)?([0-9０-９]+|[一二三四五六七八九十]+)(年|个?月|天|日)
        )
        (特急|特提|加急|平急|急件|急|件|No\.?\d+|\d{0,8})$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Marked { get; }

    [GeneratedRegex(
        "^((特急|特提|加急|平急|急件)[·・、/]?)?(?<level>秘密|机密|绝密)(级|件|文件|资料|材料)?([·・、/]?(特急|特提|加急|平急|急件))?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Alone { get; }
}
