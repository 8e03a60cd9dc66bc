using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>One stretch of text with a life of its own (the body, a text box, a note), and what its readers share: fields open and close inside it.</summary>
/// <param name="Part">Name of the part being read; relationships are its own.</param>
/// <param name="Root">The element that holds the stretch.</param>
/// <param name="Notes">The notes its text may refer to; null in a note, which has none of its own.</param>
/// <param name="Marks">The content controls and bookmarks open around it.</param>
internal sealed record ReadingContext(WordDocument Document, string Part, Node Root, Notes? Notes, OpenMarks Marks, ReadingLog Log)
{
    public FieldStack Fields { get; } = new(Root);

    public PrintedStyles Styles { get; init; } = new(Document.Styles);

    /// <summary>The stretch inside a text box that hangs in this one.</summary>
    public ReadingContext Box(Node content) => new(Document, Part, content, Notes, Marks, Log) { Styles = Styles };
}
