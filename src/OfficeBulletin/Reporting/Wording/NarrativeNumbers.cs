using System.Globalization;
using OfficeBulletin.Periods;
using OfficeBulletin.Tallies;

namespace OfficeBulletin.Reporting.Wording;

/// <summary>How the narrative prints numbers: as the tables do.</summary>
internal static class NarrativeNumbers
{
    /// <summary>A count as it is, a rate with its sign; a dash for a rate of nothing.</summary>
    public static string Of(Figure figure, decimal? number) => (figure, number) switch
    {
        (_, null) => "—",
        (Figure.AdoptionRate, { } rate) => NoticeTables.Number(rate) + "%",
        (_, { } count) => NoticeTables.Number(count),
    };

    /// <summary>"比上年增加3条", "比上月减少2条", "与上年同期持平".</summary>
    /// <param name="earlier">What that period is called: 上年, 上年同期, 上月 ….</param>
    public static string Change(Figure figure, decimal now, decimal then, string earlier)
    {
        var change = Math.Round(now - then, 2, MidpointRounding.AwayFromZero);
        if (change == 0)
            return $"与{earlier}持平";
        var (more, less, unit) = figure == Figure.AdoptionRate ? ("提高", "下降", "个百分点") : ("增加", "减少", "条");
        return $"比{earlier}{(change > 0 ? more : less)}{NoticeTables.Number(Math.Abs(change))}{unit}";
    }

    /// <summary>The same months of the year before; of a period longer than a year so many years before that the two do not overlap.</summary>
    public static Period YearBefore(Period period)
    {
        var months = 12 * ((period.Length + 11) / 12);
        return Period.Between(period.First.Plus(-months), period.Last.Plus(-months));
    }

    /// <summary>What the same months a year earlier are called.</summary>
    public static string YearBeforeName(Period period) => IsYear(period) ? "上年" : period.Length > 12 ? YearBefore(period).Text : "上年同期";

    /// <summary>What the period just before is called.</summary>
    public static string BeforeName(Period period) => period.Length switch
    {
        1 => "上月",
        3 when period.First.Number % 3 == 1 => "上季度",
        _ when IsYear(period) => "上年",
        _ => "上期",
    };

    public static string YearOf(Period period) =>
        period.First.Year == period.Last.Year ? period.First.Year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{period.First.Year}—{period.Last.Year}");

    private static bool IsYear(Period period) => period is { Length: 12, First.Number: 1 };
}
