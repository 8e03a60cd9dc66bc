using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Periods;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Scoring;

/// <summary>Months as people type them: 2024-03, 2024年3月, 2024.3, 202403, a day of the month; a year alone is its first or last month.</summary>
public static partial class MonthText
{
    /// <summary>Null for anything else.</summary>
    /// <param name="last">True where a year alone means its December.</param>
    public static Month? Read(string text, bool last = false)
    {
        if (Written().Match(HalfWidth.Tight(text)) is not { Success: true } match)
            return null;
        var year = Number("year");
        return match.Groups["month"].Success ? new Month(year, Number("month")) : new Month(year, last ? 12 : 1);

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?<year>(19|20)\d\d)(年?|(年|[-./])(?<month>1[0-2]|0?[1-9])(月?|(月|[-./])(3[01]|[12]\d|0?[1-9])日?(T?\d{1,2}:\d\d(:\d\d)?)?)|(?<month>1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9])?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
