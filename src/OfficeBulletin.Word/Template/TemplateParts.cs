using System.Xml.Linq;
using OfficeBulletin.Gate;
using OfficeBulletin.Word.Markup;

namespace OfficeBulletin.Word.Template;

/// <summary>Which parts of a template go into an issue: what its pages need, never its properties, comments, glossary or custom XML (they may name people).</summary>
internal static class TemplateParts
{
    private const string Base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>Relationships of the main part that are kept with their ids. Styles and settings are kept too, rewritten.</summary>
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        Base + "styles", Base + "settings", Base + "numbering", Base + "fontTable", Base + "theme", Base + "webSettings",
        Base + "header", Base + "footer", Base + "image",
    };

    /// <summary>What the main part keeps. A picture only where a block of the template's own shows it: an issue used as a template does not hand on its pictures.</summary>
    public static IReadOnlyList<Relationship> Relationships(GatedPackage package, IEnumerable<XElement> blocks)
    {
        var shown = blocks.Where(block => Slots.BlockTag(block) is not (SlotNames.Contents or SlotNames.Body))
            .SelectMany(block => block.DescendantsAndSelf()).Attributes().Where(attribute => attribute.Name.NamespaceName == W.Relationships)
            .Select(attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. package.Relationships(package.MainPart).Where(relationship => !relationship.External && Types.Contains(relationship.Type)
                && (relationship.Type != RelationshipTypes.Image || shown.Contains(relationship.Id)) && package.Bytes(relationship.Target) is not null),
        ];
    }

    /// <summary>Part names to copy byte for byte: everything reachable, but the main part, the styles and the settings.</summary>
    public static IReadOnlyList<string> Kept(GatedPackage package, IReadOnlyList<Relationship> relationships)
    {
        var kept = new List<string>();
        var queue = new Queue<string>(relationships
            .Where(relationship => relationship.Type is not (RelationshipTypes.Styles or RelationshipTypes.Settings))
            .Select(relationship => relationship.Target));
        while (queue.TryDequeue(out var part))
        {
            if (kept.Contains(part, StringComparer.OrdinalIgnoreCase))
                continue;
            kept.Add(part);
            foreach (var relationship in package.Relationships(part).Where(relationship => !relationship.External && package.Bytes(relationship.Target) is not null))
                queue.Enqueue(relationship.Target);
        }
        return kept;
    }

    /// <summary>Name of the part that holds a part's relationships.</summary>
    public static string RelationshipsPart(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }
}
