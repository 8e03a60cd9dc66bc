using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace OfficeBulletin.Bench.Invented;

/// <summary>
/// A Word file as units send them: a title, six paragraphs, a numbered list, a table of 7 × 4, two pictures, a last line that names the unit; about 870 characters and 125 kB.
/// The same number gives the same file.
/// </summary>
internal static class UnitFile
{
    public static byte[] Of(int number)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", UnitFileParts.ContentTypes);
            Write(zip, "_rels/.rels", UnitFileParts.PackageRelationships);
            Write(zip, "word/document.xml", UnitFileBody.Of(new InventedText(number)).ToString(SaveOptions.DisableFormatting));
            Write(zip, "word/_rels/document.xml.rels", UnitFileParts.Relationships);
            Write(zip, "word/styles.xml", UnitFileParts.Styles().ToString(SaveOptions.DisableFormatting));
            Write(zip, "word/numbering.xml", UnitFileParts.Numbering);
            Write(zip, "word/media/image1.jpeg", NoisePicture.Of(number * 2));
            Write(zip, "word/media/image2.jpeg", NoisePicture.Of(number * 2 + 1));
        }
        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string xml) => Write(zip, name, Encoding.UTF8.GetBytes(xml));

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(bytes);
    }
}
