using System.Diagnostics;
using System.Text;

namespace OfficeBulletin.EndToEnd;

/// <summary>How a run of the program ended.</summary>
public sealed record Ended(int Code, string Output, string Messages);

/// <summary>The real program, started as its users start it.</summary>
public static class Bulletin
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "bulletin.dll");

    public static Ended Run(params string[] arguments) => RunWith(new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    /// <param name="environment">Variables to set for this run.</param>
    public static Ended RunWith(IReadOnlyDictionary<string, string> environment, params string[] arguments) => RunProgram(Program, environment, arguments);

    /// <param name="program">Another bulletin.dll, with templates and samples of its own beside it.</param>
    public static Ended RunProgram(string program, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = StartProgram(program, environment, arguments);
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Ended(process.ExitCode, output, messages.Result);
    }

    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments) => StartProgram(Program, environment, arguments);

    private static Process StartProgram(string program, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
    }
}
