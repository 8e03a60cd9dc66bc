using OfficeBulletin.Issues;
using OfficeBulletin.Text;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing;

/// <summary>
/// Joins lines that were broken in the middle of sentences, as text pasted from a PDF is: lines of about equal width that end without a full stop and go on in
/// a line that begins nothing. Titles, lists, verses and tables stay as they are. Line breaks that stand for paragraphs (indent or empty line after them) become paragraphs.
/// </summary>
internal static class Unwrapping
{
    private const int QuoteAround = 6;

    public static void Join(List<Draft> flow, ImportFindings findings)
    {
        var stretches = Stretches(flow);
        var evidence = new WrapEvidence(stretches.SelectMany(stretch => stretch.Lines));
        flow.Clear();
        foreach (var (block, lines) in stretches)
        {
            if (block is not null)
                flow.Add(block);
            else
                Rebuild(lines, evidence, flow, findings);
        }
    }

    /// <summary>Neighbouring paragraphs of running text as lines; every other block by itself, with no lines.</summary>
    private static List<(Draft? Block, List<PastedLine> Lines)> Stretches(List<Draft> flow)
    {
        var stretches = new List<(Draft? Block, List<PastedLine> Lines)>();
        foreach (var draft in flow)
        {
            if (draft is not DraftParagraph paragraph || paragraph.Look.IsHeading || paragraph.Look.Alignment is Alignment.Centre or Alignment.Right)
            {
                stretches.Add((draft, []));
                continue;
            }
            if (stretches is not [.., { Block: null }])
                stretches.Add((null, []));
            var lines = RunText.Lines(paragraph.Runs);
            for (var i = 0; i < lines.Count; i++)
                stretches[^1].Lines.Add(new PastedLine(paragraph, lines[i], isFirst: i == 0, isWhole: lines.Count == 1));
        }
        return stretches;
    }

    private static void Rebuild(List<PastedLine> lines, WrapEvidence evidence, List<Draft> flow, ImportFindings findings)
    {
        for (var i = 0; i < lines.Count;)
        {
            var first = i;
            var runs = new List<Run>();
            do
            {
                if (i > first)
                    runs.Add(new Run("\n"));
                runs.AddRange(lines[i].Runs);
                for (var last = evidence.GroupEnd(lines, i); i < last; i++)
                    GoOn(lines[i], lines[i + 1], runs, findings);
                i++;
            }
            while (i < lines.Count && !BeginsParagraph(lines, i));
            if (lines[first].IsBlank)
                continue;
            var owner = lines[first].Owner;
            // Only the first of several paragraphs that were one carries its number.
            var isFirst = flow is not [.., DraftParagraph before] || !before.IsPartOf(owner);
            flow.Add(lines[first].IsWhole && i == first + 1 ? owner : owner.With(RunText.Merge(runs), isFirst));
        }
    }

    private static bool BeginsParagraph(List<PastedLine> lines, int i) =>
        lines[i].IsFirst || lines[i].IsBlank || lines[i - 1].IsBlank || (lines[i].Indent >= 2 && lines[i - 1].IsTerminated);

    /// <summary>Chinese goes on without a blank, a Latin word behind another with one; a hyphen at the break stays.</summary>
    private static void GoOn(PastedLine line, PastedLine next, List<Run> runs, ImportFindings findings)
    {
        var (before, after) = (line.Text[^1], next.Text[0]);
        var isFigure = char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && !line.IsLatin;
        if (IsOfWords(before) && IsOfWords(after) && before is not ('-' or '(' or '"' or '/') && !isFigure)
            runs.Add(new Run(" "));
        runs.AddRange(next.Runs);
        findings.Paragraph = line.Owner.Ordinal;
        findings.Add(ImportRules.Unwrapped, line.Text[^Math.Min(QuoteAround, line.Text.Length)..] + next.Text[..Math.Min(QuoteAround, next.Text.Length)]);
    }

    /// <summary>Whether a character belongs to a script that sets blanks between words.</summary>
    private static bool IsOfWords(char character) => char.IsAscii(character) || (char.IsLetterOrDigit(character) && !ChineseText.IsChinese(character));
}
