using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues;

/// <summary>The attribution (供稿): （A、B供稿）. The only place that knows its form.</summary>
public static partial class Attribution
{
    /// <summary>How units are printed; null when there are none.</summary>
    public static string? Print(IReadOnlyList<string> units) => units.Count == 0 ? null : $"（{string.Join('、', units)}供稿）";

    /// <summary>Units of a line that is nothing but an attribution; null when it is something else. Half-width brackets and blanks are tolerated.</summary>
    public static IReadOnlyList<string>? Parse(string line) => OwnLine().Match(line) is { Success: true } match ? Units(match) : null;

    /// <summary>Splits a paragraph that ends with an attribution into its text and the units; null when it does not end with one.</summary>
    public static (string Text, IReadOnlyList<string> Units)? ParseEnd(string paragraph) =>
        AtEnd().Match(paragraph) is { Success: true } match ? (paragraph[..match.Index], Units(match)) : null;

    private static string[] Units(Match match) =>
        match.Groups["units"].Value.Split(['、', '，', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^\s*[（(]\s*(?<units>[^（()）]{1,200}?)\s*供\s?稿\s*[)）]\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OwnLine();

    [GeneratedRegex(@"[（(]\s*(?<units>[^（()）]{1,200}?)\s*供\s?稿\s*[)）]\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AtEnd();
}
