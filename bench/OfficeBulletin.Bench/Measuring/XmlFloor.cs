using System.IO.Compression;
using System.Xml;

namespace OfficeBulletin.Bench.Measuring;

/// <summary>The floor of reading: the parts that matter inflated and gone through by <see cref="XmlReader"/> node by node, nothing kept.</summary>
internal sealed class XmlFloor(byte[] document, params IReadOnlyList<string> parts)
{
    public void Read()
    {
        using var zip = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read);
        foreach (var name in parts)
        {
            using var part = zip.GetEntry(name)!.Open();
            using var reader = XmlReader.Create(part);
            while (reader.Read())
            {
            }
        }
    }
}
