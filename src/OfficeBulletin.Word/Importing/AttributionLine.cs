using System.Text.RegularExpressions;
using OfficeBulletin.Issues;
using OfficeBulletin.Text;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing;

/// <summary>
/// Takes the attribution (供稿) out of a file, empty when it credits nobody: the last line or the end of the last paragraph, else the line under the title.
/// Where it stood does not come over: the bulletin prints it on a line of its own unless the editor says otherwise.
/// </summary>
internal static partial class AttributionLine
{
    private const int LongestLine = 80;

    /// <summary>Closing lines (撰稿, 审核 …), captions and pictures may stand behind it.</summary>
    private const int ParagraphsLookedAt = 6;

    public static IReadOnlyList<string> Take(List<Draft> flow, ImportFindings findings)
    {
        var looked = 0;
        for (var i = flow.Count - 1; i >= 0 && looked < ParagraphsLookedAt; i--)
        {
            if (flow[i] is not DraftParagraph paragraph)
                continue;
            looked++;
            if (OwnLine(paragraph, findings) is { } units)
                return Remove(flow, i, units, findings);
            if (Attribution.ParseEnd(paragraph.Text) is var (text, inline) && text.Trim().Length > 0)
            {
                flow[i] = paragraph.With(RunText.Cut(paragraph.Runs, 0, text.Length));
                return inline;
            }
            if (!ClosingLines.IsOne(paragraph))
                break;
        }
        return flow is [DraftParagraph first, ..] && Attribution.Parse(first.Text) is { } under ? Remove(flow, 0, under, findings) : [];
    }

    private static IReadOnlyList<string> Remove(List<Draft> flow, int index, IReadOnlyList<string> units, ImportFindings findings)
    {
        PlainLine.NameNotes(((DraftParagraph)flow[index]).Runs, findings);
        flow.RemoveAt(index);
        return units;
    }

    private static IReadOnlyList<string>? OwnLine(DraftParagraph paragraph, ImportFindings findings)
    {
        var text = paragraph.Text.Trim();
        if (Attribution.Parse(text) is { } units)
            return units;
        if (text.Length > LongestLine)
            return null;
        var isRight = paragraph.Look.Alignment == Alignment.Right || LineWidth.OfLeadingBlanks(paragraph.Text) >= 8;
        if (Labelled().Match(text) is not { Success: true } match && (!isRight || (match = Bare().Match(text)) is not { Success: true }))
            return null;
        findings.Paragraph = paragraph.Ordinal;
        findings.Add(ImportRules.AttributionForm, text);
        return match.Groups["units"].Value.Split(['、', '，', ',', '；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"^[（(]?\s*(供\s?稿(单位)?|报送单位)\s*[:：]\s*(?<units>[^（()）：:。]{2,60}?)\s*[)）]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?<units>[^（()）：:。]{2,60}?)\s*供\s?稿$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bare();
}
