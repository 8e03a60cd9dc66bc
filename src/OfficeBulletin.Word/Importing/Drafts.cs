using OfficeBulletin.Issues;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing;

/// <summary>A block as the file holds it, before title, captions, attribution and pasted lines are sorted out.</summary>
internal abstract class Draft;

/// <summary>A paragraph with what its look tells about its part in the article.</summary>
internal sealed class DraftParagraph(ParagraphLook look, IReadOnlyList<Run> runs) : Draft
{
    private DraftParagraph? origin;

    public ParagraphLook Look => look;

    /// <summary>Runs as they stand, blanks at both ends included.</summary>
    public IReadOnlyList<Run> Runs { get; set; } = runs;

    /// <summary>Size, bold, font and colour of the paragraph's text as a whole.</summary>
    public required Typeface Face { get; init; }

    /// <summary>The list number put before the text; null when there is none.</summary>
    public string? Number { get; init; }

    public bool InTextBox { get; init; }

    /// <summary>The paragraph's place in the file, as findings count.</summary>
    public int? Ordinal { get; init; }

    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>The same paragraph with other text; without its number when that stands before another part of it.</summary>
    public DraftParagraph With(IReadOnlyList<Run> other, bool isFirst = true) =>
        new(look, other) { Face = Face, Number = isFirst ? Number : null, InTextBox = InTextBox, Ordinal = Ordinal, origin = origin ?? this };

    /// <summary>Whether this is that paragraph, or was made of its text.</summary>
    public bool IsPartOf(DraftParagraph whole) => this == whole || origin == whole;
}

/// <summary>The typeface most of a paragraph is set in.</summary>
/// <param name="Size">Half-points; null when the file does not say.</param>
/// <param name="Bold">Every letter is bold.</param>
/// <param name="Black">A display face: 黑体, 小标宋 and the like.</param>
/// <param name="Red">The red of letterheads.</param>
internal readonly record struct Typeface(int? Size, bool Bold, bool Black, bool Red);

internal sealed class DraftTable(Table table) : Draft
{
    public Table Table => table;
}

internal sealed class DraftPicture(Picture picture) : Draft
{
    public Picture Picture { get; set; } = picture;
}
