using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Reading;

/// <summary>A date as mastheads print it: 2024年1月30日 (blanks anywhere), 二〇二四年一月三十日, 2024.1.30 or 2024-01-30.</summary>
/// <param name="Start">Where the date begins in the line.</param>
/// <param name="Date">Null when there is no such day.</param>
public sealed partial record PrintedDate(int Start, int Length, DateOnly? Date)
{
    /// <summary>The last date of a line; null when it has none.</summary>
    public static PrintedDate? Find(string line)
    {
        var match = Pattern().Match(line);
        for (var next = match; next.Success; next = next.NextMatch())
            match = next;
        if (!match.Success)
            return null;
        var (year, month, day) = (Part(match, "year"), Part(match, "month"), Part(match, "day"));
        var real = year is >= 1900 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return new PrintedDate(match.Index, match.Length, real ? new DateOnly(year, month, day) : null);
    }

    private static int Part(Match match, string name) => ChineseNumber.Parse(match.Groups[name].ValueSpan) ?? 0;

    [GeneratedRegex(
        """
        (?<year>([\d〇○零一二三四五六七八九]\s*){4})
        ( 年 \s* (?<month>([\d〇○零一二三四五六七八九十]\s*){1,3}) 月 \s* (?<day>([\d〇○零一二三四五六七八九十]\s*){1,3}) 日
        | (?<mark>[.．\-—/]) \s* (?<month>\d{1,2}) \s* \k<mark> \s* (?<day>\d{1,2}) )
        """,
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Pattern();
}
