using OfficeBulletin.Gate;

namespace OfficeBulletin.Word.Reading;

/// <summary>A Word file opened for reading: its body and the sheets that explain it. Parts that are missing mean "nothing of the kind".</summary>
internal sealed class WordDocument
{
    private readonly MarkupReader markup;
    private readonly Dictionary<string, Dictionary<string, Relationship>> relationships = new(StringComparer.Ordinal);

    private WordDocument(GatedPackage package, MarkupReader reader, Node body)
    {
        Package = package;
        Part = package.MainPart;
        Body = body;
        markup = reader;
        Styles = new StyleSheet(reader.ReadStyles(package.Target(Part, RelationshipTypes.Styles)));
        Numbers = new NumberCounters(new NumberingSheet(ReadTarget(RelationshipTypes.Numbering), Styles));
    }

    public GatedPackage Package { get; }

    /// <summary>The main part's name.</summary>
    public string Part { get; }

    /// <summary>w:body.</summary>
    public Node Body { get; }

    public StyleSheet Styles { get; }

    public NumberCounters Numbers { get; }

    /// <summary>Opens the main part; null when it holds no Word body.</summary>
    public static WordDocument? Open(GatedPackage package)
    {
        var reader = new MarkupReader(package);
        return reader.Read(package.MainPart) is { Name: "w:document" } root && root.Child("w:body") is { } body ? new WordDocument(package, reader, body) : null;
    }

    /// <summary>The root of the part that the main part refers to by that relationship type; null when there is none.</summary>
    public Node? ReadTarget(string type) => markup.Read(Package.Target(Part, type));

    /// <summary>The root of a part; null when the package has no such part.</summary>
    public Node? Read(string part) => markup.Read(part);

    /// <summary>A relationship of a part by id; null when it is missing.</summary>
    public Relationship? Relationship(string part, string? id)
    {
        if (id is null)
            return null;
        if (!relationships.TryGetValue(part, out var byId))
        {
            relationships[part] = byId = new Dictionary<string, Relationship>(StringComparer.Ordinal);
            foreach (var relationship in Package.Relationships(part))
                byId.TryAdd(relationship.Id, relationship);
        }
        return byId.GetValueOrDefault(id);
    }
}
