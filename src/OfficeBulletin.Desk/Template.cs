using OfficeBulletin.Gate;
using OfficeBulletin.Word.Design;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Desk;

/// <summary>模板: checked before it is used, or made afresh.</summary>
public static class Template
{
    private const string FileName = "issue.docx";

    /// <summary>Everything that a template lacks; refused when the file is no Word document at all.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<IReadOnlyList<Finding>> Check(string path) =>
        WordFile.Read(path).Then(bytes => WordFile.Open(bytes, path).Then(package => Check(package, bytes, Path.GetFileName(path))));

    /// <summary>Writes a fresh template into a folder, which is made when it is missing. The value is the file's path; an older template is never overwritten.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static Outcome<string> WriteNew(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path))
            return Outcome.Refusal<string>(new Finding("J54", "folder.output-refused", FindingLevel.Error, Place.InFile(path), $"“{path}”已经有了，没有改动它；请换一个文件夹。", path));
        Directory.CreateDirectory(folder);
        using var file = new FinishedFile(path);
        TemplateDesign.Write(file.Stream);
        file.Finish();
        return Outcome.Of(path);
    }

    /// <summary>What is missing and what the schema says, at once.</summary>
    private static Outcome<IReadOnlyList<Finding>> Check(GatedPackage package, byte[] bytes, string file) =>
        Outcome.Of<IReadOnlyList<Finding>>([.. TemplateCheck.Check(package, file), .. TemplateValidation.Check(bytes, file)]);
}
