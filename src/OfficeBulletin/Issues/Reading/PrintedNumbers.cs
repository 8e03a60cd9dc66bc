using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Reading;

/// <summary>The numbers of a masthead line: 第12期, （总第231期）, 2023年第12期; also in Chinese figures; not in 第1期学员. Null means that the line does not say.</summary>
/// <param name="Rest">What stands on the line besides.</param>
internal sealed partial record PrintedNumbers(int? Year, int? Number, int? Cumulative, string Rest)
{
    public static PrintedNumbers None { get; } = new(null, null, null, "");

    /// <summary>True when the line speaks of an issue number at all, readable or not.</summary>
    public static bool Mentions(string line) => Mention().IsMatch(line);

    public static PrintedNumbers Of(string line)
    {
        int? year = null, number = null, cumulative = null;
        for (var match = Pattern().Match(line); match.Success; match = match.NextMatch())
        {
            var value = ChineseNumber.Parse(match.Groups["value"].ValueSpan);
            if (match.Groups["total"].Success)
            {
                cumulative ??= value;
            }
            else
            {
                number ??= value;
                year ??= match.Groups["year"].Success ? ChineseNumber.Parse(match.Groups["year"].ValueSpan) : null;
            }
        }
        return new PrintedNumbers(year, number, cumulative, InBrackets().Replace(Pattern().Replace(line, ""), "").Trim());
    }

    public bool IsEmpty => Number is null && Cumulative is null;

    /// <summary>True when these say another number than others do.</summary>
    public bool Contradicts(PrintedNumbers other) =>
        (Number is not null && other.Number is not null && Number != other.Number) || (Cumulative is not null && other.Cumulative is not null && Cumulative != other.Cumulative);

    /// <summary>These numbers, and those of another line where these say nothing.</summary>
    public PrintedNumbers Or(PrintedNumbers other) => new(Year ?? other.Year, Number ?? other.Number, Cumulative ?? other.Cumulative, "");

    [GeneratedRegex(@"[（(]\s*[)）]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"期号|[第总].{0,12}期(?![\p{L}-[总合增]])|[增合]刊", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(
        """
        ( (?<total>总) \s* (期 \s*)? 第? | ((?<year>(\d\s*){4}) 年\s*)? 第 )
        (?<value>[\d\s〇○零一二三四五六七八九十百千两]{1,12}) 期 (?![\p{L}-[总合增]])
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Pattern();
}
