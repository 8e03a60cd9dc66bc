using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate.Policy;

/// <summary>Judges what the parts of a package refer to: types by list, addresses by scheme, part names by whether they stay inside.</summary>
internal sealed class RelationshipPolicy(IReadOnlyDictionary<string, PackagePart> parts, GateReport report)
{
    private int count;
    private int characters;
    private bool full;

    /// <summary>False, and reported once, when the package has had its fill of relationships.</summary>
    public bool HasRoomFor(Relationship relationship, string part)
    {
        if (full)
            return false;
        characters += relationship.Id.Length + relationship.Type.Length + relationship.Target.Length;
        full = ++count > GateLimits.Relationships || characters > GateLimits.RelationshipCharacters;
        if (full)
            report.Add(GateRules.RelationshipCount, part);
        return !full;
    }

    /// <summary>The relationship as readers shall see it: type in the transitional spelling, internal target as a part name.</summary>
    /// <param name="source">Part that refers; "" for the package.</param>
    public Relationship Judge(string source, Relationship written)
    {
        var type = Transitional(written.Type);
        var external = written.External || Addresses.HasScheme(written.Target);
        if (RelationshipLists.Refused.TryGetValue(type, out var refused))
            report.Add(refused, Holder(source), written.Target);
        else if (external)
            JudgeExternal(source, type, written.Target);
        if (external || type == RelationshipTypes.Hyperlink)
            return written with { Type = type, External = external };
        var target = PartNames.Resolve(source, written.Target, parts);
        if (target is null)
            report.Add(GateRules.TargetOutside, Holder(source), written.Target);
        else if (refused is null)
            JudgeInternal(type, target);
        return new Relationship(written.Id, type, target ?? "", External: false);
    }

    private void JudgeExternal(string source, string type, string target)
    {
        if (type != RelationshipTypes.Hyperlink)
            report.Add(RelationshipLists.NamedExternal.GetValueOrDefault(type) ?? GateRules.ExternalUnknown, Holder(source), target);
        else if (Addresses.Fault(target) is { } fault)
            report.Add(fault, Holder(source), target);
    }

    private void JudgeInternal(string type, string target)
    {
        if (RelationshipLists.NamedInternal.TryGetValue(type, out var named))
            report.Add(named, target);
        else if (!Array.Exists(RelationshipLists.KnownVendors, vendor => type.StartsWith(vendor, StringComparison.Ordinal)))
            report.Add(GateRules.RelationshipUnknown, target, type);
    }

    private static string Transitional(string type)
    {
        if (!type.StartsWith(RelationshipLists.Strict, StringComparison.Ordinal))
            return type;
        return RelationshipLists.StrictNames.GetValueOrDefault(type) ?? RelationshipLists.Office + type[RelationshipLists.Strict.Length..];
    }

    private static string Holder(string source) => source.Length == 0 ? "文件" : source;
}
