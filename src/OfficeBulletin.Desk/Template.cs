using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Reporting;
using OfficeBulletin.Excel;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Design;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Desk;

/// <summary>模板: the issue's checked before it is used, all made afresh.</summary>
public static class Template
{
    private const string IssueName = "issue.docx";
    private const string SubmissionName = "submission.xlsx";
    private const string NarrativeName = "narrative.docx";

    /// <summary>Everything that a template lacks; refused when the file is no Word document at all.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static Outcome<IReadOnlyList<Finding>> Check(string path) =>
        WordFile.Read(path).Then(bytes => WordFile.Open(bytes, path).Then(package => Check(package, bytes, Path.GetFileName(path))));

    /// <summary>The template of the issue, ready to be filled.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal static Outcome<WordTemplate> Open(string path) => File.Exists(path)
        ? WordFile.Open(path).Then(package => WordTemplate.Open(package, Path.GetFileName(path)))
        : Outcome.Refusal<WordTemplate>(OutputPlace.NoTemplate(path));

    /// <summary>
    /// Writes fresh templates, of the issue, the submission workbook, the ledger, the registers and the narrative's wording, into a folder, which is made when it is missing. The value
    /// is the files' paths; older templates are never overwritten: where one stands, nothing is written.
    /// </summary>
    /// <param name="registers">Workbook with the units that the submission workbook offers; null for none.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the register cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to, or the register may not be read.</exception>
    public static Outcome<IReadOnlyList<string>> WriteNew(string folder, string? registers = null)
    {
        var units = registers is null ? null : RegisterFile.Named(registers);
        (string Path, Action<Stream> Write)[] templates =
        [
            (Path.Combine(folder, IssueName), TemplateDesign.Write),
            (Path.Combine(folder, SubmissionName), stream => SubmissionTemplate.Write(stream, units?.Value)),
            (Path.Combine(folder, OpenedLedger.Name), LedgerTemplate.Write),
            (Path.Combine(folder, RegisterFile.Name), RegistersTemplate.Write),
            (Path.Combine(folder, NarrativeName), NarrativeDesign.Write),
        ];
        List<Finding> faults = [.. templates.Select(template => template.Path).Where(File.Exists).Select(AlreadyThere)];
        if (faults.Count > 0 || units is { Refused: true })
            return Outcome.Refusal<IReadOnlyList<string>>([.. faults, .. units?.Findings ?? []]);
        Directory.CreateDirectory(folder);
        foreach (var (path, write) in templates)
        {
            using var file = new FinishedFile(path);
            write(file.Stream);
            file.Finish();
        }
        return Outcome.Of<IReadOnlyList<string>>([.. templates.Select(template => template.Path)], units?.Findings);
    }

    private static Finding AlreadyThere(string path) =>
        new("J54", "folder.output-refused", FindingLevel.Error, Place.InFile(path), $"“{path}”已经有了，没有改动它；请换一个文件夹。", path);

    /// <summary>What is missing and what the schema says, at once.</summary>
    private static Outcome<IReadOnlyList<Finding>> Check(GatedPackage package, byte[] bytes, string file) =>
        Outcome.Of<IReadOnlyList<Finding>>([.. TemplateCheck.Check(package, file), .. TemplateValidation.Check(bytes, file)]);
}
