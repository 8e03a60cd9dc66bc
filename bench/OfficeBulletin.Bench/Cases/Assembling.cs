using OfficeBulletin.Bench.Invented;
using OfficeBulletin.Bench.Measuring;
using OfficeBulletin.Bench.Report;
using OfficeBulletin.Issues;
using OfficeBulletin.Word;
using OfficeBulletin.Word.Template;

namespace OfficeBulletin.Bench.Cases;

/// <summary>组刊: issues of 20, 200 and 2,000 articles from the model to the bytes of the Word document.</summary>
internal static class Assembling
{
    public static IEnumerable<ResultRow> Rows()
    {
        var template = TemplateFile.Open();
        foreach (var articles in (int[])[20, 200, 2000])
        {
            var issue = InventedIssue.Of(articles);
            var finished = Assemble(template, issue).ToArray();
            var timings = Paired.Run(new ZipFloor(finished).Write, () => Assemble(template, issue), () => Assemble(TemplateFile.Open(), issue));
            yield return ResultRow.Of(FormattableString.Invariant($"assemble {articles:#,0} articles"), timings[0], articles == 20 ? null : "≤ 2", finished.Length);
            yield return ResultRow.Of("… with the template opened each time", timings[1]);
        }
        var (small, large) = (InventedIssue.Of(200), InventedIssue.Of(2000));
        var growth = Paired.Run(() => Assemble(template, small), () => Assemble(template, large))[0];
        yield return new ResultRow("… time of 2,000 articles to that of 200, in turn", growth.FloorMilliseconds, growth.Milliseconds, growth.Ratio, "linear (10)");
    }

    public static MemoryStream Assemble(WordTemplate template, Issue issue)
    {
        var file = new MemoryStream();
        IssueAssembler.Assemble(template, issue, file);
        return file;
    }
}
