using System.Text.RegularExpressions;

namespace OfficeBulletin.Word.Importing;

/// <summary>
/// Names what looks like a heading and will not be printed as one: section headings without a number, which the page knows headings by (GB/T 9704-2012 7.3.3), and a
/// first line that reads like a title the file does not mark as such.
/// </summary>
internal static partial class PlainHeadings
{
    private const double LongestTitle = 60;

    public static void Name(List<Draft> flow, Heading heading, ImportFindings findings)
    {
        if (heading.Title.Count == 0 && flow is [DraftParagraph { InTextBox: false } first, _, ..] && ReadsLikeTitle(first))
            Add(ImportRules.FirstLine, first);
        foreach (var draft in flow)
        {
            if (draft is DraftParagraph { Look.IsHeading: true, Number: null } paragraph && !Number().IsMatch(paragraph.Text))
                Add(ImportRules.HeadingsWithoutNumber, paragraph);
        }

        void Add(ImportRule rule, DraftParagraph paragraph)
        {
            findings.Paragraph = paragraph.Ordinal;
            findings.Add(rule, paragraph.Text);
        }
    }

    private static bool ReadsLikeTitle(DraftParagraph paragraph)
    {
        var line = new PastedLine(paragraph, paragraph.Runs, isFirst: true, isWhole: true);
        return line is { HasNoPause: true, IsTerminated: false, StartsItem: false, Width: <= LongestTitle } && !paragraph.Look.IsHeading;
    }

    [GeneratedRegex(@"^\s*([一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+\s*[.．、]|第[一二三四五六七八九十\d]+[章节部])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
