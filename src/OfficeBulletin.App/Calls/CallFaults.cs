using System.CommandLine;

namespace OfficeBulletin.App.Calls;

/// <summary>What is wrong with a call, one sentence a fault.</summary>
internal static class CallFaults
{
    /// <summary>Empty when nothing is wrong.</summary>
    public static IReadOnlyList<string> Of(ParseResult call)
    {
        var command = call.CommandResult.Command;
        List<string> faults = [.. Strangers(call, command).Select(token => Unknown(token, command)), .. MissingArguments(call, command), .. Options(call, command)];
        if (faults.Count == 0 && call.Errors.Count > 0)
            faults.Add(command.Subcommands.Count > 0 ? $"请写上命令：{string.Join("、", command.Subcommands.Select(sub => sub.Name))}。" : "命令的写法有误。");
        if (faults.Count > 0)
            faults.Add($"写法见：{HelpText.FullName(call.CommandResult)} --help");
        return faults;
    }

    /// <summary>Words that fit nowhere, among them a mistyped option that the parser took for a file.</summary>
    private static IEnumerable<string> Strangers(ParseResult call, Command command) => command.Arguments
        .SelectMany(argument => call.GetResult(argument)?.Tokens.Select(token => token.Value) ?? [])
        .Where(IsOption)
        .Concat(call.UnmatchedTokens);

    private static bool IsOption(string token) => token is ['-', _, ..];

    private static string Unknown(string token, Command command)
    {
        if (IsOption(token))
            return $"没有“{token}”这个选项。";
        return command.Subcommands.Count > 0 ? $"没有“{token}”这个命令。" : $"多写了“{token}”。";
    }

    private static IEnumerable<string> MissingArguments(ParseResult call, Command command) => command.Arguments
        .Where(argument => (call.GetResult(argument)?.Tokens.Count(token => !IsOption(token.Value)) ?? 0) < argument.Arity.MinimumNumberOfValues)
        .Select(argument => $"缺少 {argument.Name}（{argument.Description}）。");

    private static IEnumerable<string> Options(ParseResult call, Command command)
    {
        foreach (var option in command.Options)
        {
            var result = call.GetResult(option);
            if (result is null || result.Implicit)
            {
                if (option.Required)
                    yield return $"缺少 {Spelling(option)}（{option.Description}）。";
            }
            else if (result.Tokens.Count < option.Arity.MinimumNumberOfValues)
                yield return $"{HelpText.Shortest(option)} 后面要写 {option.HelpName}。";
            else if (result.IdentifierTokenCount > 1)
                yield return $"{HelpText.Shortest(option)} 只能写一次。";
        }
    }

    private static string Spelling(Option option) => option.HelpName is { } value ? $"{HelpText.Shortest(option)} {value}" : HelpText.Shortest(option);
}
