using System.Diagnostics;

namespace OfficeBulletin.Server.Tests.Crashing;

/// <summary>A call of `bulletin` that came to its end.</summary>
internal sealed record BulletinRun(int ExitCode, string Output, string Told)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>What it told its user, without the line that counts the sentences.</summary>
    public IEnumerable<string> Sentences => Told.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != "错误 1 项");

    public static Task<BulletinRun> Of(params string[] arguments) => Of(new ProcessStartInfo("dotnet", ["exec", DeskProcess.Program, .. arguments]));

    public static async Task<BulletinRun> Of(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start)!;
        var (output, told) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var late = new CancellationTokenSource(Longest);
        await using var killing = late.Token.Register(process.Kill);
        await process.WaitForExitAsync();
        return new BulletinRun(process.ExitCode, await output, await told);
    }
}
