using System.Globalization;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>S10: numbers and date go on from the previous issue. Repeating or going back is an error, a gap a warning.</summary>
internal static class MastheadSequence
{
    /// <param name="previous">Null when it is not known: nothing is judged then.</param>
    public static IEnumerable<Finding> Check(Masthead masthead, Masthead? previous)
    {
        if (previous is null)
            yield break;
        if (masthead is { Year: { } year, Number: { } number } && previous is { Year: { } lastYear, Number: { } lastNumber })
        {
            if (year < lastYear)
                yield return Finding("masthead.year-before-previous", FindingLevel.Error, $"上一期是 {lastYear} 年的，本期却是 {year} 年的；请核对年份。", year);
            else if (Next("masthead.number-sequence", "期号", number, year == lastYear ? lastNumber : 0) is { } wrong)
                yield return wrong;
        }
        if (masthead.CumulativeNumber is { } cumulative && previous.CumulativeNumber is { } lastCumulative && Next("masthead.cumulative-sequence", "总期号", cumulative, lastCumulative) is { } skipped)
            yield return skipped;
        if (masthead.Date < previous.Date)
            yield return Finding("masthead.date-before-previous", FindingLevel.Error, $"日期早于上一期的 {previous.Date:yyyy-MM-dd}；请核对日期。");
    }

    private static Finding? Next(string name, string what, int number, int last) => number == last + 1
        ? null
        : Finding(name, number <= last ? FindingLevel.Error : FindingLevel.Warning, $"{what}是 {number}，接上一期应是 {last + 1}；请核对。", number, last + 1);

    private static Finding Finding(string name, FindingLevel level, string message, int? quote = null, int? suggestion = null) =>
        new("S10", name, level, Place.Of("masthead"), message, quote?.ToString(CultureInfo.InvariantCulture), suggestion?.ToString(CultureInfo.InvariantCulture), "practice");
}
