using OfficeBulletin.Gate.Markup;
using OfficeBulletin.Gate.Policy;
using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate;

/// <summary>Checks the unpacked parts of one package, each XML part in one pass, and gathers content types and relationships on the way.</summary>
internal sealed class PackageReading(PackageKind kind, Dictionary<string, PackagePart> parts, GateReport report)
{
    private readonly XmlPartCheck xml = new(report);
    private readonly ContentTypes types = new(parts);
    private readonly RelationshipPolicy policy = new(parts, report);
    private readonly HashSet<string> soundXml = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyList<Relationship>> relationships = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when this is no Office package at all; every other fault is in the report.</summary>
    public GatedPackage? Read()
    {
        if (!parts.TryGetValue(ContentTypes.PartName, out var contentTypes))
        {
            var (rule, missing) = ZipKinds.Refusal(parts);
            // Where the archive itself had faults, what is missing may be among the entries left out.
            if (!report.Refused)
                report.Add(rule, missing);
            return null;
        }
        xml.Read(ContentTypes.PartName, contentTypes.Bytes(), XmlClaim.Declared, types.Take);
        Dictionary<string, PackagePart> passed = new(parts.Count, StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> declared = new(parts.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (part, found) in parts)
        {
            var type = types.Of(part);
            if (type is not null)
                declared[part] = type;
            if (DocumentKinds.Refusal(part, type) is { } refusal)
                report.Add(refusal, part);
            if (Passes(part, type, found))
                passed[part] = found;
        }
        JudgeXmlTargets();
        var package = new GatedPackage(passed, relationships, declared);
        JudgeKind(package);
        return package;
    }

    /// <summary>True when readers may have the part.</summary>
    private bool Passes(string part, string? type, PackagePart found)
    {
        if (found.IsPacked)
            return PassesPacked(part, found);
        var bytes = found.Bytes();
        if (part.Equals(ContentTypes.PartName, StringComparison.OrdinalIgnoreCase) || ClaimOf(part, type, bytes) is not { } claim)
            return true;
        var sound = PartNames.SourceOf(part) is { } source ? ReadRelationships(part, source, bytes) : ReadContent(part, bytes, claim);
        if (sound)
            soundXml.Add(part);
        return sound || claim == XmlClaim.LooksAlike;
    }

    /// <summary>Parts that stay packed are XML by their name. What cannot be proven in passing is unpacked and read as any other, if it is not too large for that.</summary>
    private bool PassesPacked(string part, PackagePart found)
    {
        if (Proves(part, found) is not { } sound)
        {
            if (found.Length > GateLimits.PartBytes)
                report.Add(GateRules.ZipPartSize, part, GateReport.Megabytes(found.Length));
            sound = found.Length <= GateLimits.PartBytes && found.Unpack(report) is { } bytes && ReadContent(part, bytes, XmlClaim.Declared);
        }
        if (sound)
            soundXml.Add(part);
        return sound;
    }

    /// <summary>Null when it is not proven; false, and reported, when the part is damaged.</summary>
    private bool? Proves(string part, PackagePart found)
    {
        using var source = found.Verify();
        var proven = xml.Proves(source);
        if (source.Fault is { } fault)
        {
            report.Add(fault, part);
            return false;
        }
        return proven ? true : null;
    }

    /// <summary>Null when no reader could take the part for XML.</summary>
    private static XmlClaim? ClaimOf(string part, string? type, byte[] bytes)
    {
        if (ContentTypes.IsLegacyDrawing(part, type))
            return XmlClaim.LegacyDrawing;
        if (ContentTypes.IsXml(part, type))
            return XmlClaim.Declared;
        return XmlEncoding.IsPossible(bytes) ? XmlClaim.LooksAlike : null;
    }

    private bool ReadRelationships(string part, string source, byte[] bytes)
    {
        var list = new RelationshipList(part, source, policy, report);
        relationships[source] = list.Relationships;
        return xml.Read(part, bytes, XmlClaim.Declared, list.Take);
    }

    private bool ReadContent(string part, byte[] bytes, XmlClaim claim)
    {
        if (kind == PackageKind.Workbook)
            return xml.Read(part, bytes, claim, DdeLinks.Concern(bytes) ? new DdeLinks(part, report).Take : null);
        if (!FieldPolicy.Concerns(bytes))
            return xml.Read(part, bytes, claim);
        var fields = new FieldPolicy(part, report);
        var sound = xml.Read(part, bytes, claim, fields.Take);
        fields.End();
        return sound;
    }

    /// <summary>Readers take what such a relationship leads to for XML without looking; a picture or plain bytes in its place would stop them in the middle.</summary>
    private void JudgeXmlTargets()
    {
        foreach (var relationship in relationships.Values.SelectMany(list => list))
        {
            if (!relationship.External && RelationshipLists.LeadToXml.Contains(relationship.Type) && parts.ContainsKey(relationship.Target) && !soundXml.Contains(relationship.Target) && !report.Refused)
                report.Add(GateRules.PartNotXml, relationship.Target);
        }
    }

    private void JudgeKind(GatedPackage package)
    {
        var roots = package.Relationships("");
        if (package.Target("", RelationshipTypes.OfficeDocument) is { } main)
            JudgeMain(package, main);
        else if (report.Refused)
            return;
        else if (roots.Count > 0 && !roots.Any(relationship => relationship.Type == RelationshipTypes.OfficeDocument))
            report.Add(GateRules.KindOther, null, "别的软件的文件包");
        else
            report.Add(GateRules.PackageIncomplete, roots.Count == 0 ? "_rels/.rels" : "主文档");
    }

    private void JudgeMain(GatedPackage package, string main)
    {
        var type = package.ContentType(main);
        // Where [Content_Types].xml itself is at fault, a missing type says nothing more.
        if ((type is not null || !report.Refused) && DocumentKinds.Refusal(type ?? "类型不明", kind) is { } refusal)
            report.Add(refusal.Rule, main, refusal.Detail);
        if (kind == PackageKind.Workbook && !report.Refused)
            SheetCount.Judge(package, report);
    }
}
