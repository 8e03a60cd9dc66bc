using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Importing;

/// <summary>Text that leaves the body for a place that holds no more than text: titles, captions, units.</summary>
internal static class PlainLine
{
    /// <summary>The lines of a paragraph, blank ones left out; a note that hangs on them is named, as there is no place for it.</summary>
    public static IReadOnlyList<string> Of(DraftParagraph paragraph, ImportFindings findings)
    {
        findings.Paragraph = paragraph.Ordinal;
        NameNotes(paragraph.Runs, findings);
        var text = (paragraph.Number ?? "") + paragraph.Text.Trim();
        return [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace('\t', ' '))];
    }

    public static void NameNotes(IEnumerable<Run> runs, ImportFindings findings)
    {
        foreach (var run in runs)
        {
            if (run.Note is { } note)
                findings.Add(ImportRules.LostNotes, note.Paragraphs is [var first, ..] ? first : null);
        }
    }
}
