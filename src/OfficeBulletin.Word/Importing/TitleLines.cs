using System.Text.RegularExpressions;
using OfficeBulletin.Text;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing;

/// <summary>Title and subtitle lines found on top of a file; empty lists when it has none.</summary>
internal sealed record Heading(IReadOnlyList<string> Title, IReadOnlyList<string> Subtitle)
{
    public static Heading None { get; } = new([], []);
}

/// <summary>
/// Recognises the title on top of a file: by its style's name, else as centred lines that stand out against the body. Lines of a letter or a letterhead before it
/// (附件1, 第3期) stay in the body and are named.
/// </summary>
internal static partial class TitleLines
{
    private const int MostLines = 3;
    private const int LongestLine = 60;
    private const int MostLinesBefore = 6;

    /// <summary>Takes title and subtitle out of the flow.</summary>
    public static Heading Take(List<Draft> flow, ImportFindings findings)
    {
        var body = BodyFace.Of(flow);
        var first = Start(flow, body);
        if (first < 0)
            return Heading.None;
        var end = first + 1;
        var lines = Lines(flow[first]);
        while (end < flow.Count && Continues(flow, first, end, body) && lines + Lines(flow[end]) <= MostLines)
            lines += Lines(flow[end++]);
        var goesOn = end < flow.Count && Continues(flow, first, end, body);
        if (lines > MostLines || goesOn || !HasBodyLeft(flow, first, end) || IsOneOfMany(flow, first, end))
            return Heading.None;
        while (end < flow.Count && flow[end] is DraftParagraph { InTextBox: false } next && IsSubtitle(next))
            end++;
        NameLinesBefore(flow, first, findings);
        return Cut(flow, first, end, findings);
    }

    private static Heading Cut(List<Draft> flow, int first, int end, ImportFindings findings)
    {
        var (title, subtitle) = (new List<string>(), new List<string>());
        for (var i = first; i < end; i++)
        {
            var paragraph = (DraftParagraph)flow[i];
            var isSubtitle = subtitle.Count > 0 || IsSubtitleStyle(paragraph);
            foreach (var line in PlainLine.Of(paragraph, findings))
            {
                isSubtitle = isSubtitle || IsDashed(line);
                (isSubtitle ? subtitle : title).Add(line);
            }
        }
        flow.RemoveRange(first, end - first);
        return new Heading(title, subtitle);
    }

    /// <summary>Where the title begins; -1 when the file does not begin with one.</summary>
    private static int Start(List<Draft> flow, BodyFace body)
    {
        var before = 0;
        for (var i = 0; i < flow.Count && before <= MostLinesBefore; i++)
        {
            if (flow[i] is DraftPicture)
                continue;
            if (flow[i] is not DraftParagraph { InTextBox: false } paragraph)
                return -1;
            if (IsSubtitle(paragraph))
                return -1;
            if (IsTitleStyle(paragraph) && MayBeTitle(paragraph) || IsTitleLook(paragraph, body, alone: before == 0))
                return i;
            if (!IsLetterhead(paragraph))
                return -1;
            before++;
        }
        return -1;
    }

    private static bool Continues(List<Draft> flow, int first, int next, BodyFace body)
    {
        var title = (DraftParagraph)flow[first];
        if (flow[next] is not DraftParagraph { InTextBox: false } paragraph || IsSubtitle(paragraph))
            return false;
        if (IsTitleStyle(title))
            return paragraph.Look.Style == title.Look.Style && MayBeTitle(paragraph);
        return paragraph.Face == title.Face && !IsTitleStyle(paragraph) && IsTitleLook(paragraph, body, alone: false);
    }

    /// <summary>A file that is nothing but lines of that look is a brief, or has its body in a style of titles.</summary>
    private static bool HasBodyLeft(List<Draft> flow, int first, int end) =>
        IsTitleStyle((DraftParagraph)flow[first]) || flow.Skip(end).Any(draft => draft is not DraftPicture);

