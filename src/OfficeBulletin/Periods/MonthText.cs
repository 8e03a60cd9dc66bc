using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Periods;

/// <summary>Months as people type them: 2023-06, 2023.6, 202306, 2023年6月, 二〇二三年六月, or any day of the month.</summary>
public static partial class MonthText
{
    /// <summary>Null when the text names no month; a year alone names none.</summary>
    public static Month? Parse(string text)
    {
        var tight = HalfWidth.Tight(text).TrimStart('\'');
        if (Written().Match(tight) is { Success: true } match)
            return new Month(Number(match.Groups["year"]), Number(match.Groups["month"]));
        return DateText.Read(text) switch
        {
            { Date: { } day } => Month.Of(day),
            { Verdict: DateVerdict.NoDay } => Chinese(tight),
            _ => null,
        };
    }

    /// <summary>The month at which something begins or ends; a year alone begins with January and ends with December. Null for anything else.</summary>
    public static Month? Bound(string text, bool last = false) => Parse(text) is { } month ? month : Year(text) is { } year ? new Month(year, last ? 12 : 1) : null;

    /// <summary>The year, when the text is a year and no more: 2023, 2023年, 2023年度.</summary>
    public static int? Year(string text)
    {
        var tight = HalfWidth.Tight(text);
        return YearAlone().Match(tight) is { Success: true } match ? Number(match.Groups["year"]) : null;
    }

    private static Month? Chinese(string tight)
    {
        var parts = tight.Split('年', '月');
        return parts.Length > 1 && DateText.ChineseDigits(parts[0]) is { } year and >= 1949 and <= 2099 && DateText.ChineseDigits(parts[1]) is { } month and >= 1 and <= 12 ? new Month((int)year, (int)month) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>(19[5-9]|20\d)\d|1949)(?:[年./\-—–_](?<month>0?[1-9]|1[0-2])|(?<month>0[1-9]|1[0-2]))月?份?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?<year>(19[5-9]|20\d)\d|1949)年?度?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearAlone();
}
