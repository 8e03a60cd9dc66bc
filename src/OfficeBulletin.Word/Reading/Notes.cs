using OfficeBulletin.Gate;
using OfficeBulletin.Issues;

namespace OfficeBulletin.Word.Reading;

/// <summary>The footnotes and endnotes of a document. A part is opened when its first mark is met, a note read once however often it is referred to.</summary>
/// <param name="read">Reads a note (w:footnote, w:endnote) of the part of that name.</param>
internal sealed class Notes(WordDocument document, Func<Node, string, Footnote> read)
{
    private readonly Dictionary<(bool IsEndnote, string Id), Footnote?> known = [];
    private readonly Dictionary<string, Dictionary<string, Node>> parts = new(StringComparer.Ordinal);

    /// <summary>The note that a w:footnoteReference or w:endnoteReference stands for; null when the document has none of that id.</summary>
    public Footnote? Of(Node reference)
    {
        var (isEndnote, id) = (IsEndnote(reference), reference["w:id"] ?? "");
        if (!known.TryGetValue((isEndnote, id), out var note))
            known[(isEndnote, id)] = note = Read(isEndnote ? RelationshipTypes.Endnotes : RelationshipTypes.Footnotes, id);
        return note;
    }

    public static bool IsEndnote(Node reference) => reference.Name == "w:endnoteReference";

    private Footnote? Read(string type, string id)
    {
        if (!parts.TryGetValue(type, out var notes))
            parts[type] = notes = Index(document.ReadTarget(type));
        return notes.TryGetValue(id, out var note) ? read(note, document.Package.Target(document.Part, type)!) : null;
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
