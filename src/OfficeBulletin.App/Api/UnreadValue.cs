using System.Text.Json;
using System.Text.RegularExpressions;
using OfficeBulletin.Desk;

namespace OfficeBulletin.App.Api;

/// <summary>Which value of a request could not be read, from what the framework says of it.</summary>
internal static partial class UnreadValue
{
    /// <summary>The finding that names it; null when the framework names none.</summary>
    public static Finding? Of(BadHttpRequestException fault)
    {
        if (Misread().Match(fault.Message) is { Success: true } misread)
            return DeskFindings.ValueWrong(Field(misread.Groups["name"].Value), $"“{Field(misread.Groups["name"].Value)}”的值“{misread.Groups["value"].Value}”看不懂；请对照接口说明（/openapi/v1.json）改正。");
        if (Missing().Match(fault.Message) is { Success: true } missing)
            return DeskFindings.ValueWrong(Field(missing.Groups["name"].Value), $"没有写“{Field(missing.Groups["name"].Value)}”；请补上。");
        if (fault.InnerException is JsonException && Absent().Match(fault.InnerException.Message) is { Success: true } absent)
            return DeskFindings.ValueWrong(absent.Groups["name"].Value, $"没有写“{absent.Groups["name"].Value}”；请补上。");
        return fault.InnerException is JsonException { Path: { Length: > 2 } path }
            ? DeskFindings.ValueWrong(path[2..], $"“{path[2..]}”的值看不懂，或不是这一项该有的；请对照接口说明（/openapi/v1.json）改正。")
            : null;
    }

    /// <summary>As the request spells it.</summary>
    private static string Field(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex("^Failed to bind parameter \"[^\"]* (?<name>[^\" ]+)\" from \"(?<value>.*)\"\\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Misread();

    [GeneratedRegex("missing required properties including: '(?<name>[^']+)'", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Absent();

    [GeneratedRegex("^Required parameter \"[^\"]* (?<name>[^\" ]+)\" was not provided", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Missing();
}
