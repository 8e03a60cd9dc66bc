using System.Text;
using OfficeBulletin.Gate.Markup;
using OfficeBulletin.Gate.Zip;

namespace OfficeBulletin.Gate;

/// <summary>
/// An Office package (.docx, .xlsx) that passed the gate: every part was unpacked within limits, its checksum verified and, where it is XML, read to the end
/// within depth and attribute limits. The only way any package's bytes reach a reader.
/// </summary>
public sealed class GatedPackage
{
    private readonly Dictionary<string, PackagePart> parts;
    private readonly Dictionary<string, IReadOnlyList<Relationship>> relationships;
    private readonly Dictionary<string, string> contentTypes;

    internal GatedPackage(
        Dictionary<string, PackagePart> parts,
        Dictionary<string, IReadOnlyList<Relationship>> relationships,
        Dictionary<string, string> contentTypes)
    {
        this.parts = parts;
        this.relationships = relationships;
        this.contentTypes = contentTypes;
    }

    /// <summary>Part names without a leading slash, in the order of the package ("word/document.xml"); [Content_Types].xml and .rels parts among them.</summary>
    public IEnumerable<string> PartNames => parts.Keys;

    /// <summary>The main part's name ("word/document.xml", "xl/workbook.xml"), as the package's relationships say.</summary>
    public string MainPart => Target("", RelationshipTypes.OfficeDocument)
        ?? throw new InvalidOperationException("The gate lets no package without a main part through.");

    /// <summary>The unpacked bytes of a part; null when there is no such part. Large parts of a workbook are unpacked anew at each call: <see cref="Open"/> costs less.</summary>
    public ReadOnlyMemory<byte>? Bytes(string part) => parts.TryGetValue(part, out var found) ? found.Bytes() : default(ReadOnlyMemory<byte>?);

    /// <summary>The unpacked bytes of a part one after another; null when there is no such part.</summary>
    public Stream? Open(string part) => parts.GetValueOrDefault(part)?.Open();

    /// <summary>As <see cref="Open"/>, in UTF-8 whatever the encoding of the part.</summary>
    public Stream? OpenUtf8(string part)
    {
        if (parts.GetValueOrDefault(part) is not { } found)
            return null;
        var start = new byte[XmlEncoding.LongestDeclaration];
        using (var stream = found.Open())
            start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        var encoding = XmlEncoding.Of(start);
        return encoding.Equals(Encoding.UTF8) ? found.Open() : Encoding.CreateTranscodingStream(found.Open(), encoding, Encoding.UTF8);
    }

    /// <summary>The declared content type of a part; null when none is declared.</summary>
    public string? ContentType(string part) => contentTypes.GetValueOrDefault(part);

    /// <summary>Relationships of a part, or of the package for ""; empty when there are none. Internal targets are resolved to part names.</summary>
    public IReadOnlyList<Relationship> Relationships(string part) => relationships.GetValueOrDefault(part) ?? [];

    /// <summary>Part name of the first internal relationship of that type; null when there is none or the part is absent.</summary>
    public string? Target(string part, string type)
    {
        foreach (var relationship in Relationships(part))
        {
            if (!relationship.External && string.Equals(relationship.Type, type, StringComparison.Ordinal) && parts.ContainsKey(relationship.Target))
                return relationship.Target;
        }
        return null;
    }
}

/// <summary>One relationship. <see cref="Target"/> is a part name without a leading slash when internal, the address as written when external. <see cref="Type"/> is in the transitional spelling.</summary>
public sealed record Relationship(string Id, string Type, string Target, bool External);

/// <summary>Relationship types by their transitional addresses (ISO/IEC 29500-4); strict spellings are mapped to these by the gate.</summary>
public static class RelationshipTypes
{
    private const string Base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public const string OfficeDocument = Base + "officeDocument";
    public const string Styles = Base + "styles";
    public const string Numbering = Base + "numbering";
    public const string Settings = Base + "settings";
    public const string Footnotes = Base + "footnotes";
    public const string Endnotes = Base + "endnotes";
    public const string Comments = Base + "comments";
    public const string Header = Base + "header";
    public const string Footer = Base + "footer";
    public const string Image = Base + "image";
    public const string Hyperlink = Base + "hyperlink";
    public const string CustomXml = Base + "customXml";
    public const string Worksheet = Base + "worksheet";
    public const string SharedStrings = Base + "sharedStrings";
}
