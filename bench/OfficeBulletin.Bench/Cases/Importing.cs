using OfficeBulletin.Bench.Invented;
using OfficeBulletin.Bench.Measuring;
using OfficeBulletin.Bench.Report;
using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Importing;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Bench.Cases;

/// <summary>Units' Word files: each through the gate and read as content, then all assembled into one issue, on one thread.</summary>
internal static class Importing
{
    public static IEnumerable<ResultRow> Rows()
    {
        var template = TemplateFile.Open();
        foreach (var count in (int[])[20, 200])
        {
            var files = Enumerable.Range(1, count).Select(UnitFile.Of).ToList();
            var finished = Assemble(template, files).ToArray();
            var timings = Paired.Run(new ZipFloor(finished).Write, () => Assemble(template, files), () => files.ForEach(file => Gate(file)), () => Read(files));
            yield return ResultRow.Of(FormattableString.Invariant($"import {count} Word files and assemble them"), timings[0], "≤ 2.5", finished.Length);
            yield return ResultRow.Of("… of that, the gate", timings[1]);
            yield return ResultRow.Of("… of that, gate and reading", timings[2]);
        }
    }

    private static MemoryStream Assemble(WordTemplate template, IReadOnlyList<byte[]> files) => Assembling.Assemble(template, InventedIssue.Of(Read(files)));

    private static List<Item> Read(IReadOnlyList<byte[]> files) => [.. files.Select(file => Gate(file).Then(package => ArticleReader.Read(package, "article.docx")).Demand()).Select(Item)];

    private static Item Item(ImportedArticle article) => new(article.Title, article.Subtitle, article.Body, article.Units);

    private static Outcome<GatedPackage> Gate(byte[] file) => PackageGate.Open(file, PackageKind.Word, "article.docx");
}
