using System.Text.RegularExpressions;

namespace OfficeBulletin.EndToEnd;

/// <summary>docs/findings.md lists the rules that the program has, all of them and no other.</summary>
public partial class FindingsPageTests
{
    [Fact]
    public void Every_rule_of_the_program_stands_on_the_page_of_findings_and_no_other()
    {
        var code = string.Concat(Repository.Sources.Select(File.ReadAllText));
        var listed = RuleOnPage().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "findings.md"))).ToList();
        Assert.Empty(RuleInCode().Matches(code).Select(Rule).Except(listed.Select(Rule), StringComparer.Ordinal));
        Assert.Empty(listed.Where(rule => !code.Contains($"\"{rule.Groups["name"].Value}\"", StringComparison.Ordinal)).Select(Rule));
    }

    private static string Rule(Match match) => $"{match.Groups["id"].Value} {match.Groups["name"].Value}";

    [GeneratedRegex("""
        "(?<id>[A-Z]\d{2,3})",\s*"(?<name>[a-z]+\.[a-z.-]+)"
        """, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex RuleInCode();

    [GeneratedRegex(@"\|\s*(?<id>[A-Z]\d{2,3})\s*\|\s*`?(?<name>[a-z]+\.[a-z.-]+)`?\s*\|", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10000)]
    private static partial Regex RuleOnPage();
}
