using System.IO.Compression;
using System.Xml;

namespace OfficeBulletin.Bench.Measuring;

/// <summary>The floor of reading: the main part of a document inflated and gone through by <see cref="XmlReader"/> node by node, nothing kept.</summary>
internal sealed class XmlFloor(byte[] document)
{
    public void Read()
    {
        using var zip = new ZipArchive(new MemoryStream(document), ZipArchiveMode.Read);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        using var reader = XmlReader.Create(part);
        while (reader.Read())
        {
        }
    }
}
