using System.Runtime.InteropServices;

namespace OfficeBulletin.Desk.Extracting;

/// <summary>What this process denies itself before it reads anything (setrlimit, POSIX.1-2017), on Linux; elsewhere the parent's clock and the limit of the heap have to do.</summary>
internal static class ProcessLimits
{
    // Numbers of <asm-generic/resource.h>.
    private const int CpuSeconds = 0;
    private const int FileBytes = 1;
    private const int CoreBytes = 4;
    private const int OpenFiles = 7;

    private const ulong LargestFile = 256UL << 20;
    private const ulong MostOpenFiles = 512;

    /// <summary>No core file, no file above 256 MiB, few open files.</summary>
    public static void Set()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Lower(CoreBytes, 0);
        Lower(FileBytes, LargestFile);
        Lower(OpenFiles, MostOpenFiles);
    }

    /// <summary>Ends the process (SIGXCPU) when it has used so much processor time from now on.</summary>
    public static void AllowProcessor(int seconds)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var used = (ulong)Math.Ceiling(Environment.CpuUsage.TotalTime.TotalSeconds);
        var limit = new Limit { Soft = used + (ulong)seconds, Hard = ulong.MaxValue };
        _ = setrlimit(CpuSeconds, ref limit);
    }

    private static void Lower(int resource, ulong value)
    {
        var limit = new Limit { Soft = value, Hard = value };
        _ = setrlimit(resource, ref limit);
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int setrlimit(int resource, ref Limit limit);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Soft;
        public ulong Hard;
    }
}
