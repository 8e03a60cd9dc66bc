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

    /// <summary>Units are separated by 、 or a comma; one inside brackets, 办公室（机关党委、人事处）, belongs to the unit's name.</summary>
    private static List<string> Units(Match match)
    {
        var units = new List<string>();
        foreach (Match unit in Unit().Matches(match.Groups["units"].Value))
        {
            if (unit.Value.Trim() is { Length: > 0 } name)
                units.Add(name);
        }
        return units;
    }

    private const string Form = @"[（(]\s*(?<units>([^（()）]|[（(][^（()）]{0,100}[)）]){1,2000}?)\s*供\s?稿\s*[)）]\s*$";

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"^\s*" + Form, Options, 1000)]
    private static partial Regex OwnLine();

    [GeneratedRegex(Form, Options, 1000)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"([^、，,（(]|[（(][^（()）]*[)）]?)+", Options, 1000)]
    private static partial Regex Unit();
}
