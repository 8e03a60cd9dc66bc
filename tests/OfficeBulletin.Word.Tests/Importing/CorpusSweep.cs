using System.Globalization;
using System.Text.RegularExpressions;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Importing;

namespace OfficeBulletin.Word.Tests.Importing;

/// <summary>Files that nobody on the team made: every text of the body comes over once and in order, pictures and notes add up.</summary>
public sealed partial class CorpusSweep
{
    [CorpusFact]
    public void Every_text_of_every_file_comes_over_once_in_order()
    {
        var faults = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(CorpusFactAttribute.Folder!, "articles"), "*.docx"))
        {
            var file = File.ReadAllBytes(path);
            var name = Path.GetFileName(path);
            if (PackageGate.Open(file, PackageKind.Word, name).Value is not { } package)
                continue;
            var outcome = ArticleReader.Read(package, name);
            faults.AddRange(Faults(new SourceInk(file), outcome.Value!, outcome.Findings).Select(fault => $"{name}: {fault}"));
        }
        Assert.Empty(faults);
    }

    private static IEnumerable<string> Faults(SourceInk source, ImportedArticle article, IReadOnlyList<Finding> findings)
    {
        var imported = SourceInk.Ink(string.Concat(article.Title) + string.Concat(article.Subtitle) + string.Concat(Shown.Texts(article.Body)) + Attribution.Print(article.Units));
        // A text box may begin like the text it stands before: both readings are tried.
        if (OutOfPlace(source, imported, boxesFirst: false) is { } fault && OutOfPlace(source, imported, boxesFirst: true) is not null)
            yield return fault;
        var pictures = article.Body.OfType<Picture>().Count();
        var left = Count(findings, "import.pictures-external") + Count(findings, "import.pictures-unreadable") + Count(findings, "import.pictures-in-notes");
        if (source.Pictures != pictures + left)
            yield return $"{source.Pictures} pictures in the file, {pictures} imported, {left} named";
        var notes = Runs(article.Body).Count(run => run.Note is not null);
        if (source.Notes != notes + Count(findings, "import.notes-lost"))
            yield return $"{source.Notes} notes in the file, {notes} imported";
    }

    /// <summary>The first text that does not stand next in what was imported; only list numbers and text boxes may come between. Null when all do.</summary>
    private static string? OutOfPlace(SourceInk source, string imported, bool boxesFirst)
    {
        var boxes = source.BoxTexts.ToList();
        var position = 0;
        foreach (var text in source.Texts)
        {
            while ((!Stands(text) || (boxesFirst && boxes.Exists(Stands))) && Skip() is > 0 and var length)
                position += length;
            if (!Stands(text))
                return $"expected {text}, found {imported[position..Math.Min(imported.Length, position + 20)]}";
            position += text.Length;
        }
        while (Skip() is > 0 and var length)
            position += length;
        return position == imported.Length && boxes.Count == 0 ? null : $"more than there was: {imported[position..]} {string.Concat(boxes)}";

        bool Stands(string text) => position + text.Length <= imported.Length && text.Zip(imported.Skip(position)).All(pair => pair.First == pair.Second || pair.First == SourceInk.AnyCharacter);

        int Skip()
        {
            var box = boxes.FindIndex(Stands);
            if (box < 0)
                return ListNumber().Match(imported[position..]).Length;
            var length = boxes[box].Length;
            boxes.RemoveAt(box);
            return length;
        }
    }

    private static int Count(IReadOnlyList<Finding> findings, string name) => findings.FirstOrDefault(finding => finding.Name == name) is { } finding
        ? int.Parse(Figure().Match(finding.Message).Value, CultureInfo.InvariantCulture)
        : 0;

    private static IEnumerable<Run> Runs(IEnumerable<Block> blocks) => blocks.SelectMany<Block, Run>(block => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Table table => table.Rows.SelectMany(row => row).SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph.Runs),
        _ => [],
    });

    [GeneratedRegex(@"^(●|○|■|□|☑|[（(]?([A-Za-z.]{0,4}[\d.]+:?|[a-zA-Z]{1,5}|[一二三四五六七八九十]+|[①-⑳])[）).、．|]?)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Figure();
}

/// <summary>A fact about the folder that BULLETIN_CORPUS names; skipped where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (Folder is null)
            Skip = "BULLETIN_CORPUS names no folder.";
    }

    public static string? Folder => Environment.GetEnvironmentVariable("BULLETIN_CORPUS");
}
