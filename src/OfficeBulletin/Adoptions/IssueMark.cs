using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Submissions;

namespace OfficeBulletin.Adoptions;

/// <summary>An issue as a cell names it: 2023年第3期, 《重庆宣传》2023年第3期, 重庆宣传2023第3期, 2023(3).</summary>
/// <param name="Year">The issue's year; null when the text gives none.</param>
/// <param name="Number">Its number in that year; null for extra issues (增刊), which are numbered by themselves.</param>
/// <param name="Rest">What stands behind it, as （2024-01-30） does; "" when nothing does.</param>
internal sealed partial record IssueMark(int? Year, int? Number, string Rest)
{
    /// <summary>Null when the text names no issue, as titles that speak of 培训班第3期开班 do not.</summary>
    /// <param name="tight">In half width, without blanks.</param>
    public static IssueMark? Parse(string tight)
    {
        if (Short().Match(tight) is { Success: true } journal)
            return new(int.Parse(journal.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(journal.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), "");
        if (tight.Length > 120 || !tight.Contains('期', StringComparison.Ordinal) || Written().Match(tight) is not { Success: true } match || !Ends(match.Groups["rest"].ValueSpan) || match.Groups["words"].Captures.Any(static words => MarkWords.Doubtful(words.Value)))
            return null;
        if (match.Groups["year"].Success && YearOf(match.Groups["year"]) is null)
            return null;
        var number = match.Groups["extra"].Success || match.Groups["total"].Success ? null : ChineseNumber.Parse(match.Groups["number"].ValueSpan);
        return new(YearOf(match.Groups["year"]), number is > 0 ? number : null, match.Groups["rest"].Value);
    }

    private static int? YearOf(Group group) => !group.Success ? null : DateText.ChineseDigits(group.ValueSpan) switch
    {
        < 100 and >= 0 and var year => 2000 + (int)year,
        >= 1949 and <= 2099 and var year => (int)year,
        _ => null,
    };

    /// <summary>A place may go on with a bracket, a mark, a date, a page; anything else makes it part of a sentence.</summary>
    private static bool Ends(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || !char.IsLetter(rest[0]) || rest[0] is '第' or '总' || rest.StartsWith("头版") || rest.StartsWith("增刊") || rest.StartsWith("合刊") || MarkWords.Plain(rest.ToString(), forwarded: false) == true || MarkWords.Manner(rest.ToString()) is not null;

    [GeneratedRegex(
        @"^(?:《[^《》]{1,30}》|(?<words>[\u4E00-\u9FFF·]{1,16}?))??[,:]?\(?(?:(?<year>(?:19|20)\d\d)年?|(?<year>\d\d)年|(?<year>[〇○零一二三四五六七八九]{4})年)?度?\)?[.\-/,:]?(?:《[^《》]{1,30}》|(?<words>[\u4E00-\u9FFF·]{1,16}?))??[,:]?\(?(?<extra>增刊|专刊|特刊|副刊)?\(?(?<total>总)?第?(?<number>\d{1,4}|[一二三四五六七八九十百〇零]{1,5})(?:[、,\-—–~至和](?:第?\d{1,4}|[一二三四五六七八九十百〇零]{1,5}))*期\)?(?<rest>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        1000)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?:《[^《》]{1,30}》|[\u4E00-\u9FFF·]{2,16})?[,:]?(?<year>(?:19|20)\d\d)年?\((?<number>\d{1,2})\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Short();
}
