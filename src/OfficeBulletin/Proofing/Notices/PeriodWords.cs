using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Periods;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>Periods as captions and narratives write them: 2023年、2023年度、2023年1-12月、2023年上半年、2023年第二季度、2023年6月.</summary>
internal static partial class PeriodWords
{
    /// <summary>The first period that a text names with its year; null when it names none. Days are no periods.</summary>
    public static Period? Of(string text) => Found(text)?.Period;

    /// <summary>The same with the place where it stands in the text without blanks.</summary>
    public static (Period Period, int Start, int Length)? Found(string text)
    {
        foreach (Match match in Written().Matches(new LooseText(text).Key))
        {
            if (Of(match) is { } period)
                return (period, match.Index, match.Length);
        }
        return null;
    }

    private static Period? Of(Match match)
    {
        var year = Number("year");
        return match switch
        {
            _ when match.Groups["half"].Success => Months(match.Groups["half"].ValueSpan is "上" ? 1 : 7, 6),
            _ when match.Groups["quarter"].Success => Months((Quarter(match.Groups["quarter"].ValueSpan[0]) * 3) - 2, 3),
            _ when match.Groups["to"].Success => Span(),
            _ when match.Groups["from"].Success => Number("from") is >= 1 and <= 12 and var month ? Months(month, 1) : null,
            _ => Period.Year(year),
        };

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        Period Months(int first, int count) => Period.Between(new Month(year, first), new Month(year, first).Plus(count - 1));

        Period? Span()
        {
            var (from, to) = (Number("from"), Number("to"));
            var last = match.Groups["toyear"].Success ? Number("toyear") : year;
            return from is >= 1 and <= 12 && to is >= 1 and <= 12 && new Month(year, from) <= new Month(last, to) ? Period.Between(new Month(year, from), new Month(last, to)) : null;
        }
    }

    private static int Quarter(char word) => word switch { '一' or '1' => 1, '二' or '2' => 2, '三' or '3' => 3, _ => 4 };

    [GeneratedRegex(
        @"(?<!\d)(?<year>(19|20)\d\d)年度?((?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度|(?<from>\d{1,2})月?([-—–~至到]{1,2}((?<toyear>(19|20)\d\d)年)?(?<to>\d{1,2}))?月份?(?!\d))?(?!\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
