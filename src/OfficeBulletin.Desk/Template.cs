using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Excel;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Design;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Desk;

/// <summary>模板: the issue's checked before it is used, both made afresh.</summary>
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

    /// <summary>
    /// Writes fresh templates, of the issue, of the submission workbook and of the narrative's wording, into a folder, which is made when it is missing. The value is the files' paths; older
    /// templates are never overwritten: where one stands, nothing is written.
    /// </summary>
    /// <param name="registers">Workbook with the units that the submission workbook offers; null for none.</param>
    /// <exception cref="IOException">The folder cannot be written to, or the register cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to, or the register may not be read.</exception>
    public static Outcome<IReadOnlyList<string>> WriteNew(string folder, string? registers = null)
    {
        var (issue, submission, narrative) = (Path.Combine(folder, IssueName), Path.Combine(folder, SubmissionName), Path.Combine(folder, NarrativeName));
        List<Finding> faults = [.. ((string[])[issue, submission, narrative]).Where(File.Exists).Select(AlreadyThere)];
        var units = registers is null ? null : RegisterFile.Named(registers);
        if (faults.Count > 0 || units is { Refused: true })
            return Outcome.Refusal<IReadOnlyList<string>>([.. faults, .. units?.Findings ?? []]);
        Directory.CreateDirectory(folder);
        using var issueFile = new FinishedFile(issue);
        using var submissionFile = new FinishedFile(submission);
        using var narrativeFile = new FinishedFile(narrative);
        TemplateDesign.Write(issueFile.Stream);
        SubmissionTemplate.Write(submissionFile.Stream, units?.Value);
        NarrativeDesign.Write(narrativeFile.Stream);
        issueFile.Finish();
        submissionFile.Finish();
        narrativeFile.Finish();
        return Outcome.Of<IReadOnlyList<string>>([issue, submission, narrative], units?.Findings);
    }

    private static Finding AlreadyThere(string path) =>
        new("J54", "folder.output-refused", FindingLevel.Error, Place.InFile(path), $"“{path}”已经有了，没有改动它；请换一个文件夹。", path);

    /// <summary>What is missing and what the schema says, at once.</summary>
    private static Outcome<IReadOnlyList<Finding>> Check(GatedPackage package, byte[] bytes, string file) =>
        Outcome.Of<IReadOnlyList<Finding>>([.. TemplateCheck.Check(package, file), .. TemplateValidation.Check(bytes, file)]);
}
