using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using OfficeBulletin.Excel.Reports.Items;

namespace OfficeBulletin.Excel.Reports.Package;

/// <summary>The parts of the report's package, while some are changed and some added.</summary>
internal sealed class ReportParts
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly OrderedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PackedBytes> packed = new(StringComparer.Ordinal);

    public ReportParts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            var bytes = GC.AllocateUninitializedArray<byte>((int)entry.Length);
            using var part = entry.Open();
            part.ReadExactly(bytes);
            parts.Add(entry.FullName, bytes);
        }
    }

    public IReadOnlyList<string> Names => [.. parts.Keys];

    public byte[] this[string part]
    {
        get => parts[part];
        set => parts[part] = value;
    }

    public XElement Xml(string part) => XElement.Load(new MemoryStream(parts[part], writable: false), LoadOptions.PreserveWhitespace);

    public void Put(string part, XElement xml) => parts[part] = Bytes(xml);

    /// <summary>Puts a packed part in the place of one that is there.</summary>
    public void Put(string part, PackedBytes bytes) => packed[part] = bytes;

    /// <summary>Adds a part of its own type.</summary>
    public void Add(string part, string type, XElement xml)
    {
        Put(part, xml);
        var types = Xml(ContentTypes);
        types.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
        Put(ContentTypes, types);
    }

    /// <summary>Relates a part to another one; says the relationship's id.</summary>
    public string Relate(string from, string type, string to)
    {
        var slash = from.LastIndexOf('/');
        var part = $"{from[..slash]}/_rels{from[slash..]}.rels";
        var relationships = parts.ContainsKey(part) ? Xml(part) : new XElement(Relationships + "Relationships");
        var taken = relationships.Elements().Select(one => one.Attribute("Id")!.Value).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, taken.Count + 1).Select(number => $"rId{number}").First(id => !taken.Contains(id));
        relationships.Add(new XElement(Relationships + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", "/" + to)));
        Put(part, relationships);
        return id;
    }

    public void Write(Stream output)
    {
        var zip = new ReportZip(output);
        foreach (var (name, bytes) in parts)
            zip.Add(name, packed.TryGetValue(name, out var done) ? done : Pack(bytes));
        zip.Finish();
    }

    public static byte[] Bytes(XElement xml) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + xml.ToString(SaveOptions.DisableFormatting));

    private static PackedBytes Pack(byte[] bytes)
    {
        var part = new PackedPart();
        part.Write(bytes);
        return part.Packed();
    }
}
