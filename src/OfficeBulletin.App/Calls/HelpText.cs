using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using OfficeBulletin.App.Commands;

namespace OfficeBulletin.App.Calls;

/// <summary>The help of a command, made from what the command says of itself.</summary>
internal sealed class HelpText(Screen screen) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(screen.Data, parseResult.CommandResult);
        return ExitCode.Done;
    }

    /// <summary>The command as it is called ("bulletin template check").</summary>
    public static string FullName(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{FullName(parent)} {result.Command.Name}" : "bulletin";

    public static string Shortest(Option option) => option.Aliases.Append(option.Name).MinBy(name => name.Length)!;

    private static void Write(TextWriter writer, CommandResult result)
    {
        var command = result.Command;
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine($"用法：{FullName(result)}{(command.Subcommands.Count > 0 ? " 命令" : "")}{string.Concat(command.Arguments.Select(argument => " " + argument.Name))}"
            + string.Concat(command.Options.Where(option => option.Required).Select(option => $" {Shortest(option)} {option.HelpName}")) + " [选项]");
        Section(writer, "命令", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Section(writer, "参数", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(writer, "选项", command.Options.Concat(Inherited(result)).Select(option => (Names(option), option.Description)));
        if (command is DeskCommand { Example: var example })
            Section(writer, "示例", [(example, null)]);
    }

    private static IEnumerable<Option> Inherited(CommandResult result) =>
        result.Parent is CommandResult parent ? parent.Command.Options.Where(option => option.Recursive).Concat(Inherited(parent)) : [];

    private static string Names(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Distinct(StringComparer.Ordinal).OrderBy(name => name.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Section(TextWriter writer, string heading, IEnumerable<(string Name, string? Description)> lines)
    {
        var listed = lines.ToList();
        if (listed.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(heading + "：");
        var width = listed.Max(line => line.Name.Length) + 3;
        foreach (var (name, description) in listed)
            writer.WriteLine("  " + (description is null ? name : name.PadRight(width) + description));
    }
}
