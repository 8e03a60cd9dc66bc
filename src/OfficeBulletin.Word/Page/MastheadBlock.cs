using OfficeBulletin.Issues;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Word.Page;

/// <summary>The masthead (报头): name, numbers, publisher, date. Its wording between the values is the template's.</summary>
internal static class MastheadBlock
{
    /// <summary>What goes into the masthead's slots; null leaves a slot out with its label.</summary>
    public static IEnumerable<SlotValue> Values(Masthead masthead) =>
    [
        new(SlotNames.Title, masthead.Title),
        new(SlotNames.Number, Digits(masthead.Number)) { Mark = new SlotMark(masthead.Supplement ? "增刊" : null, masthead.Proposed ? "（拟）" : null) },
        new(SlotNames.CumulativeNumber, Digits(masthead.CumulativeNumber)),
        new(SlotNames.Publisher, masthead.Publisher),
        new(SlotNames.Date, masthead.Date is { } date ? DateText(date) : null),
    ];

    /// <summary>"2024年1月30日"</summary>
    public static string DateText(DateOnly date) => FormattableString.Invariant($"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>Size in half-points that keeps a long name within 84 % of the type area; null when the style's own size does.</summary>
    /// <remarks>The style's tracking counts as a gap after each character; both come from the template.</remarks>
    public static int? TitleSize(string? title, WordTemplate template)
    {
        var styles = template.Styles;
        if (string.IsNullOrEmpty(title) || styles.Number(StyleNames.Title, "rPr", "sz", "val") is not { } styled)
            return null;
        var gap = styles.Number(StyleNames.Title, "rPr", "spacing", "val") ?? 0;
        var fitting = (0.84 * template.TypeArea.Width / title.Length - gap) / 10;
        return fitting >= styled ? null : Math.Max(32, (int)Math.Floor(fitting));
    }

    private static string? Digits(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
