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
        if (OutOfPlace(source, imported) is { } fault)
            yield return fault;
        var pictures = article.Body.OfType<Picture>().Count();
        var left = Count(findings, "import.pictures-external") + Count(findings, "import.pictures-unreadable") + Count(findings, "import.pictures-in-notes");
        if (source.Pictures != pictures + left)
            yield return $"{source.Pictures} pictures in the file, {pictures} imported, {left} named";
        var notes = Runs(article.Body).Count(run => run.Note is not null);
        if (source.Notes != notes + Count(findings, "import.notes-lost"))
            yield return $"{source.Notes} notes in the file, {notes} imported";
    }

    /// <summary>
    /// The first text that does not stand next in what was imported; only list numbers and text boxes may come between. Null when all do.
    /// A box may begin like the text after it: where both would stand, the box is tried when the text has led nowhere.
    /// </summary>
    private static string? OutOfPlace(SourceInk source, string imported)
    {
        var untried = new Stack<Reading>();
        untried.Push(new Reading(0, 0, source.BoxTexts));
        string? fault = null;
        while (untried.TryPop(out var start))
        {
            if (Follow(start, source.Texts, imported, untried) is not { } found)
                return null;
            fault ??= found;
        }
        return fault;
    }

    private static string? Follow(Reading reading, List<string> texts, string imported, Stack<Reading> untried)
    {
        while (true)
        {
            var box = reading.Boxes.FindIndex(text => Stands(text, reading.Position, imported));
            var past = box < 0 ? null : new Reading(reading.Next, reading.Position + reading.Boxes[box].Length, [.. reading.Boxes.Where((_, index) => index != box)]);
            if (reading.Next < texts.Count && Stands(texts[reading.Next], reading.Position, imported))
            {
                if (past is not null)
                    untried.Push(past);
                reading = reading with { Next = reading.Next + 1, Position = reading.Position + texts[reading.Next].Length };
            }
            else if (past is not null)
            {
                reading = past;
            }
            else if (ListNumber().Match(imported[reading.Position..]) is { Length: > 0 } number)
            {
                reading = reading with { Position = reading.Position + number.Length };
            }
            else
            {
                return reading.Next == texts.Count && reading.Position == imported.Length && reading.Boxes.Count == 0
                    ? null
                    : $"expected {(reading.Next < texts.Count ? texts[reading.Next] : "the end")}, found {imported[reading.Position..Math.Min(imported.Length, reading.Position + 20)]}; boxes left: {string.Concat(reading.Boxes)}";
            }
        }
    }

    private static bool Stands(string text, int position, string imported) =>
        position + text.Length <= imported.Length && text.Zip(imported.Skip(position)).All(pair => pair.First == pair.Second || pair.First == SourceInk.AnyCharacter);

    /// <summary>How far a reading of what was imported has come: the next text, the place, the boxes not met yet.</summary>
    private sealed record Reading(int Next, int Position, List<string> Boxes);

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
