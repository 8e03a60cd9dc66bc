using System.Xml;

namespace OfficeBulletin.Gate.Policy;

/// <summary>The relationships of one source as they stand in its .rels part (ECMA-376-2 6.5.3), gathered while the part is checked.</summary>
/// <param name="source">The part that refers; "" for the package.</param>
internal sealed class RelationshipList(string part, string source, RelationshipPolicy policy, GateReport report)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<Relationship> relationships = [];

    public IReadOnlyList<Relationship> Relationships => relationships;

    public void Take(XmlReader reader)
    {
        if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship")
            return;
        var external = string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
        var written = new Relationship(reader.GetAttribute("Id") ?? "", reader.GetAttribute("Type") ?? "", reader.GetAttribute("Target") ?? "", external);
        if (!policy.HasRoomFor(written, part))
            return;
        if (!ids.Add(written.Id))
            report.Add(GateRules.RelationshipDoubled, part, written.Id);
        relationships.Add(policy.Judge(source, written));
    }
}
