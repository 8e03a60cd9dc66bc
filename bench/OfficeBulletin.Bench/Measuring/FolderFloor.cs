using System.IO.Compression;
using System.Xml;

namespace OfficeBulletin.Bench.Measuring;

/// <summary>The floor of reading a folder of Office files: every file read from disk, every XML part of it inflated and gone through by <see cref="XmlReader"/> node by node, nothing kept; on all cores.</summary>
internal sealed class FolderFloor(string folder)
{
    private readonly string[] files = [.. Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".xlsx" or ".docx")];

    public void Read() => Parallel.ForEach(files, Read);

    private static void Read(string file)
    {
        using var zip = new ZipArchive(new MemoryStream(File.ReadAllBytes(file)), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var part = entry.Open();
            using var reader = XmlReader.Create(part);
            while (reader.Read())
            {
            }
        }
    }
}
