using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Units;

/// <summary>Quotas (任务) as the register writes them: 每月2, 月2, 2条/月, 每年20, 年20; 20 alone is one for the year.</summary>
public static partial class QuotaText
{
    /// <summary>Null when the text is no number above 0 with one of these words.</summary>
    public static UnitQuota? Parse(string text)
    {
        if (Written().Match(HalfWidth.Tight(text)) is not { Success: true } match)
            return null;
        var items = decimal.Parse(match.Groups["items"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return items > 0 ? new UnitQuota(items, match.Groups["month"].Success) : null;
    }

    [GeneratedRegex(
        @"^(?:(?:每|全|按)?(?:个)?(?:(?<month>月)|(?<year>年))(?:度|均)?(?:报送|报)?:?)?(?:不少于|至少|≥|>=)?(?<items>\d{1,5}(?:\.\d{1,2})?)[条篇件]?(?:/?每?(?:(?<month>月)|(?<year>年)))?(?:以上)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Written();
}
