using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.ReadBack;

namespace OfficeBulletin.Word;

/// <summary>Reads the wording of the narrative (narrative.docx): the texts of its paragraphs, whatever runs Word made of them.</summary>
public static class NarrativeReader
{
    private const int Shown = 12;

    /// <summary>The paragraphs that are not blank. What a narrative has no place for is named.</summary>
    /// <param name="file">Name to show in findings ("narrative.docx").</param>
    public static Outcome<IReadOnlyList<string>> Read(GatedPackage package, string file)
    {
        var log = new ReadingLog(file);
        var blocks = DocumentReader.Read(package, log);
        var paragraphs = new List<string>();
        var findings = new List<Finding>();
        foreach (var block in blocks)
        {
            if (block.Content is Paragraph)
                paragraphs.Add(block.Text);
            if (Lost(block) is { } what)
                findings.Add(NotText(file, paragraphs.Count, what, block.Text));
        }
        return Outcome.Of<IReadOnlyList<string>>(paragraphs, [.. log.Findings(), .. findings]);
    }

    private static string? Lost(PrintedBlock block) => block switch
    {
        { Content: Table } => "表格",
        { Content: Picture } => "图片",
        { HasListNumber: true } => "自动编号",
        _ => null,
    };

    private static Finding NotText(string file, int paragraph, string what, string text) => new(
        "H69", "narrative.not-text", FindingLevel.Warning, new Place { Part = "template", File = file, Paragraph = Math.Max(1, paragraph) },
        $"综述的模板只用文字，这里的{what}没有用；需要时请改成打出来的字。", text.Length == 0 ? null : text[..Math.Min(text.Length, Shown)]);
}
