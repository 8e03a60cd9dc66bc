using System.CommandLine;

namespace OfficeBulletin.App.Commands;

/// <summary>The folder of the desk's data, as every command that needs it names it.</summary>
internal static class DataOption
{
    public static Option<string> Make() => new("--data") { Description = "数据文件夹（默认 ./desk-data）", HelpName = "DIR", DefaultValueFactory = _ => "desk-data" };
}
