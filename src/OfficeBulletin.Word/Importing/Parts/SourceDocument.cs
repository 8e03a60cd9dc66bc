using OfficeBulletin.Gate;

namespace OfficeBulletin.Word.Importing.Parts;

/// <summary>A unit's Word file opened for reading: its body and the sheets that explain it. Parts that are missing mean "nothing of the kind".</summary>
internal sealed class SourceDocument
{
    private readonly MarkupReader markup;
    private readonly Dictionary<string, Dictionary<string, Relationship>> relationships = new(StringComparer.Ordinal);

    private SourceDocument(GatedPackage package, Node body, MarkupReader reader, ImportFindings findings)
    {
        Package = package;
        Part = package.MainPart;
        Body = body;
        Findings = findings;
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

    public ImportFindings Findings { get; }

    /// <summary>Relationship ids of headers and footers that the sections use.</summary>
    public HashSet<string> Margins { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts of tracked moves at the place they left, and at the place they went to.</summary>
    public List<string> MovedAway { get; } = [];

    public HashSet<string> MovedHere { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens the main part; null when it holds no Word body.</summary>
    public static SourceDocument? Open(GatedPackage package, ImportFindings findings)
    {
        var reader = new MarkupReader(package);
        return reader.Read(package.MainPart) is { Name: "w:document" } root && root.Child("w:body") is { } body
            ? new SourceDocument(package, body, reader, findings)
            : null;
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
