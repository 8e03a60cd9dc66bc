using System.Text.RegularExpressions;

namespace OfficeBulletin.Adoptions;

/// <summary>Links in cells. Figures in a link are no date and no issue.</summary>
internal static partial class LinkText
{
    public static bool IsLink(string text) => text.Contains('.', StringComparison.Ordinal) && Written().IsMatch(text) && Written().Replace(text, "").Length == 0;

    /// <summary>The text with a blank for every link.</summary>
    public static string Without(string text) => text.Contains('.', StringComparison.Ordinal) ? Written().Replace(text, " ") : text;

    [GeneratedRegex(@"(?:[A-Za-z][A-Za-z0-9+]{1,9}://|www\.)[!-~]+|(?<![A-Za-z0-9.\-])(?:[A-Za-z0-9\-]{1,63}\.){1,5}[A-Za-z]{2,10}(?:[/?:#][!-~]*)?(?![A-Za-z0-9])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Written();
}
