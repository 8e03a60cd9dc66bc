using OfficeBulletin.Desk.Folder;

namespace OfficeBulletin.Desk;

/// <summary>Where an assembled issue may be put: nowhere that destroys what it is made from. Rules J54–J56.</summary>
internal static class OutputPlace
{
    /// <param name="inputs">Full paths of the files that the issue is made from.</param>
    public static Outcome<AssemblyOrder> Judge(AssemblyOrder order, IReadOnlyList<string> inputs)
    {
        List<Finding> faults = [.. Faults(order.Output, ".docx", "Word 文件", inputs, order), .. order.Pdf is null ? [] : Faults(order.Pdf, ".pdf", "PDF", inputs, order)];
        return faults.Count == 0 ? Outcome.Of(order) : Outcome.Refusal<AssemblyOrder>(faults);
    }

    public static Finding NoTemplate(string path) =>
        new("J55", "folder.template-missing", FindingLevel.Error, Place.Of("template"), $"找不到模板“{path}”；请检查 --template 写的路径。", path);

    /// <summary>Makes the folders that the output goes to, and says so.</summary>
    public static void MakeFolders(AssemblyOrder order, Taken taken)
    {
        foreach (var folder in ((string?[])[order.Output, order.Pdf]).OfType<string>().Select(path => Path.GetDirectoryName(Path.GetFullPath(path))!))
        {
            if (Directory.Exists(folder))
                continue;
            Directory.CreateDirectory(folder);
            taken.Note(new Finding("J56", "folder.output-folder-made", FindingLevel.Info, Place.InFile(folder), $"输出文件夹“{folder}”原来没有，已新建。", folder));
        }
    }

    private static IEnumerable<Finding> Faults(string path, string extension, string kind, IReadOnlyList<string> inputs, AssemblyOrder order)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            yield return Fault(path, $"“{path}”是文件夹；请写出{kind}的文件名，例如 {Path.Combine(path, "issue" + extension)}。");
        else if (!path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            yield return Fault(path, $"{kind}的文件名须以 {extension} 结尾，“{path}”不是；请改名。");
        else if (inputs.Append(Path.GetFullPath(order.Template)).Any(input => string.Equals(input, full, StringComparison.OrdinalIgnoreCase)))
            yield return Fault(path, $"“{path}”是本期用到的文件，写出会覆盖它；请换一个文件名。");
    }

    private static Finding Fault(string path, string sentence) => new("J54", "folder.output-refused", FindingLevel.Error, Place.InFile(path), sentence, path);
}
