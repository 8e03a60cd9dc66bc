using OfficeBulletin.Gate;
using OfficeBulletin.Issues;
using OfficeBulletin.Word.Reading;

namespace OfficeBulletin.Word.Importing.Walk;

internal enum StoryKind
{
    Body,
    TextBox,
    Note,
}

/// <summary>One stretch of text with a life of its own: the body, a text box, a note. Fields open and close inside it.</summary>
internal sealed class Story(SourceDocument source, string part, Node root, StoryKind kind, Notes? notes)
{
    public SourceDocument Source => source;

    public ImportFindings Findings => source.Findings;

    public StoryKind Kind => kind;

    /// <summary>Paragraphs with text so far, tables left out.</summary>
    public int Ordinal { get; set; }

    public FieldStack Fields { get; } = new(root);

    /// <summary>Hyperlinks that are open.</summary>
    public int Links { get; set; }

    /// <summary>Whether the text is a hyperlink's: its underline is no emphasis.</summary>
    public bool InLink => Links > 0 || Fields.InLink;

    /// <summary>The notes its text may refer to; null in a note, which has none of its own.</summary>
    public Notes? Notes => notes;

    public Relationship? Relationship(string? id) => source.Document.Relationship(part, id);

    public static Story Body(SourceDocument source) => new(source, source.Part, source.Document.Body, StoryKind.Body, new Notes(source.Document, (note, part) => Note(source, note, part)));

    public List<Draft> Read() => new BlockWalk(this).Read(root);

    /// <summary>The blocks of a text box anchored in this story.</summary>
    public List<Draft> TextBox(Node content) => new Story(source, part, content, kind == StoryKind.Body ? StoryKind.TextBox : kind, notes).Read();

    private static Footnote Note(SourceDocument source, Node note, string part) =>
        new([.. new Story(source, part, note, StoryKind.Note, null).Read().SelectMany(Flattened.Lines)]);
}
