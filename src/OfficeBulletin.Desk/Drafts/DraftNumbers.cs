using System.Globalization;
using OfficeBulletin.Issues;
using OfficeBulletin.Storage;

namespace OfficeBulletin.Desk.Drafts;

/// <summary>Puts the desk's numbers into a masthead.</summary>
internal static class DraftNumbers
{
    /// <param name="proposed">True for a draft, whose numbers are not taken yet.</param>
    public static Masthead Put(Masthead masthead, IssueNumbers numbers, bool proposed) => masthead with
    {
        Year = numbers.Year,
        Number = numbers.Number,
        CumulativeNumber = numbers.Cumulative,
        Supplement = numbers.Supplement,
        Proposed = proposed,
    };

    /// <summary>Numbers of a plan that are not those the draft gets.</summary>
    public static IEnumerable<Finding> Unused(Masthead planned, IssueNumbers numbers)
    {
        var differs = (planned.Year is { } year && year != numbers.Year) || (planned.Number is { } number && number != numbers.Number) || (planned.CumulativeNumber is { } cumulative && cumulative != numbers.Cumulative);
        if (differs)
            yield return IssueFindings.NumberNotUsed(Text(planned.Year, planned.Number, planned.CumulativeNumber, supplement: planned.Supplement), Text(numbers.Year, numbers.Number, numbers.Cumulative, numbers.Supplement));
    }

    /// <summary>"2026年第3期", "2026年增刊第1期": how a place of adoption is written.</summary>
    public static string Text(IssueNumbers numbers) => Text(numbers.Year, numbers.Number, null, numbers.Supplement);

    private static string Text(int? year, int? number, int? cumulative, bool supplement)
    {
        var text = (year is { } y ? string.Create(CultureInfo.InvariantCulture, $"{y}年") : "") + (supplement ? "增刊" : "") + (number is { } n ? string.Create(CultureInfo.InvariantCulture, $"第{n}期") : "");
        return cumulative is { } c ? string.Create(CultureInfo.InvariantCulture, $"{text}（总第{c}期）") : text;
    }
}
