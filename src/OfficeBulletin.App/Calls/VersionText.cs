using System.CommandLine;
using System.CommandLine.Invocation;

namespace OfficeBulletin.App.Calls;

/// <summary>Prints the version.</summary>
internal sealed class VersionText(Screen screen) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        screen.Data.WriteLine(typeof(VersionText).Assembly.GetName().Version?.ToString(3));
        return ExitCode.Done;
    }
}
