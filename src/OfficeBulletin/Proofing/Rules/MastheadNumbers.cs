using System.Globalization;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Proofing.Rules;

/// <summary>S10: the masthead is complete and its numbers and date agree with each other.</summary>
internal static class MastheadNumbers
{
    public static IEnumerable<Finding> Check(Masthead masthead)
    {
        if (masthead.Title is null)
            yield return Finding("masthead.title-missing", FindingLevel.Warning, "报头没有刊名；请补上。");
        if (masthead.Publisher is null)
            yield return Finding("masthead.publisher-missing", FindingLevel.Warning, "报头没有编印单位；请补上。");
        if (masthead is { Number: { } lone, CumulativeNumber: null })
            yield return Finding("masthead.cumulative-missing", FindingLevel.Warning, $"报头有第 {lone} 期，没有总期号；请补上，或两个都不印。");
        if (masthead is { Number: null, CumulativeNumber: { } total })
            yield return Finding("masthead.number-missing", FindingLevel.Warning, $"报头有总第 {total} 期，没有年内期号；请补上，或两个都不印。");
        if (masthead is { Number: not null, Year: null })
            yield return Finding("masthead.year-missing", FindingLevel.Warning, "有期号，没有说是哪一年的；请补上年份（year）。");
        if (masthead is { Number: { } number, CumulativeNumber: { } cumulative } && cumulative < number)
            yield return Finding("masthead.numbers-disagree", FindingLevel.Error, $"总第 {cumulative} 期比第 {number} 期还小；请核对两个期号。", cumulative.ToString(CultureInfo.InvariantCulture));
        if (masthead is { Year: { } year, Date: { } date } && DateFault(year, date) is { } fault)
            yield return Finding("masthead.date-far-from-year", FindingLevel.Warning, fault, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>An issue is dated in its year or, the last of a year, in the first four months of the next.</summary>
    private static string? DateFault(int year, DateOnly date)
    {
        if (date.Year < year)
            return $"日期在 {year} 年之前，期号却是 {year} 年的；请核对日期和年份。";
        return date.Year > year + 1 || (date.Year == year + 1 && date.Month > 4) ? $"日期离期号所属的 {year} 年太远；请核对日期和年份。" : null;
    }

    private static Finding Finding(string name, FindingLevel level, string message, string? quote = null) => new("S10", name, level, Place.Of("masthead"), message, quote, Source: "practice");
}
