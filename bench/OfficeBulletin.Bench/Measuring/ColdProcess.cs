using System.Diagnostics;
using System.Globalization;

namespace OfficeBulletin.Bench.Measuring;

/// <summary>A command started again and again, each time in a process of its own.</summary>
internal sealed class ColdProcess(string file, params IReadOnlyList<string> arguments)
{
    /// <summary>Milliseconds from start to exit.</summary>
    public double Time()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Start();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Demand(process);
        return elapsed;
    }

    /// <summary>Largest resident memory in MB (VmHWM of /proc), looked at about every millisecond until the process ends; null where there is no /proc.</summary>
    public double? Peak()
    {
        using var process = Start();
        double? peak = null;
        while (!process.HasExited)
        {
            peak = HighWater(process.Id) ?? peak;
            Thread.Sleep(1);
        }
        Demand(process);
        return peak;
    }

    /// <summary>Runs the command once and waits, however long it takes.</summary>
    public void Run()
    {
        using var process = Start();
        var said = process.StandardOutput.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Line} ended with {process.ExitCode}: {said.GetAwaiter().GetResult()}");
    }

    private string Line => $"{file} {string.Join(' ', arguments)}";

    private Process Start() => Process.Start(new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;

    private void Demand(Process process)
    {
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Line} ended with {process.ExitCode}: {process.StandardError.ReadToEnd()}");
    }

    private static double? HighWater(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? null : double.Parse(line.AsSpan(6, line.Length - 8), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            // The process ended between the two looks.
            return null;
        }
    }
}
