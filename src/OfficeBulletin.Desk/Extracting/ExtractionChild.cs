using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>One child process: asked one thing at a time, killed when it takes too long.</summary>
internal sealed class ExtractionChild : IDisposable
{
    /// <summary>What the child needs of its parent's environment beside the runtime's own settings; no secret of the server is among it.</summary>
    private static readonly string[] Inherited = ["PATH", "HOME", "TMPDIR", "TMP", "TEMP", "LANG", "TZ", "SystemRoot"];

    private readonly ExtractionOrder order;
    private readonly Process process;
    private readonly ChildEnd end = new();
    private int asked;
    private bool lost;

    private ExtractionChild(ExtractionOrder order, Process process)
    {
        (this.order, this.process) = (order, process);
        process.ErrorDataReceived += (_, line) => end.Take(line.Data);
        process.BeginErrorReadLine();
    }

    private Stream Input => process.StandardInput.BaseStream;

    private Stream Output => process.StandardOutput.BaseStream;

    /// <summary>True when it is not to be asked again: gone, grown, or asked often enough.</summary>
    public bool Spent => lost || process.HasExited || asked >= order.Requests || Memory() > order.GrownBytes;

    /// <summary>A child that is ready.</summary>
    /// <exception cref="InvalidOperationException">It does not start: the program is not installed as it ought to be.</exception>
    public static async Task<ExtractionChild> Start(ExtractionOrder order)
    {
        var child = new ExtractionChild(order, Process.Start(Command(order)) ?? throw new InvalidOperationException("The reading process does not start."));
        if (await child.Within(order.Start, () => Frames.Read(child.Output)).ConfigureAwait(false) is { } ready && ready.Length == 0)
            return child;
        child.Dispose();
        throw new InvalidOperationException("The reading process does not get ready.");
    }

    public async Task<ExtractionReply> Ask(ExtractionRequest request)
    {
        asked++;
        var began = Stopwatch.GetTimestamp();
        var reply = await Within(order.Time, async () =>
        {
            await Frames.Write(Input, JsonSerializer.SerializeToUtf8Bytes(request, Frames.Json)).ConfigureAwait(false);
            var answer = JsonSerializer.Deserialize<ExtractionAnswer>(await Frames.Read(Output).ConfigureAwait(false), Frames.Json);
            return new ExtractionReply(answer, await Frames.Read(Output).ConfigureAwait(false));
        }).ConfigureAwait(false);
        if (reply is not null)
            return reply;
        var outOfTime = Stopwatch.GetElapsedTime(began) >= order.Time;
        Kill();
        await process.WaitForExitAsync().ConfigureAwait(false);
        order.Note?.Invoke(outOfTime ? "The reading process took too long and was killed." : end.Sentence(process.ExitCode));
        return new ExtractionReply(null, default, outOfTime);
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    /// <summary>Null when the time is up, the child died, or what it says makes no sense; it is of no use then.</summary>
    private async Task<T?> Within<T>(TimeSpan time, Func<Task<T>> talk)
        where T : class
    {
        using var limit = new CancellationTokenSource(time);
        using var killing = limit.Token.Register(Kill);
        try
        {
            return await talk().ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is IOException or InvalidDataException or JsonException or ObjectDisposedException)
        {
            lost = true;
            return null;
        }
    }

    private void Kill()
    {
        lost = true;
        try
        {
            process.Kill(entireProcessTree: false);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private long Memory()
    {
        process.Refresh();
        return process.HasExited ? 0 : process.WorkingSet64;
    }

    private static ProcessStartInfo Command(ExtractionOrder order)
    {
        var start = new ProcessStartInfo(order.Program, order.Arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, CreateNoWindow = true };
        var runtime = start.Environment.Where(variable => variable.Key.StartsWith("DOTNET_", StringComparison.Ordinal)).ToList();
        start.Environment.Clear();
        foreach (var (name, value) in runtime)
            start.Environment[name] = value;
        foreach (var name in Inherited)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
                start.Environment[name] = value;
        }
        start.Environment["DOTNET_GCHeapHardLimit"] = order.HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return start;
    }
}
