using OfficeBulletin.Gate;

namespace OfficeBulletin.Word.ReadBack;

/// <summary>What the readers of one part share: where they are in the text, and what the text refers to.</summary>
/// <param name="Part">Name of the part being read; relationships are its own.</param>
internal sealed record ReadingContext(GatedPackage Package, string Part, PrintedStyles Styles, NoteTexts Notes, ReadingLog Log)
{
    public OpenMarks Marks { get; } = new();

    public FieldStack Fields { get; } = new();
}
