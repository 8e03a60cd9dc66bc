using System.Text.RegularExpressions;

namespace OfficeBulletin.Issues.Reading;

/// <summary>The labels of the imprint (版记): 报：送：发： and 责编：电话：邮箱：, with the spellings other offices use.</summary>
internal static partial class ImprintLabel
{
    /// <summary>True when a line begins with a label.</summary>
    public static bool Starts(string line) => AtStart().IsMatch(line);

    /// <summary>The labels of a line with what stands after each; empty when the line does not begin with one. Kinds are those of the slots ("report").</summary>
    public static IReadOnlyList<(string Kind, string Value)> Split(string line)
    {
        if (AtStart().Match(line) is not { Success: true } match)
            return [];
        var fields = new List<(string Kind, string Value)>();
        while (match.Success)
        {
            var start = match.Index + match.Length;
            var next = Within().Match(line, start);
            fields.Add((Kind(match), line[start..(next.Success ? next.Index : line.Length)].Trim()));
            match = next;
        }
        return fields;
    }

    private static string Kind(Match match)
    {
        foreach (var kind in (ReadOnlySpan<string>)["report", "send", "distribute", "editor", "phone"])
        {
            if (match.Groups[kind].Success)
                return kind;
        }
        return "email";
    }

    private const string Recipients = @"(抄|主|分|呈|印|发)?\s* ( (?<report>报(\s*送)?) | (?<send>送) | (?<distribute>发) )";

    private const string Person = @"(?<editor>责\s*任?\s*编\s*辑?|编\s*辑) | (?<phone>(联系)?\s*电\s*话) | (?<email>(电\s*子)?\s*邮\s*[箱件]|[Ee]-?[Mm]ail)";

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    [GeneratedRegex(@"^\s* ( " + Recipients + " | " + Person + @" ) \s*[：:]", Options, 1000)]
    private static partial Regex AtStart();

    [GeneratedRegex(@"(?<=[\s；;。|]) ( " + Recipients + " | " + Person + @" ) \s*[：:]", Options, 1000)]
    private static partial Regex Within();
}
