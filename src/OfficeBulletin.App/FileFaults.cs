using Microsoft.AspNetCore.Connections;
using OfficeBulletin.Storage;

namespace OfficeBulletin.App;

/// <summary>Turns what the file system or the desk's file refuses into a sentence.</summary>
internal static class FileFaults
{
    /// <summary>The command's exit code, or that of a refusal when the file system said no, which has then been told.</summary>
    public static int Guard(Screen screen, Func<int> command)
    {
        try
        {
            return command();
        }
        catch (UnauthorizedAccessException refused)
        {
            screen.Say($"没有权限：{PathIn(refused.Message)}；请换一个位置，或请管理员给予权限。");
        }
        catch (IOException refused) when (refused.InnerException is AddressInUseException)
        {
            screen.Say("监听地址已被别的程序（也许是另一个 bulletin）占用；请先停止它，或用 --urls 换一个端口。");
        }
        catch (IOException refused) when (!IsOfTheProgram(refused))
        {
            screen.Say($"无法读写文件：{PathIn(refused.Message)}；请检查磁盘空间、路径，并关闭正在使用它的程序。");
        }
        catch (StorageFaultException refused)
        {
            screen.Say([refused.Finding]);
        }
        return ExitCode.Refused;
    }

    /// <summary>A part of the program that is missing or damaged comes as an <see cref="IOException"/> too.</summary>
    private static bool IsOfTheProgram(IOException fault) =>
        fault is FileLoadException || (fault is FileNotFoundException { FileName: { } name } && name.Contains(", Version=", StringComparison.Ordinal));

    /// <summary>The path in a message of the runtime ("Access to the path '/a/b' is denied."), else the message.</summary>
    private static string PathIn(string message)
    {
        var start = message.IndexOf('\'', StringComparison.Ordinal);
        var end = message.LastIndexOf('\'');
        return start >= 0 && end > start ? $"“{message[(start + 1)..end]}”" : message;
    }
}
