using System.CommandLine;
using System.CommandLine.Help;
using OfficeBulletin.App.Calls;
using OfficeBulletin.App.Commands;
using OfficeBulletin.Desk.Extracting;

namespace OfficeBulletin.App;

/// <summary>The command line of <c>bulletin</c>: every command, and what happens to a call that names none of them.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments, Screen screen)
    {
        if (arguments is [ExtractionWorker.Verb])
        {
            ExtractionWorker.Serve(Console.OpenStandardInput(), screen.RawData).GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        var call = Create(screen).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        IReadOnlyList<string> faults = call.Action is HelpText ? [] : CallFaults.Of(call);
        if (faults.Count == 0)
            return call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (var fault in faults)
            screen.Say(fault);
        return ExitCode.Refused;
    }

    private static RootCommand Create(Screen screen)
    {
        var root = new RootCommand("简报编辑台：收稿、预编、组刊、读刊、检查，全在命令行里完成。");
        root.Directives.Clear();
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", "-h", "-?") { Description = "显示写法", Action = new HelpText(screen) });
        root.Options.Add(new VersionOption("--version") { Description = "显示版本", Action = new VersionText(screen) });
        root.Subcommands.Add(new DemoCommand(screen));
        root.Subcommands.Add(new IngestCommand(screen));
        root.Subcommands.Add(new PlanCommand(screen));
        root.Subcommands.Add(new AssembleCommand(screen));
        root.Subcommands.Add(new ReadCommand(screen));
        root.Subcommands.Add(new ImportCommand(screen));
        root.Subcommands.Add(new CheckCommand(screen));
        root.Subcommands.Add(new LedgerCommand(screen));
        root.Subcommands.Add(new ReportCommand(screen));
        root.Subcommands.Add(new TemplateCommand(screen));
        root.Subcommands.Add(new ServeCommand(screen));
        root.Subcommands.Add(new BackupCommand(screen));
        root.Subcommands.Add(new RestoreCommand(screen));
        root.Subcommands.Add(new DoctorCommand(screen));
        return root;
    }
}
