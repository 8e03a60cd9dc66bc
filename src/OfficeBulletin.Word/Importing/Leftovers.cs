using OfficeBulletin.Gate;
using OfficeBulletin.Word.Importing.Parts;

namespace OfficeBulletin.Word.Importing;

/// <summary>Names what stands beside the body and does not come over: comments, headers and footers, a template elsewhere.</summary>
internal static class Leftovers
{
    private const string AttachedTemplate = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";

    public static void Name(SourceDocument source)
    {
        // None of it has a place in the body.
        source.Findings.Paragraph = null;
        Comments(source);
        HeadersAndFooters(source);
        Template(source);
    }

    private static void Comments(SourceDocument source)
    {
        if (source.ReadTarget(RelationshipTypes.Comments) is not { } root)
            return;
        foreach (var comment in root.Children)
        {
            if (comment.Name == "w:comment")
                source.Findings.Add(ImportRules.Comments, comment.TextOf("w:t"));
        }
    }

    /// <summary>A margin that holds no more than a page number goes without saying.</summary>
    private static void HeadersAndFooters(SourceDocument source)
    {
        foreach (var id in source.Margins)
        {
            if (source.Relationship(source.Part, id) is not { External: false } margin || source.Read(margin.Target) is not { } root)
                continue;
            var text = root.TextOf("w:t").Trim();
            if (text.Any(character => char.IsLetter(character) && !"第页共张".Contains(character, StringComparison.Ordinal)))
                source.Findings.Add(ImportRules.HeadersAndFooters, text);
            else if ((root.Find("pic:pic") ?? root.Find("v:imagedata")) is not null)
                source.Findings.Add(ImportRules.HeadersAndFooters, "图片");
        }
    }

    private static void Template(SourceDocument source)
    {
        var settings = source.Package.Target(source.Part, RelationshipTypes.Settings) ?? "";
        foreach (var relationship in source.Package.Relationships(settings))
        {
            if (relationship is { External: true, Type: AttachedTemplate })
                source.Findings.Add(ImportRules.Template, relationship.Target);
        }
    }
}
