using OfficeBulletin.Issues;
using OfficeBulletin.Word.Importing.Parts;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>The footnotes or endnotes of a document, read when their marks are met.</summary>
internal sealed class NoteReader
{
    private readonly SourceDocument source;
    private readonly string part;
    private readonly Dictionary<string, Node> notes = new(StringComparer.Ordinal);

    /// <param name="type">Relationship type of the notes' part; a document without one has no notes.</param>
    public NoteReader(SourceDocument source, string type)
    {
        this.source = source;
        part = source.Package.Target(source.Part, type) ?? "";
        if (source.ReadTarget(type) is not { } root)
            return;
        foreach (var note in root.Children)
        {
            if (note["w:id"] is { } id && note["w:type"] is null or "normal")
                notes.TryAdd(id, note);
        }
    }

    /// <summary>A note's paragraphs as text; null when the document has no such note.</summary>
    public Footnote? Read(string id) =>
        notes.TryGetValue(id, out var note) ? new Footnote([.. new Story(source, part, note, StoryKind.Note).Read().SelectMany(Flattened.Lines)]) : null;
}
