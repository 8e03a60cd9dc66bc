using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Importing.Parts;

namespace OfficeBulletin.Word.Importing.Walk;

/// <summary>The footnotes and endnotes of a document. A part is opened when its first mark is met, a note read once however often it is referred to.</summary>
internal sealed class Notes(SourceDocument source)
{
    private readonly Dictionary<(string Type, string Id), Footnote?> known = [];
    private readonly Dictionary<string, Dictionary<string, Node>> parts = new(StringComparer.Ordinal);

    /// <summary>A footnote's paragraphs as text; null when the document has no such note.</summary>
    public Footnote? Footnote(string id) => Note(RelationshipTypes.Footnotes, id);

    /// <summary>An endnote's paragraphs as text; null when the document has no such note.</summary>
    public Footnote? Endnote(string id) => Note(RelationshipTypes.Endnotes, id);

    private Footnote? Note(string type, string id)
    {
        if (!known.TryGetValue((type, id), out var note))
            known[(type, id)] = note = Find(type, id) is { } node ? Read(type, node) : null;
        return note;
    }

    private Footnote Read(string type, Node note)
    {
        var story = new Story(source, source.Package.Target(source.Part, type)!, note, StoryKind.Note, this);
        return new Footnote([.. story.Read().SelectMany(Flattened.Lines)]);
    }

    private Node? Find(string type, string id)
    {
        if (!parts.TryGetValue(type, out var notes))
            parts[type] = notes = Index(source.ReadTarget(type));
        return notes.GetValueOrDefault(id);
    }

    /// <summary>A part's notes by id; not the separators, which are kept among them.</summary>
    private static Dictionary<string, Node> Index(Node? part)
    {
        var notes = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var note in part is null ? [] : part.Children)
        {
            if (note["w:id"] is { } id && note["w:type"] is null or "normal")
                notes.TryAdd(id, note);
        }
        return notes;
    }
}
