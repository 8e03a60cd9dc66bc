using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeBulletin.Units;

/// <summary>A former or alternative name (曾用名) of a unit and the years it held, both included; a null year is open, both null means that no years are known.</summary>
public sealed partial record FormerName(string Name, int? From, int? To)
{
    private static readonly char[] Separators = ['；', ';', '、', '\n'];

    /// <summary>Names as a cell of the register lists them: "南川区史志研究室（2019—2021）；綦江区委党史研究室(—2018)".</summary>
    /// <param name="unread">Receives names whose bracket speaks of years in a way that is not understood; such a name stays as written, without years.</param>
    public static IReadOnlyList<FormerName> Parse(string cell, ICollection<string> unread)
    {
        var names = new List<FormerName>();
        foreach (var entry in cell.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (WithYears().Match(entry) is { Success: true } match)
            {
                names.Add(Of(match));
                continue;
            }
            if (YearInBracket().IsMatch(entry))
                unread.Add(entry);
            names.Add(new FormerName(entry, null, null));
        }
        return names;
    }

    private static FormerName Of(Match match)
    {
        var name = match.Groups["name"].Value.TrimEnd();
        return match.Groups["year"].Success ? new(name, Year("year"), Year("year")) : new(name, Year("from"), Year("to"));

        int? Year(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(
        @"^(?<name>.+?)[（(]\s*((?<year>\d{4})年?|(?<from>\d{4})年?\s*([—–~～\-]{1,2}|至|起|以来)|(自?(?<from>\d{4})年?)?\s*([—–~～\-]{1,2}|至|到)\s*(?<to>\d{4})年?|(?<to>\d{4})年?(以?前|止|底))\s*[)）]$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex WithYears();

    [GeneratedRegex(@"[（(][^（(]*\d{4}[^（(]*[)）]$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearInBracket();
}
