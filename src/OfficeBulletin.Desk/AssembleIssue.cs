using OfficeBulletin.Desk.Folder;
using OfficeBulletin.Desk.Layout;
using OfficeBulletin.Issues;
using OfficeBulletin.Text;
using OfficeBulletin.Word;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Desk;

/// <summary>What to assemble and where to put it.</summary>
/// <param name="Folder">The issue folder.</param>
/// <param name="Output">The Word file to write; its folder is made when it is missing.</param>
/// <param name="Template">The template, an ordinary Word file.</param>
/// <param name="Measure">True to measure pages, fonts and the fitting rung with LibreOffice.</param>
/// <param name="Pdf">Where to put the PDF that was measured; null for nowhere. Asking for it asks for measuring.</param>
public sealed record AssemblyOrder(string Folder, string Output, string Template, bool Measure = false, string? Pdf = null)
{
    public bool WantsLayout => Measure || Pdf is not null;

    internal IReadOnlyList<OutputFile> Outputs => Pdf is null ? [OutputFile.Word(Output)] : [OutputFile.Word(Output), OutputFile.Pdf(Pdf)];
}

/// <summary>An assembled issue.</summary>
/// <param name="Pdf">The PDF; null when none was made.</param>
/// <param name="Layout">The pages; null when they were not measured.</param>
/// <param name="ToolMissing">True when the layout was wanted and LibreOffice could not give it; the Word file was written all the same.</param>
public sealed record AssembledIssue(string File, string? Pdf, PageLayout? Layout, bool ToolMissing, IssueFolder Folder);

/// <summary>组刊: makes the finished Word document of an issue folder. Refused means that nothing was written.</summary>
public static class AssembleIssue
{
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The output may not be written.</exception>
    public static Outcome<AssembledIssue> Run(AssemblyOrder order, IProgress<AssemblyStep>? progress = null)
    {
        var taken = new Taken();
        var folder = taken.From(IssueFolder.Read(order.Folder, progress, order.Output, order.Pdf));
        var template = taken.From(Template.Open(order.Template));
        var misplaced = OutputPlace.Faults(order.Outputs, [.. folder?.Files ?? [], order.Template]);
        foreach (var finding in misplaced)
            taken.Note(finding);
        if (taken.Refused || misplaced.Count > 0 || folder is null || template is null)
            return Outcome.Refusal<AssembledIssue>(taken.Findings);
        var assembled = Write(order, folder, template, taken, progress);
        return Outcome.Of(assembled, [.. taken.Findings, .. FontCoverage.Check(folder.Issue)]);
    }

    private static AssembledIssue Write(AssemblyOrder order, IssueFolder folder, WordTemplate template, Taken taken, IProgress<AssemblyStep>? progress)
    {
        OutputPlace.MakeFolders(order.Outputs, taken);
        // Opened before anything is written: a place that cannot be written to is then known in time.
        using var pdf = order.Pdf is null ? null : new FinishedFile(order.Pdf);
        progress?.Report(new AssemblyStep(DeskStage.Assembling, 0, 1));
        var assembled = WriteDocument(order.Output, template, folder.Issue, null);
        progress?.Report(new AssemblyStep(DeskStage.Assembling, 1, 1));
        var measured = order.WantsLayout
            ? MeasureLayout.Run(order.Output, folder.Issue, assembled, rung => WriteDocument(order.Output, template, folder.Issue, rung), pdf, progress)
            : new Measured(assembled, null, false, []);
        foreach (var finding in (IEnumerable<Finding>)[.. measured.Assembled.Findings, .. measured.Findings])
            taken.Note(finding);
        return new AssembledIssue(order.Output, pdf is { Finished: true } ? order.Pdf : null, measured.Layout, measured.ToolMissing, folder);
    }

    private static Assembled WriteDocument(string output, WordTemplate template, Issue issue, int? rung)
    {
        using var file = new FinishedFile(output);
        var assembled = IssueAssembler.Assemble(template, issue, file.Stream, rung);
        file.Finish();
        return assembled;
    }
}
