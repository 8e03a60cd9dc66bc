namespace OfficeBulletin.Issues.Json;

/// <summary>File names that issue.json may name: relative to its folder, forward slashes, never leaving it.</summary>
public static class FolderPath
{
    /// <summary>What is wrong with the name, as the end of a sentence; null when nothing is.</summary>
    public static string? Fault(string path) => path switch
    {
        "" => "是空的；请填写",
        _ when path.Contains('\\') => "里有反斜杠；请用 / 分隔文件夹",
        _ when path[0] == '/' || path.Contains(':') => "是绝对路径；请把文件放进本期文件夹，只写相对路径",
        _ when path.Split('/').Contains("..") => "会离开本期文件夹；请去掉 ..",
        _ when path.Split('/').Any(part => part is "" or "." || part != part.Trim()) => "里有空的文件夹名或多余的点和空格；请改过来",
        _ when path.Any(char.IsControl) => "里有控制字符；请改文件名",
        _ => null,
    };

    /// <summary>True for a body that is the name of an article's file, not text: it ends like a document and has no line break or Chinese stop.</summary>
    public static bool IsDocument(string body) =>
        Documents.Any(extension => body.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) && !SentenceSigns.Any(body.Contains);

    private static readonly string[] SentenceSigns = ["\n", "。", "，", "；", "！", "？"];

    // Legacy and foreign formats are names of files all the same: the gate refuses them with a sentence, where printing the name as a paragraph would be absurd.
    private static readonly string[] Documents = [".docx", ".txt", ".doc", ".docm", ".dotx", ".dotm", ".wps", ".wpt", ".rtf", ".odt", ".pdf", ".md"];
}
