using System.CommandLine;

namespace OfficeBulletin.App.Commands;

/// <summary>A command that says what it does and shows how it is called. What the file system refuses becomes a sentence.</summary>
internal abstract class DeskCommand : Command
{
    protected DeskCommand(Screen screen, string name, string description, string example)
        : base(name, description)
    {
        Screen = screen;
        Example = example;
        SetAction(call => FileFaults.Guard(screen, () => Run(call)));
    }

    /// <summary>One call as a person would type it.</summary>
    public string Example { get; }

    protected Screen Screen { get; }

    /// <summary>Does the command and returns its <see cref="ExitCode"/>.</summary>
    protected abstract int Run(ParseResult call);
}
