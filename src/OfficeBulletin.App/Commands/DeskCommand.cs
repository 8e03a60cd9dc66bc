using System.CommandLine;

namespace OfficeBulletin.App.Commands;

/// <summary>A command that says what it does and shows how it is called.</summary>
internal abstract class DeskCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>One call as a person would type it.</summary>
    public string Example { get; } = example;
}
