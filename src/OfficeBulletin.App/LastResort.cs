using System.Globalization;

namespace OfficeBulletin.App;

/// <summary>Turns a fault of the program itself into one sentence; what a developer needs goes into a file.</summary>
internal static class LastResort
{
    public static void Install(Screen screen) => AppDomain.CurrentDomain.UnhandledException += (_, fault) =>
    {
        var log = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"bulletin-fault-{Environment.ProcessId}.log"));
        screen.Say(Write(log, fault.ExceptionObject)
            ? $"程序出错了，不是您的操作有误。请把“{log}”连同所用文件发给维护人员。"
            : "程序出错了，不是您的操作有误。请把所用文件和刚才的命令发给维护人员。");
        Environment.Exit(ExitCode.Bug);
    };

    private static bool Write(string log, object fault)
    {
        try
        {
            File.WriteAllText(log, $"bulletin {typeof(LastResort).Assembly.GetName().Version} · {Environment.OSVersion} · .NET {Environment.Version}\n{fault}\n");
            return true;
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
