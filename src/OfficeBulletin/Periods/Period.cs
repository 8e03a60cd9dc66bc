using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Periods;

/// <summary>A period that is reported on (统计期): whole months, both ends included.</summary>
public sealed partial record Period
{
    private Period(Month first, Month last) => (First, Last) = (first, last);

    public Month First { get; }

    public Month Last { get; }

    public static Period Year(int year) => new(new Month(year, 1), new Month(year, 12));

    public static Period Of(Month only) => new(only, only);

    /// <summary>The months from one to another, which is not earlier.</summary>
    public static Period Between(Month first, Month last) => first <= last ? new Period(first, last) : throw new ArgumentOutOfRangeException(nameof(last));

    /// <summary>
    /// Reads "2023", "2023-Q2", "2023-06" and, from one to another, "2023-03..2023-08"; also "2023年", "2023年2季度", "2023-6" and "2023年6月". Null for anything else, and for a period that ends before it begins.
    /// </summary>
    public static Period? Parse(string text)
    {
        var ends = text.Split("..");
        var (first, last) = (One(ends[0]), One(ends[^1]));
        return ends.Length < 3 && first is not null && last is not null && first.First <= last.First ? new Period(first.First, last.Last) : null;
    }

    private static Period? One(string text)
    {
        if (Written().Match(text.Trim()) is not { Success: true } match)
            return null;
        var year = Number("year");
        if (match.Groups["quarter"].Success)
            return new Period(new Month(year, (Number("quarter") * 3) - 2), new Month(year, Number("quarter") * 3));
        return match.Groups["month"].Success ? Of(new Month(year, Number("month"))) : Year(year);

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    public int Length => Last.Since(First) + 1;

    public IEnumerable<Month> Months => Enumerable.Range(0, Length).Select(First.Plus);

    public bool Contains(Month month) => First <= month && month <= Last;

    /// <summary>The period of the same length just before; of a whole year the year before.</summary>
    public Period Before => new(First.Plus(-Length), First.Plus(-1));

    /// <summary>"2023年1—12月", "2023年4—6月", "2023年6月", "2023年11月—2024年2月".</summary>
    public string Text => this switch
    {
        _ when First == Last => string.Create(CultureInfo.InvariantCulture, $"{First.Year}年{First.Number}月"),
        _ when First.Year == Last.Year => string.Create(CultureInfo.InvariantCulture, $"{First.Year}年{First.Number}—{Last.Number}月"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{First.Year}年{First.Number}月—{Last.Year}年{Last.Number}月"),
    };

    /// <summary>As <see cref="Parse"/> reads it, in the shortest form.</summary>
    public override string ToString() => this switch
    {
        _ when First == Last => First.ToString(),
        { First.Number: 1, Last.Number: 12 } when First.Year == Last.Year => First.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => $"{First}..{Last}",
    };

    [GeneratedRegex(@"^(?<year>(19|20)\d\d)(年度?|-?[Qq](?<quarter>[1-4])|年第?(?<quarter>[1-4])季度|-(?<month>0?[1-9]|1[0-2])|年(?<month>0?[1-9]|1[0-2])月份?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
