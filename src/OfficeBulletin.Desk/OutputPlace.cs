using OfficeBulletin.Desk.Folder;

namespace OfficeBulletin.Desk;

/// <summary>A file that a job is asked to write.</summary>
/// <param name="Extension">".docx"</param>
/// <param name="Kind">What people call it: Word 文件.</param>
internal sealed record OutputFile(string Path, string Extension, string Kind)
{
    public static OutputFile Word(string path) => new(path, ".docx", "Word 文件");

    public static OutputFile Workbook(string path) => new(path, ".xlsx", "Excel 文件");

    public static OutputFile Pdf(string path) => new(path, ".pdf", "PDF");
}

/// <summary>Where a job may put what it makes: nowhere that destroys what it is made from. Rules J54–J56.</summary>
internal static class OutputPlace
{
    /// <summary>All that speaks against the places; empty when nothing does.</summary>
    /// <param name="inputs">Paths of the files that the outputs are made from.</param>
    public static IReadOnlyList<Finding> Faults(IReadOnlyList<OutputFile> outputs, IEnumerable<string> inputs)
    {
        var taken = inputs.Select(Path.GetFullPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. outputs.SelectMany(output => Faults(output, taken))];
    }

    public static Finding NoTemplate(string path) =>
        new("J55", "folder.template-missing", FindingLevel.Error, Place.Of("template"), $"找不到模板“{path}”；请检查 --template 写的路径。", path);

    /// <summary>Makes the folders that the outputs go to, and says so.</summary>
    public static void MakeFolders(IEnumerable<OutputFile> outputs, Taken taken)
    {
        foreach (var folder in outputs.Select(output => Path.GetDirectoryName(Path.GetFullPath(output.Path))!))
        {
            if (Directory.Exists(folder))
                continue;
            Directory.CreateDirectory(folder);
            taken.Note(new Finding("J56", "folder.output-folder-made", FindingLevel.Info, Place.InFile(folder), $"输出文件夹“{folder}”原来没有，已新建。", folder));
        }
    }

    private static IEnumerable<Finding> Faults(OutputFile output, HashSet<string> inputs)
    {
        var (path, extension, kind) = output;
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            yield return Fault(path, $"“{path}”是文件夹；请写出{kind}的文件名，例如 {Path.Combine(path, "issue" + extension)}。");
        else if (!path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            yield return Fault(path, $"{kind}的文件名须以 {extension} 结尾，“{path}”不是；请改名。");
        else if (inputs.Contains(full))
            yield return Fault(path, $"“{path}”是本期用到的文件，写出会覆盖它；请换一个文件名。");
    }

    private static Finding Fault(string path, string sentence) => new("J54", "folder.output-refused", FindingLevel.Error, Place.InFile(path), sentence, path);
}