    /// <summary>Headings of that style without numbers further down: the first is a section like them.</summary>
    private static bool IsOneOfMany(List<Draft> flow, int first, int end) =>
        flow[first] is DraftParagraph { Look.Style: not ("title" or "标题") } title && IsTitleStyle(title)
        && flow.Skip(end).OfType<DraftParagraph>().Any(other => other.Look.Style == title.Look.Style && IsTitleStyle(other) && MayBeTitle(other));

    private static int Lines(Draft draft) =>
        draft is DraftParagraph paragraph ? paragraph.Text.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line) && !IsDashed(line)) : 0;

    private static bool IsTitleStyle(DraftParagraph paragraph) =>
        paragraph.Look.Style is "title" or "标题" or "题目" or "大标题" or "主标题" or "正标题" or "文章标题" or "公文标题" or "文件标题" or "heading 1" or "标题 1" or "标题1"
        || paragraph.Look.Outline == 0;

    private static bool IsSubtitleStyle(DraftParagraph paragraph) => paragraph.Look.Style is "subtitle" or "副标题" or "副题";

    private static bool IsSubtitle(DraftParagraph paragraph) => (IsSubtitleStyle(paragraph) || IsDashed(paragraph.Text)) && paragraph.Text.Length <= LongestLine;

    private static bool IsDashed(string line) => line.AsSpan().TrimStart() is ['—' or '―' or '─', '—' or '―' or '─', ..] or ['-', '-', ..];

    private static bool IsTitleLook(DraftParagraph paragraph, BodyFace body, bool alone) =>
        IsCentred(paragraph) && MayBeTitle(paragraph) && !IsLetterhead(paragraph) && (alone && !body.IsCentred || body.IsOutdoneBy(paragraph.Face));

    /// <summary>Centred by its alignment, or by blanks far beyond an indent of two characters.</summary>
    private static bool IsCentred(DraftParagraph paragraph) => paragraph.Look.Alignment == Alignment.Centre || LineWidth.OfLeadingBlanks(paragraph.Text) >= 4;

    private static bool MayBeTitle(DraftParagraph paragraph)
    {
        var text = paragraph.Text.AsSpan().Trim();
        return text is [.., not ('。' or '；' or '，' or '、' or '：' or ';' or ',' or ':')]
            && text.Length <= LongestLine * MostLines && !NoTitle().IsMatch(text)
            && (paragraph.Number is null || paragraph.Look.Style is "title" or "标题");
    }

    private static bool IsLetterhead(DraftParagraph paragraph) => paragraph.Text.Length <= LongestLine
        && (Letterhead().IsMatch(paragraph.Text.AsSpan().Trim()) || paragraph is { Face.Red: true, Look.Alignment: Alignment.Centre });

    private static void NameLinesBefore(List<Draft> flow, int first, ImportFindings findings)
    {
        foreach (var paragraph in flow.Take(first).OfType<DraftParagraph>())
        {
            findings.Paragraph = paragraph.Ordinal;
            findings.Add(ImportRules.LinesBeforeTitle, paragraph.Text);
        }
    }

    /// <summary>Numbered headings, dates, lines in brackets.</summary>
    [GeneratedRegex(@"^([一二三四五六七八九十]+、|[（(].*[)）]$|\d{4}年\d{1,2}月(\d{1,2}日)?$|\d+[.．、])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoTitle();

    [GeneratedRegex(
        @"^(附件?\s*\d*\s*[:：]?$|附件?\s*[一二三四五六七八九十\d]+|.*〔\d{4}〕\s*\d+\s*号$|[（(]?\s*(总?第)\s*[\d一二三四五六七八九十百]+\s*期\s*[)）]?|签发(人)?\s*[:：]|编号|密级|内部资料|【.*】$|\d{4}\s*年\s*\d{1,2}\s*月(\s*\d{1,2}\s*日)?$|(主送|抄送|报送单位|供稿单位)\s*[:：])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Letterhead();
}
