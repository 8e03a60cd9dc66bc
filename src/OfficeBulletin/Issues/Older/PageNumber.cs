using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Issues.Older;

/// <summary>A page number as it stands on a line of its own: — 3 —, - 3 -, ·3·, 第3页 共12页, 3/12, [3], or nothing but the figure.</summary>
internal static partial class PageNumber
{
    /// <summary>The number of a line that can be nothing else; null for every other line.</summary>
    public static int? Dressed(string text) => text.Length <= 20 && Pattern().Match(text) is { Success: true } match ? ChineseNumber.Parse(match.Groups["page"].ValueSpan) : null;

    /// <summary>The number of a line that is nothing but one of up to three figures, which may as well be a cell of a table; null for every other line.</summary>
    public static int? Bare(string text) => text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(
        """
        ^( [—–―─－\-‐‑‒·•∙~～=|/]+ \s* (?<page>\d{1,3}) \s* [—–―─－\-‐‑‒·•∙~～=|/]+
        | 第? \s* (?<page>[\d一二三四五六七八九十百]{1,4}) \s* 页 ( [\s,，、/（(]* 共 \s* [\d一二三四五六七八九十百]{1,4} \s* 页 [)）]? )?
        | (?<page>\d{1,3}) \s* / \s* \d{1,3}
        | \[ \s* (?<page>\d{1,3}) \s* \]
        | <!-- \s* ( [Pp]age | 第 )? \s* (?<page>\d{1,3}) \s* 页? \s* -->
        | [Pp]( age | \. )? \s* (?<page>\d{1,3}) ( \s* ( of | / ) \s* \d{1,3} )? )$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Pattern();
}
