using System.Text.RegularExpressions;

namespace OfficeBulletin.Desk.Receiving;

/// <summary>Tells by its name a file that a mail program, a chat or a desk made as a copy: 万州(1)、万州 - 副本、万州_1、Copy of 万州.</summary>
internal static partial class CopyName
{
    /// <param name="stem">The name without its extension.</param>
    public static bool Is(string stem) => Mark.IsMatch(stem);

    [GeneratedRegex(
        @"^(副本|复件|Copy of )|([（(]\d{1,3}[）)]|_\d{1,2}|(副本|复件|拷贝|\bcopy)([ _-]?([（(]?\d{1,3}[）)]?))?)\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Mark { get; }
}
