using OfficeBulletin.Issues;
using OfficeBulletin.Text;
using OfficeBulletin.Word.Page;

namespace OfficeBulletin.Word.Importing;

/// <summary>The last step from drafts to blocks: indents and blanks at both ends go, list numbers become text.</summary>
internal static class Finishing
{
    public static IReadOnlyList<Block> Blocks(IReadOnlyList<Draft> flow) => [.. flow.Select<Draft, Block>(draft => draft switch
    {
        DraftParagraph paragraph => Paragraph(paragraph),
        DraftTable table => table.Table,
        DraftPicture picture => picture.Picture,
        _ => throw new InvalidOperationException($"No block comes of {draft.GetType().Name}."),
    })];

    public static Paragraph Paragraph(DraftParagraph draft)
    {
        var runs = RunText.Trim(draft.Runs);
        var paragraph = new Paragraph(draft.Number is { } number ? RunText.Merge([new Run(Numbered(number, string.Concat(runs.Select(run => run.Text)))), .. runs]) : RunText.Merge(runs));
        return draft.Face.Bold && HeadingLevel.StyleOf(paragraph) != StyleNames.Body ? WithoutBold(paragraph) : paragraph;
    }

    /// <summary>The levels of headings are told apart by their faces, none of them bold (GB/T 9704-2012 7.3.3).</summary>
    private static Paragraph WithoutBold(Paragraph heading) => new(RunText.Merge(heading.Runs.Select(run => run with { Emphasis = run.Emphasis & ~Emphasis.Bold })));

    /// <summary>
    /// A number as the trade sets it: straight before the text, brackets full-width in Chinese. A blank stands only between figures or letters that would run together.
    /// </summary>
    private static string Numbered(string number, string text)
    {
        if (text.Any(ChineseText.IsChinese) || !text.Any(char.IsLetter))
            number = number.Replace('(', '（').Replace(')', '）');
        return text.Length > 0 && char.IsAsciiLetterOrDigit(number[^1]) && char.IsAsciiLetterOrDigit(text[0]) ? number + " " : number;
    }
}
