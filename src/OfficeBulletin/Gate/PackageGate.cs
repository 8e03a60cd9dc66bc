using System.IO.Compression;
using System.Xml;

namespace OfficeBulletin.Gate;

/// <summary>Which kind of Office file the caller expects.</summary>
public enum PackageKind
{
    Word,
    Workbook,
}

/// <summary>Judges the bytes of an Office file before any reader sees them.</summary>
public static class PackageGate
{
    /// <summary>Lets a package through or refuses it, one finding a fault.</summary>
    /// <param name="file">Name to show in findings ("articles/01.docx").</param>
    public static Outcome<GatedPackage> Open(ReadOnlyMemory<byte> bytes, PackageKind kind, string file)
    {
        _ = kind;
        _ = file;
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
        var parts = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            parts[entry.FullName] = memory.ToArray();
        }
        var relationships = new Dictionary<string, IReadOnlyList<Relationship>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in parts.Keys.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)).ToList())
        {
            var slash = name.LastIndexOf("_rels/", StringComparison.Ordinal);
            var folder = name[..slash];
            var source = folder + name[(slash + 6)..^5];
            var list = new List<Relationship>();
            using var reader = XmlReader.Create(new MemoryStream(parts[name].ToArray()));
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "Relationship")
                    continue;
                var external = reader.GetAttribute("TargetMode") == "External";
                var target = reader.GetAttribute("Target") ?? "";
                if (!external)
                    target = target.StartsWith('/') ? target[1..] : new Uri(new Uri("http://p/" + folder), target).AbsolutePath[1..];
                list.Add(new Relationship(reader.GetAttribute("Id") ?? "", reader.GetAttribute("Type") ?? "", target, external));
            }
            relationships[source] = list;
        }
        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using (var reader = XmlReader.Create(new MemoryStream(parts["[Content_Types].xml"].ToArray())))
        {
            while (reader.Read())
            {
                if (reader.LocalName == "Override")
                    types[reader.GetAttribute("PartName")![1..]] = reader.GetAttribute("ContentType")!;
            }
        }
        return Outcome.Of(new GatedPackage(parts, relationships, types));
    }
}
