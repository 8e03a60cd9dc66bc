using System.Globalization;
using OfficeBulletin.Issues.Reading;

namespace OfficeBulletin.Proofing.Notices;

/// <summary>Numbers of a narrative, in figures (1,157) or in Chinese ones (一百五十七).</summary>
internal static class WrittenNumber
{
    /// <summary>True for a character that a number in Chinese figures may begin with.</summary>
    public static bool Starts(char character) => character is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '两' or '十' or '百' or '千';

    /// <summary>Null for what is no number.</summary>
    public static decimal? Parse(ReadOnlySpan<char> text) => text switch
    {
        [] => null,
        [var first, ..] when char.IsAsciiDigit(first) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null,
        _ => ChineseNumber.Parse(text),
    };
}
