using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Importing.Parts;
using OfficeBulletin.Word.Importing.Walk;

namespace OfficeBulletin.Word.Importing;

/// <summary>What a unit's Word file holds, as content: title and units where the file says them (empty when it does not), and the body.</summary>
public sealed record ImportedArticle(IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle, IReadOnlyList<Block> Body, IReadOnlyList<string> Units);

/// <summary>Reads a unit's Word file as content, to be restyled to ours. Every visible text comes over once, in order, or is named in a finding.</summary>
public static class ArticleReader
{
    /// <param name="file">Name to show in findings ("articles/01.docx").</param>
    public static Outcome<ImportedArticle> Read(GatedPackage package, string file)
    {
        var findings = new ImportFindings(file);
        if (SourceDocument.Open(package, findings) is not { } source)
            return Refusal(findings);

        var flow = Story.Body(source).Read();
        TrackedChanges.NameLostMoves(source);
        Leftovers.Name(source);
        Captions.Attach(flow, findings);
        var heading = TitleLines.Take(flow, findings);
        Unwrapping.Join(flow, findings);
        var units = AttributionLine.Take(flow, findings);
        ClosingLines.Name(flow, findings);
        PlainHeadings.Name(flow, heading, findings);
        var body = Finishing.Blocks(flow);

        if (body.Count == 0)
            findings.Add(ImportRules.Empty);
        var article = new ImportedArticle(heading.Title, heading.Subtitle, body, units);
        return Outcome.Of(article, findings.Folded());
    }

    private static Outcome<ImportedArticle> Refusal(ImportFindings findings)
    {
        findings.Add(ImportRules.NotADocument);
        return Outcome.Refusal<ImportedArticle>(findings.Folded());
    }
}
