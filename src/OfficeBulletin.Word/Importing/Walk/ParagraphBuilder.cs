using System.Text;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Importing.Parts;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>
/// Gathers the text of a paragraph and what hangs on it. A picture that stands on its own line cuts the paragraph in two, any other follows it; text boxes follow.
/// </summary>
internal sealed class ParagraphBuilder(ParagraphLook look, RunLook style)
{
    private readonly List<Draft?> inOrder = [];
    private readonly List<List<Run>> stretches = [];
    private readonly List<Draft> following = [];
    private readonly StringBuilder text = new();
    private List<Run> runs = [];
    private Emphasis emphasis;
    private RunLook? firstLetters;
    private bool allBold = true;
    private bool hasText;

    /// <summary>The look its own style gives to its text.</summary>
    public RunLook Style => style;

    public ParagraphLook Look => look;

    /// <summary>Whether there is any text or note in it yet.</summary>
    public bool HasText => hasText;

    public void Append(string added, RunLook run) => Append(added, run.Against(style), run);

    public void Append(string added, Emphasis emphasised, RunLook run)
    {
        if (added.Length == 0)
            return;
        var blank = string.IsNullOrWhiteSpace(added);
        if (!blank)
        {
            hasText = true;
            firstLetters ??= run;
            allBold &= run.Bold == true;
        }
        // A blank between bold words is bold or not by accident.
        if (emphasised != emphasis && !(blank && text.Length > 0 && ((emphasised | emphasis) & ~(Emphasis.Bold | Emphasis.Italic)) == Emphasis.None))
            CloseRun(null);
        if (text.Length == 0)
            emphasis = emphasised;
        text.Append(added);
    }

    /// <summary>Puts a note's mark after the text so far.</summary>
    public void Append(Footnote note)
    {
        hasText = true;
        CloseRun(note);
    }

    /// <summary>Ends a stretch: what follows begins a paragraph (a page or column break).</summary>
    public void Break()
    {
        CloseRun(null);
        if (runs.Count == 0)
            return;
        stretches.Add(runs);
        inOrder.Add(null);
        runs = [];
    }

    /// <param name="inline">False for a picture that floats beside the text.</param>
    public void Append(DraftPicture picture, bool inline)
    {
        if (inline && AtLineStart())
        {
            Break();
            inOrder.Add(picture);
        }
        else
        {
            following.Add(picture);
        }
    }

    /// <summary>Blocks to stand after the paragraph.</summary>
    public void Follow(IEnumerable<Draft> blocks) => following.AddRange(blocks);

    /// <summary>The paragraph or paragraphs and pictures, in order; empty ones are left out.</summary>
    /// <param name="number">The list number of the first paragraph; null when there is none.</param>
    public void Finish(List<Draft> into, string? number, Story story)
    {
        Break();
        var face = new Typeface(firstLetters?.Size, hasText && allBold, IsBlack(firstLetters), IsRed(firstLetters?.Colour));
        var next = 0;
        foreach (var block in inOrder)
        {
            if (block is not null)
            {
                into.Add(block);
                continue;
            }
            var stretch = stretches[next++];
            if (stretch.TrueForAll(run => run.Note is null && string.IsNullOrWhiteSpace(run.Text)))
                continue;
            into.Add(new DraftParagraph(look, stretch) { Face = face, Number = number, InTextBox = story.Kind == StoryKind.TextBox, Ordinal = story.Findings.Paragraph });
            number = null;
        }
        into.AddRange(following);
    }

    private bool AtLineStart()
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == '\n')
                return true;
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }
        return runs.Count == 0 || (runs[^1] is { Note: null } last && last.Text.AsSpan().TrimEnd(" \t　") is [.., '\n']);
    }

    private void CloseRun(Footnote? note)
    {
        if (text.Length > 0 || note is not null)
            runs.Add(new Run(text.ToString(), text.Length > 0 ? emphasis : Emphasis.None, note));
        text.Clear();
    }

    private static bool IsBlack(RunLook? run) => run?.EastAsianFont is { } font
        && (font.Contains('黑') || font.Contains("标宋", StringComparison.Ordinal) || font.Contains("中宋", StringComparison.Ordinal)
            || font.Contains("SimHei", StringComparison.OrdinalIgnoreCase) || font.Contains("XiaoBiaoSong", StringComparison.OrdinalIgnoreCase));

    private static bool IsRed(string? colour) => colour is { Length: 6 } && colour[0] is >= 'B' and <= 'f' && colour.AsSpan(2).IndexOfAnyExcept('0') < 0;
}
