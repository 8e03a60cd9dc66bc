using System.Text;
using OfficeBulletin.Issues;
using OfficeBulletin.Issues.Reading;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>A paragraph while it is being read: runs, pictures and text boxes hung up in it, and the marks open over its text.</summary>
internal sealed class ParagraphDraft
{
    private readonly List<Run> runs = [];
    private readonly StringBuilder text = new();
    private readonly List<Picture> picturesBefore = [];
    private readonly List<Picture> picturesAfter = [];
    private readonly List<PrintedBlock> boxes = [];
    private readonly Dictionary<string, string> slots = new(StringComparer.Ordinal);
    private Emphasis emphasis;
    private double? size;
    private (string Alias, string Text)? plainControl;
    private bool? bold;

    public ParagraphStyle Style { get; set; } = new(PrintedRole.None, Centred: false, Bold: false, Size: null, Numbered: false);

    public bool? Centred { get; set; }

    public bool? Numbered { get; set; }

    public bool StartsPage { get; set; }

    /// <summary>True when a page break was the last thing read.</summary>
    public bool EndsPage { get; private set; }

    public string? ItemId { get; private set; }

    public string? NoticeId { get; private set; }

    public bool InContents { get; private set; }

    public string Text => string.Concat(runs.Select(run => run.Text)) + text;

    /// <summary>True when there is no text; pictures may hang in it all the same.</summary>
    public bool IsBlank => runs.TrueForAll(run => run.Note is null && string.IsNullOrWhiteSpace(run.Text)) && IsBlankTail;

    /// <param name="look">What the run says of its own letters; where it says nothing, the paragraph's style counts.</param>
    public void Add(string piece, RunLook look)
    {
        if (piece.Length == 0)
            return;
        plainControl = null;
        var own = look.Against(default);
        if (own != emphasis)
            EndRun();
        emphasis = own;
        text.Append(piece);
        if (string.IsNullOrWhiteSpace(piece))
            return;
        EndsPage = false;
        bold = (bold ?? true) && (look.Bold ?? Style.Bold);
        if (look.Size is { } halfPoints)
            size = Math.Max(size ?? 0, halfPoints / 2.0);
    }

    /// <summary>Remembers the plain text control that was just read.</summary>
    public void EndPlainControl(string alias, string content) => plainControl = (alias, content);

    /// <summary>True when a plain text control of that title ended right here and the next one says its text again.</summary>
    public bool Repeats(string alias, string content) =>
        plainControl is { } last && last.Alias == alias && last.Text.Length > 0 && content.EndsWith(last.Text, StringComparison.Ordinal);

    /// <summary>A page break: a line break in the text (trimmed away at its ends) and a new page for what follows.</summary>
    public void BreakPage()
    {
        StartsPage |= IsBlank;
        EndsPage = true;
        text.Append('\n');
    }

    public void Add(Footnote note)
    {
        if (text.Length == 0 && runs is [.., { Note: null } last])
        {
            runs[^1] = last with { Note = note };
            return;
        }
        runs.Add(new Run(text.ToString(), emphasis, note));
        text.Clear();
    }

    public void Add(Picture picture) => (IsBlank ? picturesBefore : picturesAfter).Add(picture);

    /// <summary>Takes the blocks of a text box that hangs in the paragraph.</summary>
    public void AddBox(IEnumerable<PrintedBlock> inside) => boxes.AddRange(inside.Select(block => block with { InBox = true }));

    /// <summary>Notes the marks open over what was just read; the first that say something count.</summary>
    /// <param name="piece">The text just read; empty for what is none.</param>
    public void Under(OpenMarks marks, bool inContents, string piece)
    {
        ItemId ??= marks.ItemId;
        NoticeId ??= marks.NoticeId;
        InContents |= inContents || marks.InContents;
        foreach (var slot in marks.Slots)
            slots[slot] = slots.GetValueOrDefault(slot) + piece;
    }

    private bool IsBlankTail
    {
        get
        {
            for (var index = 0; index < text.Length; index++)
            {
                if (!char.IsWhiteSpace(text[index]))
                    return false;
            }
            return true;
        }
    }

    /// <summary>The paragraph as blocks: pictures before its text, the text, pictures after it, text boxes. Nothing when it is blank.</summary>
    public IEnumerable<PrintedBlock> ToBlocks()
    {
        foreach (var picture in picturesBefore)
            yield return Marked(new PrintedBlock(picture));
        if (!IsBlank)
        {
            EndRun();
            var look = new PrintedLook(Centred ?? Style.Centred, bold ?? Style.Bold, size ?? Style.Size);
            yield return Marked(new PrintedBlock(new Paragraph([.. runs]), Style.Role)) with { Look = look, HasListNumber = Numbered ?? Style.Numbered };
        }
        foreach (var picture in picturesAfter)
            yield return Marked(new PrintedBlock(picture));
        foreach (var box in boxes)
            yield return box;
    }

    private PrintedBlock Marked(PrintedBlock block) => block with
    {
        ItemId = ItemId,
        NoticeId = NoticeId,
        InContents = InContents,
        Slots = slots.Count == 0 ? [] : [.. slots.Select(slot => new PrintedSlot(slot.Key, slot.Value.Trim()))],
        StartsPage = StartsPage,
    };

    private void EndRun()
    {
        if (text.Length == 0)
            return;
        runs.Add(new Run(text.ToString(), emphasis));
        text.Clear();
    }
}
