namespace OfficeBulletin.Issues.Reading;

/// <summary>
/// One block of a printed issue in reading order, with whatever its source knows about it: a Word document tells styles, content controls and looks,
/// a plain text nothing but its lines. Blank paragraphs are not blocks.
/// </summary>
/// <param name="Content">Paragraph (lines broken by "\n"), table or picture.</param>
/// <param name="Role">What the source's style says the block is; <see cref="PrintedRole.None"/> when it says nothing.</param>
public sealed record PrintedBlock(Block Content, PrintedRole Role = PrintedRole.None)
{
    /// <summary>Id of the item whose content control or bookmark holds the block; null outside of any.</summary>
    public string? ItemId { get; init; }

    /// <summary>Id of the notice whose content control or bookmark holds the block; null outside of any.</summary>
    public string? NoticeId { get; init; }

    /// <summary>Masthead and imprint slots in the block.</summary>
    public IReadOnlyList<PrintedSlot> Slots { get; init; } = [];

    /// <summary>True inside the contents field or its content control.</summary>
    public bool InContents { get; init; }

    /// <summary>True when a page break stands directly before the block.</summary>
    public bool StartsPage { get; init; }

    /// <summary>True for text out of a text box, which stands beside the running text.</summary>
    public bool InBox { get; init; }

    /// <summary>True when an automatic number or bullet stands before the text and is not part of it.</summary>
    public bool HasListNumber { get; init; }

    /// <summary>True for a table whose first row is set as text, not as a header: it has none.</summary>
    public bool HasNoHeader { get; init; }

    /// <summary>How a paragraph looks; null when the source has no looks.</summary>
    public PrintedLook? Look { get; init; }

    /// <summary>A paragraph's text without blanks at its ends; empty for tables and pictures.</summary>
    public string Text => Content is Paragraph paragraph ? paragraph.Text.Trim() : "";

    /// <summary>True when one of the block's slots is that one, or begins with it where it ends in a dot ("imprint.").</summary>
    public bool Holds(string slot) => Slots.Any(held => slot.EndsWith('.') ? held.Name.StartsWith(slot, StringComparison.Ordinal) : held.Name == slot);

    /// <summary>What stands in a slot of the block; null when the slot is not there or empty.</summary>
    public string? TextIn(string slot) => Slots.FirstOrDefault(held => held.Name == slot)?.Text is { Length: > 0 } text ? text : null;
}

/// <summary>A slot and the text in it. <see cref="Name"/> is the control's tag without "ob:" ("imprint.report").</summary>
public sealed record PrintedSlot(string Name, string Text);

/// <summary>How a paragraph looks. <see cref="Size"/> is that of its largest letters in points, null when unknown; <see cref="Bold"/> means all of it.</summary>
public sealed record PrintedLook(bool Centred, bool Bold, double? Size);

/// <summary>What a style says a block is, one for each style of the template that carries structure.</summary>
public enum PrintedRole
{
    None,

    /// <summary>刊名</summary>
    MastheadTitle,

    /// <summary>期号</summary>
    IssueNumber,

    /// <summary>编印行</summary>
    PublisherLine,

    /// <summary>toc 1, 目录栏目</summary>
    ContentsColumn,

    /// <summary>toc 2, 目录条目</summary>
    ContentsEntry,

    /// <summary>heading 1, 栏目</summary>
    ColumnHeading,

    /// <summary>heading 2, 文章标题</summary>
    ItemTitle,

    /// <summary>副标题</summary>
    Subtitle,

    /// <summary>正文 and 层次一 to 层次三</summary>
    Body,

    /// <summary>供稿</summary>
    Attribution,

    /// <summary>表题</summary>
    TableCaption,

    /// <summary>表文</summary>
    TableText,

    /// <summary>图注</summary>
    PictureCaption,

    /// <summary>版记</summary>
    Imprint,
}
